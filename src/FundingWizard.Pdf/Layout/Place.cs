using System.Runtime.InteropServices;

using FundingWizard.Pdf.Structure;

namespace FundingWizard.Pdf.Layout;

/// <summary>Where a block goes.</summary>
/// <param name="Flow">The strips it is appended to.</param>
/// <param name="Parent">The structure element around it.</param>
/// <param name="Left">Its left edge, in points from the left edge of the page.</param>
/// <param name="Width">Its width in points.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Place(Flow Flow, StructureElement Parent, double Left, double Width)
{
    /// <summary>The callout around it.</summary>
    public Frame? Frame { get; init; }

    /// <summary>The style of regular text; null in running text, where the kind of the paragraph decides.</summary>
    public TextRole? CellRole { get; init; }

    public ColumnAlignment Alignment { get; init; }

    /// <summary>The number of lists around it.</summary>
    public int ListDepth { get; init; }

    public Place Indented(double indent) => this with { Left = Left + indent, Width = Width - indent };
}
