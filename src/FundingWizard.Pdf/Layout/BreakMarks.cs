namespace FundingWizard.Pdf.Layout;

/// <summary>Marks where a line may end without a hyphen.</summary>
internal static class BreakMarks
{
    private const string NeverFirst = ".,;:!?)]}%‰€…";
    private const string BreakInAddress = "/.?&=_-#@:,";

    public static void Set(ReadOnlySpan<char> characters, Span<Glyph> glyphs)
    {
        for (var start = 0; start < glyphs.Length;)
        {
            var end = start;
            while (end < glyphs.Length && !glyphs[end].Has(GlyphTraits.Space))
                end++;
            SetInWord(characters[start..end], glyphs[start..end]);
            if (end < glyphs.Length && MayEndAt(characters, end))
                glyphs[end].Traits |= GlyphTraits.Break;
            start = end + 1;
        }
    }

    /// <summary>Whether a line may end at a space: not before closing punctuation, a dash or a unit, not after a paragraph sign.</summary>
    private static bool MayEndAt(ReadOnlySpan<char> characters, int space)
    {
        var next = characters[space + 1];
        if (next is '–' or '—')
            return space + 2 < characters.Length && characters[space + 2] != ' ';
        return !NeverFirst.Contains(next, StringComparison.Ordinal) && (space == 0 || characters[space - 1] != '§');
    }

    private static void SetInWord(ReadOnlySpan<char> word, Span<Glyph> glyphs)
    {
        var isAddress = word.Contains('@') || word.StartsWith("www.", StringComparison.Ordinal) || word.IndexOf("://", StringComparison.Ordinal) > 0;
        for (var index = 0; index < word.Length; index++)
        {
            ref var traits = ref glyphs[index].Traits;
            if (isAddress)
                traits |= GlyphTraits.Address;
            if (glyphs[index].Has(GlyphTraits.NoBreak))
                traits &= ~(GlyphTraits.Break | GlyphTraits.SoftBreak);
            else if (index > 0 && index < word.Length - 1 && (isAddress ? IsBreakInAddress(word, index) : IsBreak(word, index)))
                traits |= GlyphTraits.Break;
        }
    }

    private static bool IsBreakInAddress(ReadOnlySpan<char> word, int index) =>
        BreakInAddress.Contains(word[index], StringComparison.Ordinal) && char.IsLetterOrDigit(word[index + 1]);

    /// <summary>After a hyphen, dash or slash between words: "E-Mail", "m/w/d" and "2026-03-01" stay whole.</summary>
    private static bool IsBreak(ReadOnlySpan<char> word, int index) =>
        word[index] is '-' or '/' or '–' or '—' or '\u2010' && index > 1 && index < word.Length - 2
        && char.IsLetter(word[index - 1]) && char.IsLetter(word[index - 2])
        && char.IsLetter(word[index + 1]) && char.IsLetter(word[index + 2]);
}
