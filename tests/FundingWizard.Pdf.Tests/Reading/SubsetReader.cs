using System.Buffers.Binary;
using System.Text;

namespace FundingWizard.Pdf.Tests.Reading;

/// <summary>The glyphs of an embedded TrueType program with long locations.</summary>
internal sealed class SubsetReader
{
    private readonly byte[] program;
    private readonly Dictionary<string, (int Start, int Length)> tables = new(StringComparer.Ordinal);
    private readonly List<int> locations = [];

    public SubsetReader(byte[] program)
    {
        this.program = program;
        for (var index = 0; index < UInt16(4); index++)
        {
            var entry = 12 + (16 * index);
            var table = (Int32(entry + 8), Int32(entry + 12));
            tables.Add(Encoding.ASCII.GetString(program, entry, 4), table);
        }
        tables.Keys.ShouldBe(["glyf", "head", "hhea", "hmtx", "loca", "maxp"]);
        GlyphCount = UInt16(tables["maxp"].Start + 4);
        UInt16(tables["hhea"].Start + 34).ShouldBe(GlyphCount);
        tables["hmtx"].Length.ShouldBe(4 * GlyphCount);
        for (var glyph = 0; glyph <= GlyphCount; glyph++)
            locations.Add(Int32(tables["loca"].Start + (4 * glyph)));
        locations[^1].ShouldBe(tables["glyf"].Length);
    }

    public int GlyphCount { get; }

    public IReadOnlyList<int> GlyphLengths => [.. locations.Zip(locations.Skip(1), static (start, end) => end - start)];

    /// <summary>The sum of the whole file, which has to be the constant of the format.</summary>
    public uint Checksum
    {
        get
        {
            var sum = 0u;
            for (var index = 0; index < program.Length; index += 4)
                sum += BinaryPrimitives.ReadUInt32BigEndian(program.AsSpan(index));
            return sum;
        }
    }

    /// <summary>The parts of a composite glyph, as offsets and scales of one byte.</summary>
    public IReadOnlyList<int> ComponentsOf(int glyph)
    {
        var position = tables["glyf"].Start + locations[glyph];
        var parts = new List<int>();
        if ((short)UInt16(position) >= 0)
            return parts;
        position += 10;
        for (var flags = 0x20; (flags & 0x20) != 0;)
        {
            flags = UInt16(position);
            (flags & 0x100).ShouldBe(0, "instructions are left out");
            parts.Add(UInt16(position + 2));
            position += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 0x80) != 0 ? 8 : (flags & 0x40) != 0 ? 4 : (flags & 8) != 0 ? 2 : 0);
        }
        return parts;
    }

    private int UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(offset));

    private int Int32(int offset) => BinaryPrimitives.ReadInt32BigEndian(program.AsSpan(offset));
}
