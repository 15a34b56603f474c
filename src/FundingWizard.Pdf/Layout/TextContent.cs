using FundingWizard.Pdf.Writer;

namespace FundingWizard.Pdf.Layout;

/// <summary>The text operators of a page. State that does not change is not written again.</summary>
internal sealed class TextContent : IDisposable
{
    private readonly PdfBuffer content = new(16 * 1024);
    private int face = -1;
    private double size;
    private Colour? colour;
    private long left;
    private long bottom;

    public PdfBuffer Content => content;

    /// <summary>Starts a line of text.</summary>
    /// <param name="x">Points from the left edge of the page.</param>
    /// <param name="y">Points from the lower edge of the page to the baseline.</param>
    public void MoveTo(double x, double y)
    {
        // Moves are relative: measured from rounded places, so that rounding errors do not add up.
        var (newLeft, newBottom) = (PdfBuffer.ToHundredths(x), PdfBuffer.ToHundredths(y));
        content.Hundredths(newLeft - left).Append((byte)' ').Hundredths(newBottom - bottom).Append(" Td\n"u8);
        (left, bottom) = (newLeft, newBottom);
    }

    public void SetStyle(int newFace, double newSize, in Colour newColour)
    {
        if (face != newFace || size != newSize)
            content.Append("/F"u8).Integer(newFace).Append((byte)' ').Number(newSize).Append(" Tf\n"u8);
        if (colour != newColour)
            AppendColour(content, newColour);
        (face, size, colour) = (newFace, newSize, newColour);
    }

    /// <summary>Shows glyphs of one style.</summary>
    /// <returns>The width in thousandths of the type size.</returns>
    public int Show(ReadOnlySpan<Glyph> glyphs, bool endsLine)
    {
        var width = 0;
        content.Append("[("u8);
        for (var index = 0; index < glyphs.Length; index++)
        {
            ref readonly var glyph = ref glyphs[index];
            content.Escaped((byte)(glyph.Code >> 8)).Escaped((byte)glyph.Code);
            width += glyph.Advance;
            if (glyph.Kerning == 0 || (endsLine && index == glyphs.Length - 1))
                continue;
            width += glyph.Kerning;
            content.Append((byte)')').Integer(-glyph.Kerning).Append((byte)'(');
        }
        content.Append(")]TJ\n"u8);
        return width;
    }

    /// <summary>Shows a glyph that means something else than it looks like.</summary>
    public void ShowAs(string meaning, ushort code)
    {
        content.Append("/Span<</ActualText"u8).TextString(meaning).Append(">>BDC ("u8)
            .Escaped((byte)(code >> 8)).Escaped((byte)code).Append(")Tj EMC\n"u8);
    }

    public void Dispose() => content.Dispose();

    public static void AppendColour(PdfBuffer target, in Colour colour)
    {
        AppendComponent(target, colour.Red);
        AppendComponent(target, colour.Green);
        AppendComponent(target, colour.Blue);
        target.Append("rg\n"u8);
    }

    /// <summary>Three decimals tell all 256 steps apart.</summary>
    private static void AppendComponent(PdfBuffer target, byte value)
    {
        var thousandths = (value * 1000 + 127) / 255;
        if (thousandths is 0 or 1000)
        {
            target.Integer(thousandths / 1000).Append((byte)' ');
            return;
        }
        target.Append((byte)'.').Append((byte)('0' + (thousandths / 100))).Append((byte)('0' + (thousandths / 10 % 10)))
            .Append((byte)('0' + (thousandths % 10))).Append((byte)' ');
    }
}
