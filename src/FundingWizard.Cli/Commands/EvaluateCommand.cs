using System.CommandLine;
using FundingWizard.Cli.Output;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary;
using FundingWizard.Summary.Json;

namespace FundingWizard.Cli.Commands;

/// <summary><c>evaluate</c>: what answers come to.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var check = new CheckArguments();
        var json = new Option<bool>("--json") { Description = "Write the machine-readable check." };
        var language = LanguageOption.Create();
        var command = check.AddTo(new Command("evaluate", "Assess the programmes: outcome, reasons, amounts, what is missing.") { language, json });
        command.SetAction(arguments => check.Run(arguments, (assessment, root) => arguments.GetValue(json)
            ? WriteJson(assessment, LanguageOption.Read(arguments, language))
            : DocumentsCommand.Run(root, assessment.Rulebook, documents => WriteList(assessment, documents, LanguageOption.Read(arguments, language)))));
        return command;
    }

    /// <summary>The very bytes that the PDF carries: written past the console, whose encoding belongs to the machine.</summary>
    private static int WriteJson(Assessment assessment, Language language)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(AssessmentJson.Write(assessment, language));
        return 0;
    }

    private static int WriteList(Assessment assessment, SummaryDocuments documents, Language language)
    {
        foreach (var line in CheckList.Lines(documents.View(assessment, language)))
            Console.WriteLine(line);
        return 0;
    }
}
