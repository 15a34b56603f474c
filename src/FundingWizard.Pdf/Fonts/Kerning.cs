namespace FundingWizard.Pdf.Fonts;

/// <summary>
/// The space between pairs of characters, in thousandths of the type size: "To" and "V." are set closer than their boxes.
/// All pairs of Western European text are computed once, so that a pair costs one array read.
/// </summary>
internal sealed class Kerning
{
    private const int ExtensionLookup = 9;
    private const int PairLookup = 2;
    private const string Characters =
        "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~" +
        "¡¢£§©«®°±·»¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖ×ØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõö÷øùúûüýÿ" +
        "ŒœŠšŸŽž–—‘’‚“”„•…‹›€ẞ";

    private readonly byte[] ranks = new byte[0x2100];
    private readonly short[] pairs = new short[(Characters.Length + 1) * (Characters.Length + 1)];
    private readonly ushort[] glyphs = new ushort[Characters.Length + 1];

    public Kerning(ReadOnlySpan<byte> table, TrueTypeFont font)
    {
        if (table.IsEmpty)
            return;
        for (var rank = 1; rank <= Characters.Length; rank++)
        {
            ranks[Characters[rank - 1]] = (byte)rank;
            glyphs[rank] = font.GlyphOf(Characters[rank - 1]);
        }
        var lookups = table[SfntReader.UInt16(table, 8)..];
        foreach (var index in OpenTypeLayout.KerningLookups(table))
            ReadLookup(lookups[SfntReader.UInt16(lookups, 2 + (2 * index))..]);
        for (var pair = 0; pair < pairs.Length; pair++)
            pairs[pair] = (short)font.ToThousandths(pairs[pair]);
    }

    /// <summary>What to add to the advance of <paramref name="left"/> before <paramref name="right"/>; mostly negative or 0.</summary>
    public short Between(char left, char right) => pairs[(Rank(left) * glyphs.Length) + Rank(right)];

    private byte Rank(char character) => character < ranks.Length ? ranks[character] : (byte)0;

    /// <summary>Within a lookup the first subtable that knows a pair decides; lookups add up.</summary>
    private void ReadLookup(ReadOnlySpan<byte> lookup)
    {
        var decided = new bool[pairs.Length];
        for (var index = 0; index < SfntReader.UInt16(lookup, 4); index++)
        {
            var kind = SfntReader.UInt16(lookup, 0);
            var subtable = lookup[SfntReader.UInt16(lookup, 6 + (2 * index))..];
            if (kind == ExtensionLookup)
            {
                kind = SfntReader.UInt16(subtable, 2);
                subtable = subtable[(int)SfntReader.UInt32(subtable, 4)..];
            }
            if (kind == PairLookup)
                ReadPairs(subtable, decided);
        }
    }

    private void ReadPairs(ReadOnlySpan<byte> subtable, bool[] decided)
    {
        var coverage = subtable[SfntReader.UInt16(subtable, 2)..];
        var value = OpenTypeLayout.ValueRecord(SfntReader.UInt16(subtable, 4));
        var length = value.Length + OpenTypeLayout.ValueRecord(SfntReader.UInt16(subtable, 6)).Length;
        var isByClass = SfntReader.UInt16(subtable, 0) == 2;
        var classes = isByClass ? Classes(subtable[SfntReader.UInt16(subtable, 10)..]) : [];
        for (var left = 1; left < glyphs.Length; left++)
        {
            var place = OpenTypeLayout.Coverage(coverage, glyphs[left]);
            if (place < 0)
                continue;
            if (isByClass)
                ReadClassRow(subtable, left, value.Advance, length, classes, decided);
            else
                ReadPairSet(subtable[SfntReader.UInt16(subtable, 10 + (2 * place))..], left, value.Advance, 2 + length, decided);
        }
    }

    private int[] Classes(ReadOnlySpan<byte> table)
    {
        var classes = new int[glyphs.Length];
        for (var rank = 1; rank < classes.Length; rank++)
            classes[rank] = OpenTypeLayout.Class(table, glyphs[rank]);
        return classes;
    }

    private void ReadPairSet(ReadOnlySpan<byte> set, int left, int advance, int length, bool[] decided)
    {
        for (var right = 1; right < glyphs.Length; right++)
        {
            var (low, high) = (0, SfntReader.UInt16(set, 0) - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var record = set[(2 + (length * middle))..];
                var glyph = SfntReader.UInt16(record, 0);
                if (glyph == glyphs[right])
                {
                    Decide(left, right, advance < 0 ? (short)0 : SfntReader.Int16(record, 2 + advance), decided);
                    break;
                }
                (low, high) = glyph < glyphs[right] ? (middle + 1, high) : (low, middle - 1);
            }
        }
    }

    private void ReadClassRow(ReadOnlySpan<byte> subtable, int left, int advance, int length, int[] classes, bool[] decided)
    {
        var leftClass = OpenTypeLayout.Class(subtable[SfntReader.UInt16(subtable, 8)..], glyphs[left]);
        var row = subtable[(16 + (leftClass * SfntReader.UInt16(subtable, 14) * length))..];
        for (var right = 1; right < glyphs.Length; right++)
            Decide(left, right, advance < 0 ? (short)0 : SfntReader.Int16(row, (classes[right] * length) + advance), decided);
    }

    private void Decide(int left, int right, short value, bool[] decided)
    {
        var pair = (left * glyphs.Length) + right;
        if (decided[pair])
            return;
        decided[pair] = true;
        pairs[pair] += value;
    }
}
