using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Proof.Analysis;

/// <summary>One way an answer, or the day, can turn out, with every fact that follows from it alone; null is unknown.</summary>
internal sealed record Point(ImmutableArray<KeyValuePair<Fact, FactValue?>> Values)
{
    /// <summary>The point of one fact.</summary>
    public static Point Of(Fact fact, FactValue? value) => new([KeyValuePair.Create(fact, value)]);

    /// <summary>The same facts, all unknown for good.</summary>
    public Point Unknown => new([.. Values.Select(each => KeyValuePair.Create(each.Key, (FactValue?)null))]);

    public void Apply(FactSetBuilder facts)
    {
        foreach (var (fact, value) in Values)
            facts.Set(fact, value);
    }
}

/// <summary>All ways in which the facts of some conditions can turn out: one point of every axis, in any combination.</summary>
/// <param name="Axes">Every axis has at least one point.</param>
/// <param name="IsComplete">True when no other values could give another combination of verdicts.</param>
internal sealed record Space(ImmutableArray<ImmutableArray<Point>> Axes, bool IsComplete);
