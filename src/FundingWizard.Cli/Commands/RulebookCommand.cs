using System.CommandLine;
using FundingWizard.Rules;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Cli.Commands;

/// <summary>What every command on a rulebook shares: finding it, loading it, and saying what is wrong with it.</summary>
internal static class RulebookCommand
{
    private const int Failure = 1;

    /// <summary>Loads the rulebook and runs the work; problems go to standard error, one a line, and the exit code is 1.</summary>
    public static int Run(ParseResult arguments, Func<Rulebook, string, int> work)
    {
        if (RepositoryRoot.Find(arguments) is not { } root)
            return Fail([RepositoryRoot.Missing]);
        var result = RulebookLoader.Load(RulebookFiles.FromFolder(Path.Combine(root, "rules")));
        return result.Rulebook is { } rulebook ? work(rulebook, root) : Fail(result.Problems.Select(problem => problem.ToString()));
    }

    /// <summary>Writes problems to standard error.</summary>
    public static int Fail(IEnumerable<string> problems)
    {
        foreach (var problem in problems)
            Console.Error.WriteLine(problem);
        return Failure;
    }
}
