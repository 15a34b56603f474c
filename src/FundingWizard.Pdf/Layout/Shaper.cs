using System.Globalization;
using System.Text;

using FundingWizard.Pdf.Structure;

namespace FundingWizard.Pdf.Layout;

/// <summary>Turns inlines into glyphs: spaces collapse, unknown characters get a substitute, kerning and break points are marked.</summary>
internal sealed class Shaper(TextBuffer text, StructureTree tree)
{
    private const char NoBreakSpace = '\u00A0';
    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthSpace = '\u200B';
    private const char WordJoiner = '\u2060';
    private const char NoBreakHyphen = '\u2011';

    private int start;

    /// <summary>Shapes the text of a block.</summary>
    /// <param name="inlines">The text.</param>
    /// <param name="style">The style of its regular parts.</param>
    /// <param name="owner">The element of the block; links become elements below it.</param>
    public TextRange Shape(IReadOnlyList<Inline> inlines, TextStyle style, StructureElement owner)
    {
        start = text.Length;
        foreach (var inline in inlines)
            Append(inline, style, owner, link: 0);
        return Finish();
    }

    /// <summary>Shapes a text of one style without links.</summary>
    public TextRange Shape(string value, TextStyle style)
    {
        start = text.Length;
        Append(value, (int)style, link: 0);
        return Finish();
    }

    private TextRange Finish()
    {
        while (text.Length > start && text.EndsWith(GlyphTraits.Space))
            text.RemoveLast();
        var range = new TextRange(start, text.Length);
        BreakMarks.Set(text.Characters(range), text.Glyphs(range));
        SetKerning(range);
        return range;
    }

    private void Append(Inline inline, TextStyle style, StructureElement owner, ushort link)
    {
        switch (inline)
        {
            case Text part:
                Append(part.Value, (int)(style == TextStyle.Regular ? part.Style : style), link);
                break;
            case Link part:
                text.Links.Add(new LinkTarget(part.Target, part.Description, tree.Insert(owner, "Link")));
                var number = checked((ushort)text.Links.Count);
                foreach (var inner in part.Inlines)
                    Append(inner, style, owner, number);
                break;
            case LineBreak:
                AppendSpace((int)style, link);
                if (text.Length > start)
                    text.Mark(GlyphTraits.NewLine);
                break;
        }
    }

    private void Append(string value, int face, ushort link)
    {
        if (value.AsSpan().ContainsAnyInRange('\u0300', '\uFFFF'))
            value = value.Normalize(NormalizationForm.FormC);
        for (var index = 0; index < value.Length; index++)
        {
            var character = value[index];
            if (character is > ' ' and <= '~')
            {
                Show(character, face, link);
            }
            else if (character == ' ')
            {
                AppendSpace(face, link);
            }
            else if (char.IsSurrogate(character))
            {
                AppendPair(value.Substring(index, 2), face, link);
                index++;
            }
            else
            {
                AppendSpecial(character, face, link);
            }
        }
    }

    private void AppendSpecial(char character, int face, ushort link)
    {
        switch (character)
        {
            case NoBreakSpace or '\u2007' or '\u202F':
                text.Append(Has(NoBreakSpace, face) ? NoBreakSpace : ' ', face, link, GlyphTraits.NoBreak);
                break;
            case SoftHyphen:
                MarkLast(GlyphTraits.SoftBreak);
                break;
            case ZeroWidthSpace:
                MarkLast(GlyphTraits.Break);
                break;
            case WordJoiner:
                MarkLast(GlyphTraits.NoBreak);
                break;
            case NoBreakHyphen:
                text.Append(Has(NoBreakHyphen, face) ? NoBreakHyphen : '-', face, link, GlyphTraits.NoBreak);
                break;
            case '\u2010':
                text.Append(Has(character, face) ? character : '-', face, link, GlyphTraits.None);
                break;
            default:
                // Latin text reads the same without invisible characters.
                if (!PlainText.IsInvisible(character))
                    AppendByCategory(character, face, link);
                break;
        }
    }

    private void AppendByCategory(char character, int face, ushort link)
    {
        switch (char.GetUnicodeCategory(character))
        {
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                AppendSpace(face, link);
                break;
            case UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
            case UnicodeCategory.OtherSymbol when character == '\uFFFD':
                text.Append('?', face, link, GlyphTraits.None);
                break;
            default:
                Show(character, face, link);
                break;
        }
    }

    private void AppendPair(string pair, int face, ushort link)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(pair, 0) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            text.Append('?', face, link, GlyphTraits.None);
        else
            text.AppendSubstitute(pair, face, link);
    }

    private void Show(char character, int face, ushort link)
    {
        if (Has(character, face))
            text.Append(character, face, link, GlyphTraits.None);
        else
            text.AppendSubstitute(character.ToString(), face, link);
    }

    private void AppendSpace(int face, ushort link)
    {
        if (text.Length > start && !text.EndsWith(GlyphTraits.Space))
            text.Append(' ', face, link, GlyphTraits.Space);
    }

    private void MarkLast(GlyphTraits traits)
    {
        if (text.Length > start && !text.EndsWith(GlyphTraits.Space))
            text.Mark(traits);
    }

    private bool Has(char character, int face) => text.Faces[face].Font.GlyphOf(character) != 0;

    private void SetKerning(TextRange range)
    {
        var characters = text.Characters(range);
        var glyphs = text.Glyphs(range);
        for (var index = 1; index < glyphs.Length; index++)
        {
            ref var glyph = ref glyphs[index - 1];
            // A substitute is shown apart from its neighbours.
            if (glyph.Face == glyphs[index].Face && !glyph.Has(GlyphTraits.Substitute))
                glyph.Kerning = text.Faces[glyph.Face].Font.Kerning.Between(characters[index - 1], characters[index]);
        }
    }
}
