using System.Collections.Immutable;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Parameters;

/// <summary>A number of the law that holds from a day on; expressions read it as the fact <c>law.name</c>.</summary>
/// <param name="Fact">The fact that carries it.</param>
/// <param name="Steps">Ascending by first day; only the last may be unknown.</param>
public sealed record DatedValue(Fact Fact, ImmutableArray<DatedStep> Steps)
{
    /// <summary>The step of a day, or null before the first: then nothing is known, and the nearest value is not taken instead.</summary>
    public DatedStep? On(DateOnly day) => Steps.LastOrDefault(step => step.From <= day);
}

/// <summary>From this day, inclusive, until the next step begins.</summary>
/// <param name="Value">The number, or null when the law of that time is not yet known.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Section">Number or heading inside the source.</param>
public sealed record DatedStep(DateOnly From, decimal? Value, Source Source, string? Section);
