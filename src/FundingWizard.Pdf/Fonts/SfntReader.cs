using System.Buffers.Binary;
using System.Text;

namespace FundingWizard.Pdf.Fonts;

/// <summary>The tables of a TrueType file. Reading beyond the end of a table throws <see cref="ArgumentOutOfRangeException"/>.</summary>
internal sealed class SfntReader
{
    private readonly ReadOnlyMemory<byte> file;
    private readonly Dictionary<string, Range> tables = new(StringComparer.Ordinal);

    public SfntReader(ReadOnlyMemory<byte> file)
    {
        this.file = file;
        var data = file.Span;
        if (data.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(data) is not (0x00010000 or 0x74727565))
            throw new FontException("it is no TrueType file with outlines");
        for (var index = 0; index < UInt16(data, 4); index++)
        {
            var entry = data.Slice(12 + (16 * index), 16);
            var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            if (offset < 0 || length < 0 || offset > data.Length - length)
                throw new FontException($"table '{Encoding.ASCII.GetString(entry[..4])}' reaches beyond the end of the file");
            tables[Encoding.ASCII.GetString(entry[..4])] = offset..(offset + length);
        }
    }

    /// <summary>A table without which nothing can be shown.</summary>
    public ReadOnlyMemory<byte> Required(string tag) =>
        tables.TryGetValue(tag, out var range) ? file[range] : throw new FontException($"table '{tag}' is missing");

    public ReadOnlyMemory<byte> Optional(string tag) => tables.TryGetValue(tag, out var range) ? file[range] : default;

    public static ushort UInt16(ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadUInt16BigEndian(data[offset..]);

    public static short Int16(ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadInt16BigEndian(data[offset..]);

    public static uint UInt32(ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadUInt32BigEndian(data[offset..]);
}
