using Xunit.Abstractions;

namespace FundingWizard.RulesEngine.Tests;

/// <summary>Counts what was compared and keeps the differences.</summary>
internal sealed class Tally
{
    private const int Shown = 20;

    private readonly List<Difference> differences = [];
    private long sets, verdicts;

    /// <summary>Notes the comparison of one rule set on one set of facts.</summary>
    public void Add(int compared, IEnumerable<Difference> found)
    {
        sets++;
        verdicts += compared;
        differences.AddRange(found);
    }

    /// <summary>Prints the figures; any difference fails the test.</summary>
    public void ShouldBeWithoutDifference(ITestOutputHelper output, string what)
    {
        output.WriteLine(FormattableString.Invariant($"{what}: {sets} sets of facts, {verdicts} verdicts, {differences.Count} differences"));
        sets.ShouldBePositive();
        differences.Take(Shown).ShouldBeEmpty(FormattableString.Invariant($"{differences.Count} differences"));
    }
}
