namespace FundingWizard.Pdf.Fonts;

/// <summary>From UTF-16 unit to glyph, in pages of 256 so that a lookup is two array reads.</summary>
/// <remarks>Characters beyond the basic plane count as absent: text typefaces hold none that a letter needs.</remarks>
internal sealed class CharacterMap
{
    private readonly ushort[]?[] pages = new ushort[256][];

    public CharacterMap(ReadOnlySpan<byte> table)
    {
        for (var index = 0; index < SfntReader.UInt16(table, 2); index++)
        {
            var record = table.Slice(4 + (8 * index), 8);
            var platform = SfntReader.UInt16(record, 0);
            var encoding = SfntReader.UInt16(record, 2);
            var map = table[(int)SfntReader.UInt32(record, 4)..];
            if (SfntReader.UInt16(map, 0) != 4 || (platform, encoding) is not ((3, 1) or (0, <= 4)))
                continue;
            ReadSegments(map);
            return;
        }
        throw new FontException("it has no Unicode character map of format 4");
    }

    /// <summary>The glyph of a character; 0 when there is none.</summary>
    public ushort this[char character] => pages[character >> 8] is { } page ? page[character & 0xFF] : (ushort)0;

    private void ReadSegments(ReadOnlySpan<byte> map)
    {
        var twice = SfntReader.UInt16(map, 6);
        var ends = map[14..];
        var starts = map[(16 + twice)..];
        var deltas = starts[twice..];
        var offsets = deltas[twice..];
        for (var segment = 0; segment < twice; segment += 2)
        {
            var first = SfntReader.UInt16(starts, segment);
            var last = SfntReader.UInt16(ends, segment);
            var delta = SfntReader.UInt16(deltas, segment);
            var offset = SfntReader.UInt16(offsets, segment);
            for (var code = first; code <= last && code != char.MaxValue; code++)
            {
                // An offset counts from its own place in the table.
                var glyph = offset == 0 ? code : SfntReader.UInt16(offsets, segment + offset + (2 * (code - first)));
                if (offset == 0 || glyph != 0)
                    Set(code, (ushort)(glyph + delta));
            }
        }
    }

    private void Set(ushort code, ushort glyph) => (pages[code >> 8] ??= new ushort[256])[code & 0xFF] = glyph;
}
