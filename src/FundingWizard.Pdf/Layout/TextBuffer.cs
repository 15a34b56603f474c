using System.Buffers;
using System.Runtime.InteropServices;

using FundingWizard.Pdf.Fonts;

namespace FundingWizard.Pdf.Layout;

/// <summary>All characters of a document in two parallel arrays; lines and paragraphs are ranges of it.</summary>
internal sealed class TextBuffer(FontSubset[] faces) : IDisposable
{
    private readonly Dictionary<int, string> originals = [];
    private char[] characters = ArrayPool<char>.Shared.Rent(8192);
    private Glyph[] glyphs = ArrayPool<Glyph>.Shared.Rent(8192);

    public int Length { get; private set; }

    public ReadOnlySpan<FontSubset> Faces => faces;

    /// <summary>The links that <see cref="Glyph.Link"/> counts.</summary>
    public List<LinkTarget> Links { get; } = [];

    public ReadOnlySpan<char> Characters(TextRange range) => characters.AsSpan(range.Start, range.Length);

    public Span<Glyph> Glyphs(TextRange range) => glyphs.AsSpan(range.Start, range.Length);

    /// <summary>The text that a substitute stands for.</summary>
    public string Original(int index) => originals[index];

    public int HyphenAdvance(int face) => WidthOf("-", face);

    /// <summary>The sum of the advances of characters that need not be part of the document.</summary>
    public int WidthOf(string value, int face)
    {
        var font = faces[face].Font;
        var width = 0;
        foreach (var character in value)
            width += font.AdvanceOf(font.GlyphOf(character));
        return width;
    }

    /// <summary>Appends a character that the typeface has.</summary>
    public void Append(char character, int face, ushort link, GlyphTraits traits)
    {
        if (Length == characters.Length || Length == glyphs.Length)
            Grow();
        var subset = faces[face];
        var code = subset.CodeOf(character);
        characters[Length] = character;
        glyphs[Length++] = new Glyph { Code = code, Advance = subset.AdvanceOf(code), Face = (byte)face, Link = link, Traits = traits };
    }

    /// <summary>Shows a question mark for something that cannot be shown.</summary>
    public void AppendSubstitute(string original, int face, ushort link)
    {
        originals[Length] = original;
        Append('?', face, link, GlyphTraits.Substitute);
    }

    /// <summary>Adds to what is known about the last character.</summary>
    public void Mark(GlyphTraits traits) => glyphs[Length - 1].Traits |= traits;

    public bool EndsWith(GlyphTraits traits) => glyphs[Length - 1].Has(traits);

    public void RemoveLast() => Length--;

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(characters);
        ArrayPool<Glyph>.Shared.Return(glyphs);
        (characters, glyphs, Length) = ([], [], 0);
    }

    private void Grow()
    {
        characters = Larger(characters);
        glyphs = Larger(glyphs);
    }

    private T[] Larger<T>(T[] array)
    {
        var larger = ArrayPool<T>.Shared.Rent(2 * array.Length);
        array.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        return larger;
    }
}

/// <summary>Consecutive characters of a <see cref="TextBuffer"/>.</summary>
/// <param name="Start">The first one.</param>
/// <param name="End">The one after the last.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;
}
