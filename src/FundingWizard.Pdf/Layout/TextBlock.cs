using FundingWizard.Pdf.Structure;

namespace FundingWizard.Pdf.Layout;

/// <summary>What the lines of one block of text have in common. Lengths in points.</summary>
internal sealed record TextBlock(TextBuffer Text, TextRole Role, StructureElement Element, double Left, double Width, ColumnAlignment Alignment)
{
    /// <summary>The entry in the outline that leads to the first line; null for none.</summary>
    public Bookmark? Bookmark { get; init; }

    /// <summary>From the upper edge of a line to its baseline: the leading is spread evenly above and below the type.</summary>
    public double Baseline
    {
        get
        {
            var metrics = Text.Faces[0].Font.Metrics;
            return (Role.Leading / 2) + (Role.Size * (metrics.Ascent + metrics.Descent) / 2000.0);
        }
    }

    /// <summary>The width of a line in thousandths of the type size.</summary>
    public int Capacity => (int)(Width * 1000 / Role.Size);
}
