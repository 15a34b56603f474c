using System.Globalization;

using FundingWizard.Pdf.Structure;

namespace FundingWizard.Pdf.Layout;

/// <summary>Draws header and footer once the number of pages is known.</summary>
internal sealed class FurniturePainter(TextBuffer text, StructureTree tree, Shaper shaper, LineBreaker breaker)
{
    private const string Ellipsis = "…";

    private static readonly TextRole Role = Typography.Furniture;

    public void Paint(Furniture furniture, IReadOnlyList<PageContent> pages)
    {
        var right = Cut(furniture.HeaderRight, Typography.TextWidth / 2);
        var headerLeft = Cut(furniture.HeaderLeft, Typography.TextWidth - WidthOf(right));
        LineStrip?[] header = [Line(headerLeft, ColumnAlignment.Start), Line(right, ColumnAlignment.End)];
        for (var index = 0; index < pages.Count; index++)
        {
            var label = Cut(string.Format(CultureInfo.InvariantCulture, furniture.PagePattern, index + 1, pages.Count), Typography.TextWidth / 2);
            var left = Cut(furniture.FooterLeft, Typography.TextWidth - WidthOf(label));
            LineStrip?[] footer = [Line(left, ColumnAlignment.Start), Line(label, ColumnAlignment.End)];
            Draw(pages[index], "/Subtype/Header"u8, header, Typography.HeaderTop, Typography.HeaderRule);
            Draw(pages[index], "/Subtype/Footer"u8, footer, Typography.FooterTop, Typography.FooterRule);
        }
    }

    private static void Draw(PageContent page, ReadOnlySpan<byte> subtype, ReadOnlySpan<LineStrip?> strips, double top, double rule)
    {
        page.Fill(new Area(Typography.MarginLeft, rule, Typography.TextWidth, Typography.HairlineWidth), Typography.Hairline);
        page.BeginArtifact(subtype);
        foreach (var strip in strips)
            strip?.Draw(page, top);
        page.EndArtifact();
    }

    private LineStrip? Line(string value, ColumnAlignment alignment)
    {
        var range = shaper.Shape(value, Role.Base);
        if (range.Length == 0)
            return null;
        var block = new TextBlock(text, Role, tree.Root, Typography.MarginLeft, Typography.TextWidth, alignment);
        return new LineStrip(block, breaker.Break(range, int.MaxValue)[0]);
    }

    private string Cut(string value, double width)
    {
        if (WidthOf(value) <= width)
            return value;
        while (value.Length > 0 && WidthOf(value + Ellipsis) > width)
            value = value[..^(value.Length > 1 && char.IsLowSurrogate(value[^1]) ? 2 : 1)];
        return value + Ellipsis;
    }

    /// <summary>In points, with the gap to the next text.</summary>
    private double WidthOf(string value) =>
        (text.WidthOf(value, (int)Role.Base) * Role.Size / 1000) + (value.Length > 0 ? Typography.FurnitureGap : 0);
}
