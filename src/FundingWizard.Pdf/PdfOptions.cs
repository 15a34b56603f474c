namespace FundingWizard.Pdf;

/// <summary>How a file is written.</summary>
/// <param name="Compress">False leaves all streams readable, so that files of two machines can be compared.</param>
internal sealed record PdfOptions(bool Compress = true);
