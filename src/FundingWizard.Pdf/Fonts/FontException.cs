namespace FundingWizard.Pdf.Fonts;

/// <summary>Why a typeface cannot be used, as the second half of a sentence.</summary>
internal sealed class FontException(string reason) : Exception(reason);
