using FundingWizard.Rules;
using FundingWizard.Summary;

namespace FundingWizard.Cli.Commands;

/// <summary>What every command that writes for people shares: loading the templates, and saying what is wrong with them.</summary>
internal static class DocumentsCommand
{
    /// <summary>Loads the templates and runs the work; problems go to standard error, one a line, and the exit code is 1.</summary>
    public static int Run(string root, Rulebook rulebook, Func<SummaryDocuments, int> work)
    {
        var result = SummaryDocuments.Load(Path.Combine(root, "templates"), rulebook.Vocabulary);
        return result.Documents is { } documents ? work(documents) : RulebookCommand.Fail(result.Problems.Select(problem => problem.ToString()));
    }
}
