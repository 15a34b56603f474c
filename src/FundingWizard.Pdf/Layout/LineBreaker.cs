namespace FundingWizard.Pdf.Layout;

/// <summary>Breaks a paragraph into lines, each as full as possible. Lengths are thousandths of the type size.</summary>
internal sealed class LineBreaker(TextBuffer text, Hyphenation? hyphenation)
{
    private readonly List<Line> lines = [];
    private TextRange range;
    private int capacity;

    /// <summary>The lines of a paragraph; valid until the next call. A character wider than the line stands alone.</summary>
    public IReadOnlyList<Line> Break(TextRange paragraph, int width)
    {
        (range, capacity) = (paragraph, width);
        lines.Clear();
        for (var start = 0; start < range.Length;)
            start = BreakLine(start);
        return lines;
    }

    /// <returns>Where the next line starts.</returns>
    private int BreakLine(int start)
    {
        var glyphs = text.Glyphs(range);
        var (width, ink, fitting, fittingInk) = (0, 0, start, 0);
        for (var index = start; index < glyphs.Length; index++)
        {
            ref readonly var glyph = ref glyphs[index];
            width += glyph.Advance;
            if (!glyph.Has(GlyphTraits.Space))
            {
                if (width > capacity)
                    return BreakBefore(start, index, fitting, fittingInk);
                ink = width;
            }
            if (glyph.Has(GlyphTraits.NewLine))
                return Add(start, index + 1, ink, LineEnding.Plain);
            if (glyph.Has(GlyphTraits.Break))
                (fitting, fittingInk) = (index + 1, ink);
            width += glyph.Kerning;
        }
        return Add(start, glyphs.Length, ink, LineEnding.Plain);
    }

    /// <summary>Ends a line whose character at <paramref name="overflow"/> does not fit and that could end at <paramref name="fitting"/>.</summary>
    private int BreakBefore(int start, int overflow, int fitting, int fittingInk)
    {
        var roomForHyphen = LastBeforeHyphen(start, overflow);
        // A gap after "Nordrhein-" is better than a third part of "Nordrhein-Westfalen".
        var endsWithSpace = fitting > start && text.Glyphs(range)[fitting - 1].Has(GlyphTraits.Space);
        var mustDivide = fitting == start || (endsWithSpace && capacity - fittingInk > Typography.LargeGap * capacity);
        if (Divide(fitting, overflow, roomForHyphen, mustDivide) is var divided and > 0)
            return Add(start, divided, Ink(start, divided) + HyphenAfter(divided), LineEnding.Hyphen);
        if (fitting > start)
            return Add(start, fitting, fittingInk, IsKnownBreak(fitting) ? LineEnding.Plain : LineEnding.Joined);
        return BreakWord(start, overflow, roomForHyphen);
    }

    /// <summary>Ends a line within a word that offers no place: any place is better than text outside of its column.</summary>
    private int BreakWord(int start, int overflow, int roomForHyphen)
    {
        if (LastSpace(start, overflow) is var space and > 0)
            return Add(start, space + 1, Ink(start, space), LineEnding.Plain);
        if (roomForHyphen > start && IsWord(start, overflow + 1))
            return Add(start, roomForHyphen, Ink(start, roomForHyphen) + HyphenAfter(roomForHyphen), LineEnding.Hyphen);
        var end = Math.Max(overflow, start + 1);
        return Add(start, end, Ink(start, end), LineEnding.Joined);
    }

    /// <summary>The last place up to <paramref name="limit"/> where the word at <paramref name="first"/> may be divided; 0 when there is none.</summary>
    private int Divide(int first, int overflow, int limit, bool mustDivide)
    {
        var glyphs = text.Glyphs(range);
        for (var place = limit; place > first; place--)
        {
            if (glyphs[place - 1].Has(GlyphTraits.SoftBreak))
                return place;
        }
        if (hyphenation is null || !mustDivide || limit <= first || glyphs[first].Has(GlyphTraits.Address))
            return 0;
        var word = text.Characters(range)[first..EndOfWord(overflow)];
        return hyphenation.LastPlace(word, limit - first) is var length and > 0 ? first + length : 0;
    }

    /// <summary>A space where a line should not end, but better there than within a word; 0 when there is none.</summary>
    private int LastSpace(int start, int overflow)
    {
        var glyphs = text.Glyphs(range);
        for (var index = overflow - 1; index > start; index--)
        {
            if (glyphs[index].Has(GlyphTraits.Space))
                return index;
        }
        return 0;
    }

    private int EndOfWord(int index)
    {
        var glyphs = text.Glyphs(range);
        while (index < glyphs.Length && !glyphs[index].Has(GlyphTraits.Space))
            index++;
        return index;
    }

    /// <summary>The last end of a line from <paramref name="start"/> that leaves room for a hyphen.</summary>
    private int LastBeforeHyphen(int start, int overflow)
    {
        var end = overflow;
        for (var ink = Ink(start, end); end > start && ink + HyphenAfter(end) > capacity; end--)
            ink = Ink(start, end - 1);
        return end;
    }

    private int Ink(int start, int end)
    {
        var sum = 0;
        foreach (ref readonly var glyph in text.Glyphs(range)[start..end])
            sum += glyph.Advance + glyph.Kerning;
        return end > start ? sum - text.Glyphs(range)[end - 1].Kerning : 0;
    }

    private int HyphenAfter(int end) => text.HyphenAdvance(text.Glyphs(range)[end - 1].Face);

    private bool IsKnownBreak(int end) =>
        text.Glyphs(range)[end - 1].Has(GlyphTraits.Space) || text.Characters(range)[end - 1] is '-' or '/' or '–' or '—' or '\u2010';

    /// <summary>Letters only, and no address: what a hyphen would not change.</summary>
    private bool IsWord(int start, int end)
    {
        if (text.Glyphs(range)[start].Has(GlyphTraits.Address))
            return false;
        foreach (var character in text.Characters(range)[start..end])
        {
            if (!char.IsLetter(character))
                return false;
        }
        return true;
    }

    private int Add(int start, int end, int width, LineEnding ending)
    {
        lines.Add(new Line(new TextRange(range.Start + start, range.Start + end), width, ending));
        return end;
    }
}
