using System.Collections.Frozen;
using System.Collections.Immutable;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Questionnaire;

/// <summary>About which topics the criteria of each programme ask.</summary>
internal sealed class ProgrammeTopics
{
    private readonly FrozenDictionary<string, ImmutableHashSet<string>> topics;

    /// <summary>Goes through all criteria once.</summary>
    public ProgrammeTopics(Rulebook rulebook)
    {
        var inputs = rulebook.Derived.ToDictionary(derived => derived.Fact, derived => derived.Inputs);
        topics = rulebook.Programmes.ToFrozenDictionary(programme => programme.Id, programme => Facts(programme).SelectMany(Asked).Select(fact => fact.Topic!).ToImmutableHashSet(StringComparer.Ordinal));

        // A derived fact asks what its inputs ask; inputs come before those that read them, so this ends.
        IEnumerable<Fact> Asked(Fact fact) => fact.IsAsked ? [fact] : inputs.TryGetValue(fact, out var read) ? read.SelectMany(Asked) : [];
    }

    /// <summary>The topics of a programme.</summary>
    public ImmutableHashSet<string> Of(Programme programme) => topics[programme.Id];

    private static IEnumerable<Fact> Facts(Programme programme) =>
        programme.RuleSets.SelectMany(set => set.Criteria).SelectMany(criterion => criterion.Condition.Facts).Distinct();
}
