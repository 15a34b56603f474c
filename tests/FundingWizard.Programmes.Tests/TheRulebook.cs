using FundingWizard.Rules;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Programmes.Tests;

/// <summary>The rulebook of the repository, loaded once; when it has problems every test of this project says so.</summary>
internal static class TheRulebook
{
    /// <summary>Where the repository lies.</summary>
    public static string Root { get; } = Repository.Root;

    private static readonly Lazy<LoadResult> Result = new(() => RulebookLoader.Load(RulebookFiles.FromFolder(Path.Combine(Root, "rules"))));

    /// <summary>What loading gave.</summary>
    public static LoadResult Load => Result.Value;

    /// <summary>The rulebook; throws with all problems when it is not sound.</summary>
    public static Rulebook Value => Load.Rulebook ?? throw new InvalidOperationException(string.Join('\n', Load.Problems));
}
