using System.Collections.Immutable;

namespace FundingWizard.Rules.Proof.Simulation;

/// <summary>How many questions one person is asked.</summary>
/// <param name="Outcomes">Until no answer can change an outcome any more.</param>
/// <param name="Amounts">Until no answer can change an amount any more.</param>
public sealed record QuestionCount(int Outcomes, int Amounts);

/// <summary>How many questions many people are asked, by the wizard and by a form that asks everything in a fixed order.</summary>
/// <param name="Cases">Number of cases.</param>
/// <param name="Wizard">Asking only what can still change something.</param>
/// <param name="FixedOrder">Asking everything the rules of the day read, in the order of the topics, until nothing can change.</param>
public sealed record QuestionFigures(int Cases, ImmutableArray<QuestionCount> Wizard, ImmutableArray<QuestionCount> FixedOrder)
{
    /// <summary>The smallest count that at least a share of the journeys does not exceed; 0 without journeys.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="percent">The share, 0 to 100.</param>
    public static int Percentile(IEnumerable<int> counts, int percent)
    {
        var sorted = counts.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[Math.Max(0, (sorted.Length * percent + 99) / 100 - 1)];
    }
}
