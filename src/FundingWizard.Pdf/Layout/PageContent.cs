using System.Runtime.InteropServices;

using FundingWizard.Pdf.Structure;
using FundingWizard.Pdf.Writer;

namespace FundingWizard.Pdf.Layout;

/// <summary>
/// What is drawn on a page: grounds below, lines above them, text on top, whatever the order of the calls.
/// Places are in points from the upper left corner.
/// </summary>
internal sealed class PageContent(int number, StructureTree tree, Outline outline) : IDisposable
{
    private readonly PdfBuffer grounds = new(512);
    private readonly PdfBuffer lines = new(2048);
    private readonly List<LinkArea> links = [];
    private StructureElement? open;
    private bool inArtifact;

    /// <summary>Object number of the page.</summary>
    public int Number => number;

    public TextContent Text { get; } = new();

    public IReadOnlyList<LinkArea> Links => links;

    /// <summary>The text that follows belongs to an element, unless it is within an artifact.</summary>
    public void Tag(StructureElement element)
    {
        if (inArtifact || open == element)
            return;
        CloseTag();
        open = element;
        Text.Content.Append((byte)'/').Ascii(element.Type).Append("<</MCID "u8).Integer(tree.Mark(element, number)).Append(">>BDC\n"u8);
    }

    /// <summary>The text up to <see cref="EndArtifact"/> is no content: readers skip it.</summary>
    /// <param name="subtype">Its kind in PDF syntax, such as <c>/Subtype/Header</c>.</param>
    public void BeginArtifact(ReadOnlySpan<byte> subtype)
    {
        CloseTag();
        inArtifact = true;
        Text.Content.Append("/Artifact<</Type/Pagination"u8).Append(subtype).Append(">>BDC\n"u8);
    }

    public void EndArtifact()
    {
        inArtifact = false;
        Text.Content.Append("EMC\n"u8);
    }

    public void FillGround(in Area area, in Colour colour) => Fill(grounds, area, colour);

    public void Fill(in Area area, in Colour colour) => Fill(lines, area, colour);

    public void AddLink(LinkTarget target, in Area area)
    {
        if (!inArtifact)
            links.Add(new LinkArea(target, area));
    }

    public void AddBookmark(Bookmark bookmark, double top) =>
        outline.Add(bookmark.Level, bookmark.Title, number, Typography.PageHeight - top);

    /// <summary>Writes the content stream of the page.</summary>
    public void Write(PdfBuffer target)
    {
        CloseTag();
        foreach (var shapes in (ReadOnlySpan<PdfBuffer>)[grounds, lines])
        {
            if (shapes.Length > 0)
                target.Append("/Artifact<</Type/Layout>>BDC\n"u8).Append(shapes.Written).Append("EMC\n"u8);
        }
        target.Append("BT\n"u8).Append(Text.Content.Written).Append("ET\n"u8);
    }

    public void Dispose()
    {
        grounds.Dispose();
        lines.Dispose();
        Text.Dispose();
    }

    private static void Fill(PdfBuffer target, in Area area, in Colour colour)
    {
        TextContent.AppendColour(target, colour);
        target.Number(area.Left).Append((byte)' ').Number(Typography.PageHeight - area.Top - area.Height).Append((byte)' ')
            .Number(area.Width).Append((byte)' ').Number(area.Height).Append(" re f\n"u8);
    }

    private void CloseTag()
    {
        if (open is not null)
            Text.Content.Append("EMC\n"u8);
        open = null;
    }
}

/// <summary>A rectangle on a page, in points from the upper left corner.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Area(double Left, double Top, double Width, double Height);

/// <summary>Where the words of a link stand on a page; a link has one area a line.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinkArea(LinkTarget Link, Area Area);

/// <summary>The entry of a heading in the outline.</summary>
internal sealed record Bookmark(int Level, string Title);
