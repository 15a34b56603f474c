using System.Text;

namespace FundingWizard.Pdf.Fonts;

/// <summary>What a font descriptor says about a typeface, in thousandths of the type size.</summary>
internal sealed class FontMetrics
{
    private const int PostScriptName = 6;
    private const int RestrictedEmbedding = 2;
    private const int NoSubsetting = 0x100;
    private const int BitmapsOnly = 0x200;

    public FontMetrics(SfntReader reader, int unitsPerEm)
    {
        var head = reader.Required("head").Span;
        var header = reader.Required("hhea").Span;
        var os2 = reader.Required("OS/2").Span;
        int Scaled(int units) => (int)Math.Round(units * 1000.0 / unitsPerEm, MidpointRounding.AwayFromZero);

        var rights = SfntReader.UInt16(os2, 8);
        if ((rights & 0xF) == RestrictedEmbedding || (rights & (NoSubsetting | BitmapsOnly)) != 0)
            throw new FontException("its licence bits (OS/2 fsType) forbid embedding a subset");
        var (left, bottom) = (SfntReader.Int16(head, 36), SfntReader.Int16(head, 38));
        var (right, top) = (SfntReader.Int16(head, 40), SfntReader.Int16(head, 42));
        Box = (Scaled(left), Scaled(bottom), Scaled(right), Scaled(top));
        Ascent = Scaled(SfntReader.Int16(header, 4));
        Descent = Scaled(SfntReader.Int16(header, 6));
        StemWidth = StemWidthOf(SfntReader.UInt16(os2, 4));
        // Older tables have no height of capitals; the ascent is near enough for a descriptor.
        CapitalHeight = SfntReader.UInt16(os2, 0) >= 2 ? Scaled(SfntReader.Int16(os2, 88)) : Ascent;
        var post = reader.Required("post").Span;
        ItalicAngle = (int)SfntReader.UInt32(post, 4) / 65536.0;
        UnderlinePosition = Scaled(SfntReader.Int16(post, 8));
        UnderlineThickness = Scaled(SfntReader.Int16(post, 10));
        Name = ReadName(reader.Required("name").Span);
    }

    public string Name { get; }

    public (int Left, int Bottom, int Right, int Top) Box { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int CapitalHeight { get; }

    /// <summary>Estimated, since TrueType files do not tell it.</summary>
    public int StemWidth { get; }

    public double ItalicAngle { get; }

    public int UnderlinePosition { get; }

    public int UnderlineThickness { get; }

    /// <summary>The usual estimate from the weight class, 400 for regular and 700 for bold.</summary>
    private static int StemWidthOf(int weight) => 50 + (int)Math.Round(Math.Pow(weight / 65.0, 2), MidpointRounding.AwayFromZero);

    private static string ReadName(ReadOnlySpan<byte> table)
    {
        var strings = table[SfntReader.UInt16(table, 4)..];
        for (var index = 0; index < SfntReader.UInt16(table, 2); index++)
        {
            var record = table.Slice(6 + (12 * index), 12);
            if (SfntReader.UInt16(record, 6) != PostScriptName)
                continue;
            var text = strings.Slice(SfntReader.UInt16(record, 10), SfntReader.UInt16(record, 8));
            var isMacintosh = SfntReader.UInt16(record, 0) == 1;
            return (isMacintosh ? Encoding.ASCII : Encoding.BigEndianUnicode).GetString(text);
        }
        throw new FontException("it has no PostScript name");
    }
}
