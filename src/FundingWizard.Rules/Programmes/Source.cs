using System.Collections.Immutable;

namespace FundingWizard.Rules.Programmes;

/// <summary>A text or page that says something about a rule.</summary>
/// <param name="Id">Id inside the file that declares it.</param>
/// <param name="Title">Title as printed.</param>
/// <param name="Kind">How near it is to the law.</param>
/// <param name="Publisher">Who published it; sources are independent when their publishers differ.</param>
/// <param name="RetrievedOn">Day somebody of the project read it.</param>
/// <param name="Url">Address, or null when none is known.</param>
/// <param name="Date">Date of the text as far as it is known (day, month or year), or null when undated.</param>
public sealed record Source(
    string Id,
    string Title,
    SourceKind Kind,
    string Publisher,
    DateOnly RetrievedOn,
    string? Url,
    string? Date);

/// <summary>What a statement of the rulebook rests on.</summary>
/// <param name="Sources">At least one source.</param>
/// <param name="Confidence">How well they support it.</param>
/// <param name="Section">Number or heading inside the source, or null.</param>
/// <param name="Basis">What kind of text it is.</param>
/// <param name="FactRows">Rows of the facts table the statement comes from; may be empty.</param>
public sealed record Evidence(
    ImmutableArray<Source> Sources,
    Confidence Confidence,
    string? Section,
    Basis Basis,
    ImmutableArray<string> FactRows)
{
    /// <summary>
    /// True when the evidence may carry a hard "no": at least medium-high and resting on a primary or law source or on two
    /// independent ones; analogies are hard by declaration and say so in the result.
    /// </summary>
    public bool MayBeHard => Basis == Basis.Analogy
        || (Confidence <= Confidence.MediumHigh && (Sources.Any(IsPrimary) || IndependentPublishers >= 2));

    private int IndependentPublishers => Sources
        .Where(source => source.Kind != SourceKind.Predecessor)
        .Select(source => source.Publisher)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Count();

    private static bool IsPrimary(Source source) => source.Kind is SourceKind.Primary or SourceKind.Law;
}
