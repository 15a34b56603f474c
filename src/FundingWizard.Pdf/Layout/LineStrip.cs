namespace FundingWizard.Pdf.Layout;

/// <summary>A line of text.</summary>
internal sealed class LineStrip(TextBlock block, in Line line) : Strip
{
    private readonly Line line = line;

    public override double Height => block.Role.Leading;

    public override void Draw(PageContent page, double top)
    {
        var size = block.Role.Size;
        var left = block.Left + (block.Alignment == ColumnAlignment.End ? block.Width - (line.Width * size / 1000) : 0);
        page.Text.MoveTo(left, Typography.PageHeight - top - block.Baseline);
        if (block.Bookmark is { } bookmark)
            page.AddBookmark(bookmark, top);
        var glyphs = block.Text.Glyphs(line.Range);
        for (int start = 0, end; start < glyphs.Length; start = end)
        {
            end = EndOfRun(glyphs, start);
            var width = DrawRun(page, glyphs, start, end);
            if (end == glyphs.Length)
                width += DrawEnding(page, glyphs[^1]);
            if (glyphs[start].Link is var link and > 0)
                DrawLink(page, block.Text.Links[link - 1], new Area(left, top, width * size / 1000, Height));
            left += width * size / 1000;
        }
    }

    /// <summary>A run has one typeface and one link; characters that need an explanation stand alone.</summary>
    private int EndOfRun(ReadOnlySpan<Glyph> glyphs, int start)
    {
        ref readonly var first = ref glyphs[start];
        var end = start + 1;
        if (NeedsMeaning(glyphs, start))
            return end;
        while (end < glyphs.Length && glyphs[end].Face == first.Face && glyphs[end].Link == first.Link && !NeedsMeaning(glyphs, end))
            end++;
        return end;
    }

    private bool NeedsMeaning(ReadOnlySpan<Glyph> glyphs, int index) =>
        glyphs[index].Has(GlyphTraits.Substitute) || (line.Ending == LineEnding.Joined && index == glyphs.Length - 1);

    /// <returns>The width in thousandths of the type size.</returns>
    private int DrawRun(PageContent page, ReadOnlySpan<Glyph> glyphs, int start, int end)
    {
        ref readonly var first = ref glyphs[start];
        var isLink = first.Link > 0;
        page.Tag(isLink ? block.Text.Links[first.Link - 1].Element : block.Element);
        page.Text.SetStyle(first.Face, block.Role.Size, isLink ? Typography.Accent : block.Role.Colour);
        if (!NeedsMeaning(glyphs, start))
            return page.Text.Show(glyphs[start..end], end == glyphs.Length);
        page.Text.ShowAs(MeaningOf(glyphs, start), first.Code);
        return first.Advance;
    }

    /// <returns>What the end of the line adds to its ink: a hyphen, or less because the last space has none.</returns>
    private int DrawEnding(PageContent page, in Glyph last)
    {
        if (line.Ending != LineEnding.Hyphen)
            return last.Has(GlyphTraits.Space) ? -last.Advance : 0;
        page.Text.ShowAs("\u00AD", block.Text.Faces[last.Face].CodeOf('-'));
        return block.Text.HyphenAdvance(last.Face);
    }

    /// <summary>A word that goes on in the next line without a hyphen: said explicitly, because readers take a line end for a space.</summary>
    private string MeaningOf(ReadOnlySpan<Glyph> glyphs, int index) =>
        glyphs[index].Has(GlyphTraits.Substitute)
            ? block.Text.Original(line.Range.Start + index)
            : block.Text.Characters(line.Range)[index].ToString();

    private void DrawLink(PageContent page, LinkTarget link, in Area area)
    {
        page.AddLink(link, area);
        var metrics = block.Text.Faces[0].Font.Metrics;
        var thickness = metrics.UnderlineThickness * block.Role.Size / 1000;
        var underline = area.Top + block.Baseline - (metrics.UnderlinePosition * block.Role.Size / 1000) - (thickness / 2);
        page.Fill(new Area(area.Left, underline, area.Width, thickness), Typography.Accent);
    }
}
