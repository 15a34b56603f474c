using System.CommandLine;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary;
using FundingWizard.Summary.Views;

namespace FundingWizard.Cli.Commands;

/// <summary><c>letter</c>: the open points of a check as a letter to the office that decides.</summary>
internal static class LetterCommand
{
    public static Command Create()
    {
        var check = new CheckArguments();
        var language = LanguageOption.Create();
        var target = TargetFile.CreateOption();
        var office = new Option<string?>("--office") { Description = "Office the letter goes to; may be left out when there is only one." };
        var command = check.AddTo(new Command("letter", "Write the open points of a check as a letter to the office that decides, as PDF/UA and PDF/A.") { target, office, language });
        command.SetAction(arguments => check.Run(arguments, (assessment, root) => DocumentsCommand.Run(root, assessment.Rulebook,
            documents => Write(assessment, documents.Letters, LanguageOption.Read(arguments, language), arguments.GetValue(office), arguments.GetValue(target)!))));
        return command;
    }

    private static int Write(Assessment assessment, LetterDocuments documents, Language language, string? office, FileInfo target)
    {
        var letters = documents.View(assessment, language, GermanToday.Get(TimeProvider.System));
        if (letters.Find(office) is not { } letter)
            return RulebookCommand.Fail([$"--office: {Reason(letters, office)}"]);
        var total = $"{letter.Programmes.Length} programmes, {letter.Programmes.Sum(programme => programme.Questions.Length)} questions";
        return TargetFile.Write(target, documents.Pdf(letter, TargetFile.Imprint), total);
    }

    private static string Reason(LettersView letters, string? office)
    {
        var offices = string.Join(", ", letters.Letters.Select(letter => letter.Office));
        return (letters, office) switch
        {
            ({ Letters.IsEmpty: true, FirstQuestions.IsEmpty: false }, _) =>
                $"The office is not known yet; answer first: {string.Join(", ", letters.FirstQuestions.Select(answer => answer.FactId))}.",
            ({ Letters.IsEmpty: true }, _) => "No programme that may fit names an office to write to.",
            (_, null) => $"There is a letter to each of these offices, choose one: {offices}.",
            _ => $"\"{office}\" gets no letter; there are letters to: {offices}.",
        };
    }
}
