using System.Collections.Frozen;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Questionnaire;

/// <summary>How much a fact decides over the whole rulebook: the number of criteria that read it, hard ones counted twice.</summary>
internal static class DecidingWeights
{
    private const int Hard = 2, Soft = 1;

    public static FrozenDictionary<Fact, int> Of(IEnumerable<Programme> programmes, IReadOnlyCollection<DerivedFact> derived)
    {
        var inputs = derived.ToDictionary(each => each.Fact, each => each.Inputs);
        var weights = new Dictionary<Fact, int>();
        foreach (var criterion in programmes.SelectMany(programme => programme.RuleSets).SelectMany(set => set.Criteria).Where(criterion => criterion.Role != Role.Info))
        {
            foreach (var fact in criterion.Condition.Facts.SelectMany(Asked).Distinct())
                weights[fact] = weights.GetValueOrDefault(fact) + (criterion.Role == Role.Hard ? Hard : Soft);
        }

        return weights.ToFrozenDictionary();

        IEnumerable<Fact> Asked(Fact fact) => inputs.TryGetValue(fact, out var from) ? from.SelectMany(Asked) : [fact];
    }
}
