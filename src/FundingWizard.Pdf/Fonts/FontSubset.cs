namespace FundingWizard.Pdf.Fonts;

/// <summary>
/// The characters of one typeface that one document uses. Each gets a code of its own, in the order of first use, even where
/// the typeface draws two characters alike: so every code has exactly one meaning.
/// </summary>
internal sealed class FontSubset(TrueTypeFont font)
{
    private readonly ushort[]?[] codes = new ushort[256][];
    private readonly List<UsedCharacter> used = new(96) { default };

    public TrueTypeFont Font => font;

    /// <summary>By code; the entry 0 stands for the missing glyph and is never shown.</summary>
    public IReadOnlyList<UsedCharacter> Used => used;

    /// <summary>The advance of a code, in thousandths of the type size.</summary>
    public ushort AdvanceOf(ushort code) => used[code].Advance;

    /// <summary>The code of a character that the typeface has.</summary>
    public ushort CodeOf(char character)
    {
        var page = codes[character >> 8] ??= new ushort[256];
        ref var code = ref page[character & 0xFF];
        if (code == 0)
        {
            code = checked((ushort)used.Count);
            var glyph = font.GlyphOf(character);
            used.Add(new UsedCharacter(character, glyph, font.AdvanceOf(glyph)));
        }
        return code;
    }
}

/// <summary>A character, its glyph in the whole typeface, and its advance in thousandths of the type size.</summary>
internal readonly record struct UsedCharacter(char Character, ushort Glyph, ushort Advance);
