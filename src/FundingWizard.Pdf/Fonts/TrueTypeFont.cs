namespace FundingWizard.Pdf.Fonts;

/// <summary>A typeface, read once. All measures are in thousandths of the type size, the unit of PDF.</summary>
internal sealed class TrueTypeFont
{
    private readonly CharacterMap characters;
    private readonly ushort[] advances;
    private readonly int unitsPerEm;

    public TrueTypeFont(ReadOnlyMemory<byte> file)
    {
        var reader = new SfntReader(file);
        Head = reader.Required("head");
        HorizontalHeader = reader.Required("hhea");
        MaximumProfile = reader.Required("maxp");
        HorizontalMetrics = reader.Required("hmtx");
        Outlines = new GlyphOutlines(Head.Span, reader.Required("loca"), reader.Required("glyf"));
        unitsPerEm = SfntReader.UInt16(Head.Span, 18);
        if (unitsPerEm == 0)
            throw new FontException("its em square is empty");
        GlyphCount = SfntReader.UInt16(MaximumProfile.Span, 4);
        advances = ReadAdvances();
        characters = new CharacterMap(reader.Required("cmap").Span);
        Metrics = new FontMetrics(reader, unitsPerEm);
        Kerning = new Kerning(reader.Optional("GPOS").Span, this);
        foreach (var needed in " -?.")
        {
            if (GlyphOf(needed) == 0)
                throw new FontException($"it lacks the character U+{(int)needed:X4}, which every document needs");
        }
    }

    public FontMetrics Metrics { get; }

    public Kerning Kerning { get; }

    public GlyphOutlines Outlines { get; }

    public int GlyphCount { get; }

    public ReadOnlyMemory<byte> Head { get; }

    public ReadOnlyMemory<byte> HorizontalHeader { get; }

    public ReadOnlyMemory<byte> HorizontalMetrics { get; }

    public ReadOnlyMemory<byte> MaximumProfile { get; }

    /// <summary>The glyph of a character; 0 when the typeface lacks it.</summary>
    public ushort GlyphOf(char character) => characters[character];

    public ushort AdvanceOf(ushort glyph) => advances[glyph];

    public int ToThousandths(int fontUnits) => (int)Math.Round(fontUnits * 1000.0 / unitsPerEm, MidpointRounding.AwayFromZero);

    /// <summary>Advance and left bearing as the file has them, in font units.</summary>
    public (ushort Advance, short Bearing) MetricsOf(ushort glyph)
    {
        var metrics = HorizontalMetrics.Span;
        int full = SfntReader.UInt16(HorizontalHeader.Span, 34);
        return glyph < full
            ? (SfntReader.UInt16(metrics, 4 * glyph), SfntReader.Int16(metrics, (4 * glyph) + 2))
            : (SfntReader.UInt16(metrics, 4 * (full - 1)), SfntReader.Int16(metrics, (4 * full) + (2 * (glyph - full))));
    }

    private ushort[] ReadAdvances()
    {
        var result = new ushort[GlyphCount];
        for (var glyph = 0; glyph < result.Length; glyph++)
            result[glyph] = (ushort)ToThousandths(MetricsOf((ushort)glyph).Advance);
        return result;
    }
}
