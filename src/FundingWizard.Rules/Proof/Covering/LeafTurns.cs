using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Proof.Covering;

/// <summary>Every leaf of a rule set must be met, not met and open in some case of its period: else it cannot be told from a wrong one.</summary>
internal static class LeafTurns
{
    /// <summary>Notes the leaves that are not turned.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="cases">Cases of its period.</param>
    /// <param name="places">Criterion id to place.</param>
    /// <returns>Number of leaves.</returns>
    public static int Check(RuleSet set, IReadOnlyCollection<WorkedCase> cases, IReadOnlyDictionary<string, Place> places)
    {
        var leaves = set.AllCriteria.Where(criterion => criterion.IsLeaf).ToArray();
        var seen = cases.SelectMany(example => example.Result.Findings).SelectMany(finding => finding.SelfAndParts)
            .Select(finding => (finding.Criterion.Id, finding.Verdict)).ToHashSet();
        var missing = from leaf in leaves
                      from verdict in Enum.GetValues<Verdict>()
                      where !seen.Contains((leaf.Id, verdict)) && CanBe(leaf, verdict)
                      select (leaf.Id, verdict);
        foreach (var (id, verdict) in missing)
            places[id].Report($"No case of this period makes \"{id}\" {Word(verdict)}; add one.");
        return leaves.Length;
    }

    /// <summary>A condition on the day alone is never open.</summary>
    private static bool CanBe(Criterion leaf, Verdict verdict) =>
        verdict != Verdict.Open || leaf.Condition.Facts.Any(fact => fact.IsAsked || fact.Derived?.From.IsEmpty == false);

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet => "not met",
        _ => "open",
    };
}
