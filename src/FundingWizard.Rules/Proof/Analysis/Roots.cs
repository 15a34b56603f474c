using System.Collections.Immutable;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Proof.Analysis;

/// <summary>Tells what a fact follows from: the day, one answer, or too much to be followed, and then it stands for itself.</summary>
internal sealed class Roots(Rulebook rulebook)
{
    private readonly ImmutableDictionary<Fact, DerivedFact> derived = rulebook.Derived.ToImmutableDictionary(each => each.Fact);

    /// <summary>The answer a fact follows from; null for the day; the fact itself when it follows from several things.</summary>
    public Fact? Of(Fact fact) => Leaves(fact).Distinct().ToArray() switch
    {
        var leaves when leaves.All(IsOfTheDay) => null,
        [{ Kind: ValueKind.Flag or ValueKind.Code } leaf] => leaf,
        _ => fact,
    };

    /// <summary>The answers and dated values a fact is computed from, or itself.</summary>
    public IEnumerable<Fact> Leaves(Fact fact) =>
        derived.TryGetValue(fact, out var found) && !found.Inputs.IsEmpty ? found.Inputs.SelectMany(Leaves) : [fact];

    private static bool IsOfTheDay(Fact leaf) => leaf.IsLaw || leaf.Derived is not null;
}
