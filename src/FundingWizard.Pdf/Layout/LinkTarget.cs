using FundingWizard.Pdf.Structure;

namespace FundingWizard.Pdf.Layout;

/// <summary>A link within a text and the structure element of its words.</summary>
internal sealed record LinkTarget(Uri Target, string Description, StructureElement Element);
