using System.CommandLine;
using System.Globalization;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary;

namespace FundingWizard.Cli.Commands;

/// <summary><c>pdf</c>: the summary of a check as a document.</summary>
internal static class PdfCommand
{
    private const string Service = "FundingWizard";

    public static Command Create()
    {
        var check = new CheckArguments();
        var language = LanguageOption.Create();
        var target = new Option<FileInfo>("--out") { Description = "File to write; replaced when it exists.", Required = true };
        var command = check.AddTo(new Command("pdf", "Write the summary of a check as PDF/UA and PDF/A, with the machine-readable check inside.") { target, language });
        command.SetAction(arguments => check.Run(arguments, (assessment, root) => DocumentsCommand.Run(root, assessment.Rulebook,
            documents => Write(assessment, documents, LanguageOption.Read(arguments, language), arguments.GetValue(target)!))));
        return command;
    }

    private static int Write(Assessment assessment, SummaryDocuments documents, Language language, FileInfo target)
    {
        var content = documents.Pdf(assessment, language, new Imprint(Service, Publisher: null, TimeProvider.System.GetLocalNow()));
        if (Replace(target, content) is { } problem)
            return RulebookCommand.Fail([$"{target.Name}:$:1: {problem}"]);
        Console.WriteLine(target.FullName);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{assessment.Programmes.Length} programmes, {content.Length} bytes"));
        return 0;
    }

    /// <summary>Writes beside the target and moves: whoever reads it sees the old file or the whole new one.</summary>
    /// <returns>Why it could not be written, or null.</returns>
    private static string? Replace(FileInfo target, byte[] content)
    {
        var draft = $"{target.FullName}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllBytes(draft, content);
            File.Move(draft, target.FullName, overwrite: true);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"The file cannot be written: {problem.Message}";
        }
        finally
        {
            if (File.Exists(draft))
                File.Delete(draft);
        }
    }
}
