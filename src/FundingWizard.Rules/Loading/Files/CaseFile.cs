using System.Text.Json;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Evaluation;

namespace FundingWizard.Rules.Loading.Files;

/// <summary>One entry of <c>programmes/&lt;id&gt;/cases.json</c>.</summary>
/// <param name="Name">A sentence a funding adviser would say.</param>
/// <param name="Day">Planned application date.</param>
/// <param name="Answers">Fact id to value; null means "don't know".</param>
/// <param name="Expect">What must come out.</param>
internal sealed record CaseEntry(
    string Name,
    DateOnly Day,
    IReadOnlyDictionary<string, JsonElement?> Answers,
    ExpectEntry Expect);

/// <summary>Expected result; <paramref name="Criteria"/>, <paramref name="Missing"/>, amounts, hints and documents are subsets of what comes out.</summary>
internal sealed record ExpectEntry(
    Outcome Outcome,
    Outcome? Otherwise = null,
    IReadOnlyDictionary<string, Verdict>? Criteria = null,
    IReadOnlyList<string>? Missing = null,
    IReadOnlyDictionary<string, ExpectAmountEntry>? Amounts = null,
    IReadOnlyList<string>? Hints = null,
    IReadOnlyList<string>? Documents = null,
    IReadOnlyList<string>? Reasons = null);

/// <summary>Expected amount: kind and bounds, the value of readings that have one, and the bounds of readings that reach from one value to another.</summary>
internal sealed record ExpectAmountEntry(
    AmountKind Kind,
    decimal? Low = null,
    decimal? High = null,
    IReadOnlyDictionary<string, decimal>? Readings = null,
    IReadOnlyDictionary<string, ExpectBoundsEntry>? ReadingBounds = null);

/// <summary>Expected bounds of a reading, both included.</summary>
internal sealed record ExpectBoundsEntry(decimal Low, decimal High);
