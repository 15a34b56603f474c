using System.Buffers.Binary;

using FundingWizard.Pdf.Writer;

namespace FundingWizard.Pdf.Fonts;

/// <summary>Writes the tables of a TrueType file, given in the order of their tags, with directory and checksums.</summary>
internal sealed class SfntWriter
{
    private const int HeaderLength = 12;
    private const int EntryLength = 16;
    private const int AdjustmentInHead = 8;
    private const uint ChecksumOfFile = 0xB1B0AFBA;

    private readonly PdfBuffer target;
    private int count;
    private int adjustment;

    public SfntWriter(PdfBuffer target, ushort tables)
    {
        this.target = target;
        var header = target.Extend(HeaderLength + (EntryLength * tables));
        var log = System.Numerics.BitOperations.Log2(tables);
        BinaryPrimitives.WriteInt32BigEndian(header, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(header[4..], tables);
        BinaryPrimitives.WriteUInt16BigEndian(header[6..], (ushort)(EntryLength << log));
        BinaryPrimitives.WriteUInt16BigEndian(header[8..], (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(header[10..], (ushort)(EntryLength * (tables - (1 << log))));
    }

    public void Add(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> content)
    {
        var start = target.Length;
        if (tag.SequenceEqual("head"u8))
            adjustment = start + AdjustmentInHead;
        target.Append(content).Extend(-content.Length & 3);
        var entry = target.Slice(HeaderLength + (EntryLength * count++), EntryLength);
        tag.CopyTo(entry);
        BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(target.Written[start..]));
        BinaryPrimitives.WriteInt32BigEndian(entry[8..], start);
        BinaryPrimitives.WriteInt32BigEndian(entry[12..], content.Length);
    }

    /// <summary>Completes the file; the table <c>head</c> was given with an adjustment of 0.</summary>
    public void Finish() =>
        BinaryPrimitives.WriteUInt32BigEndian(target.Slice(adjustment, 4), ChecksumOfFile - Checksum(target.Written));

    private static uint Checksum(ReadOnlySpan<byte> content)
    {
        var sum = 0u;
        for (; content.Length >= 4; content = content[4..])
            sum += BinaryPrimitives.ReadUInt32BigEndian(content);
        return sum;
    }
}
