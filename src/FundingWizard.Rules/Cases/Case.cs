using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Cases;

/// <summary>A worked example of one programme: what a person says and what must come out.</summary>
/// <param name="Programme">Programme the case belongs to.</param>
/// <param name="Name">A sentence a funding adviser would say.</param>
/// <param name="Day">Planned application date.</param>
/// <param name="Answers">What the person says.</param>
/// <param name="Expected">What must come out.</param>
/// <param name="Number">1-based position in the file.</param>
public sealed record Case(string Programme, string Name, DateOnly Day, Answers Answers, Expectation Expected, int Number)
{
    /// <summary>Programme and name, for lists of tests.</summary>
    public override string ToString() => $"{Programme} #{Number}: {Name}";
}

/// <summary>What must come out; everything but the outcome is a subset.</summary>
/// <param name="Outcome">Outcome of the programme.</param>
/// <param name="Otherwise">Outcome without the window, for closed programmes.</param>
/// <param name="Criteria">Criterion or part to verdict.</param>
/// <param name="Missing">Facts that must be reported as missing.</param>
/// <param name="Amounts">Amount to kind and bounds.</param>
/// <param name="Hints">Hints that must be shown.</param>
/// <param name="Documents">Documents that must be asked for.</param>
/// <param name="Reasons">Criteria that must be named as reasons.</param>
public sealed record Expectation(
    Outcome Outcome,
    Outcome? Otherwise,
    ImmutableSortedDictionary<string, Verdict> Criteria,
    ImmutableArray<string> Missing,
    ImmutableSortedDictionary<string, ExpectedAmount> Amounts,
    ImmutableArray<string> Hints,
    ImmutableArray<string> Documents,
    ImmutableArray<string> Reasons);

/// <summary>Expected kind and bounds; a bound that is null is not compared.</summary>
/// <param name="Readings">Readings that must come out, with both bounds.</param>
public sealed record ExpectedAmount(AmountKind Kind, decimal? Low, decimal? High, ImmutableArray<AmountReading> Readings);
