using FundingWizard.Summary.Views;

namespace FundingWizard.Summary;

/// <summary>Who issues a summary, and when.</summary>
/// <param name="Service">Name of the service; printed on every page.</param>
/// <param name="Publisher">Who runs it; null when nobody is named.</param>
/// <param name="Created">When the document was made, by the clock of the caller.</param>
public sealed record Imprint(string Service, string? Publisher, DateTimeOffset Created);

/// <summary>What a template of the summary sees.</summary>
internal sealed record SummarySheet(CheckView Check, Imprint Imprint);

/// <summary>What a template of a letter sees.</summary>
internal sealed record LetterSheet(LetterView Letter, Imprint Imprint);
