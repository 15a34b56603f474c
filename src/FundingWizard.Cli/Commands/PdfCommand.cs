using System.CommandLine;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary;

namespace FundingWizard.Cli.Commands;

/// <summary><c>pdf</c>: the summary of a check as a document.</summary>
internal static class PdfCommand
{
    public static Command Create()
    {
        var check = new CheckArguments();
        var language = LanguageOption.Create();
        var target = TargetFile.CreateOption();
        var command = check.AddTo(new Command("pdf", "Write the summary of a check as PDF/UA and PDF/A, with the machine-readable check inside.") { target, language });
        command.SetAction(arguments => check.Run(arguments, (assessment, root) => DocumentsCommand.Run(root, assessment.Rulebook,
            documents => Write(assessment, documents, LanguageOption.Read(arguments, language), arguments.GetValue(target)!))));
        return command;
    }

    private static int Write(Assessment assessment, SummaryDocuments documents, Language language, FileInfo target) =>
        TargetFile.Write(target, documents.Pdf(assessment, language, TargetFile.Imprint), $"{assessment.Programmes.Length} programmes");
}
