using FundingWizard.Rules;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof.Mutating;
using Xunit.Abstractions;

namespace FundingWizard.RulesEngine.Tests;

/// <summary>The comparison is worth what it would notice: every rule changed in one place must turn out differently on the same random facts.</summary>
public class ChangedRulesTests(ITestOutputHelper output)
{
    private const int SetsPerRuleSet = 10_000;

    [Fact]
    public async Task RandomFacts_WhenARuleIsChangedInOnePlace_TellItFromTheOriginal()
    {
        var (changed, unnoticed) = (0, new List<string>());
        foreach (var shipped in Shipped.All)
        {
            var twins = shipped.Load();
            var random = shipped.Facts(twins, seed: 1);
            var changes = Changes(shipped.Own).ToList();
            changed += changes.Count;
            var package = PackageRuleSet.Load(OneRule.Json([.. changes.Select(change => change.Expression)]), Shipped.Rulebook.Vocabulary);
            var noticed = new bool[changes.Count];
            for (var count = 0; count < SetsPerRuleSet; count++)
            {
                var facts = random.Complete();
                Notice(await package.EvaluateAsync(facts), facts, changes, noticed);
            }

            unnoticed.AddRange(changes.Where((_, index) => !noticed[index]).Select(change => $"{shipped.Programme.Id} {change.Original.Id}: {change.Expression}"));
        }

        output.WriteLine(FormattableString.Invariant($"{changed} changed rules, {unnoticed.Count} unnoticed"));
        unnoticed.ShouldBeEmpty();
    }

    private static void Notice(IReadOnlyList<PackageFinding> findings, FactSet facts, List<(Criterion Original, string Expression)> changes, bool[] noticed)
    {
        for (var index = 0; index < noticed.Length; index++)
            noticed[index] |= findings[index].IsMet != (changes[index].Original.Condition.Decide(facts) == Verdict.Met);
    }

    private static IEnumerable<(Criterion Original, string Expression)> Changes(RuleSet set)
    {
        var mutants = new ExpressionMutants(Shipped.Rulebook.Vocabulary, new HashSet<string>());
        return from criterion in set.AllCriteria
               where criterion.IsLeaf
               from change in mutants.Of(SourcePrinter.Print(criterion.Condition.Source))
               select (criterion, change.Expression);
    }
}
