using System.Buffers.Binary;

namespace FundingWizard.Pdf.Fonts;

/// <summary>The outlines of a typeface and how they are copied into a subset.</summary>
/// <remarks>
/// Hinting instructions are left out: they make up half of the outlines, and screens fine enough for reading a document ignore them.
/// </remarks>
internal sealed class GlyphOutlines(ReadOnlySpan<byte> head, ReadOnlyMemory<byte> locations, ReadOnlyMemory<byte> outlines)
{
    private const int HeaderLength = 10;
    private const int ArgumentsAreWords = 0x1;
    private const int HasScale = 0x8;
    private const int MoreComponents = 0x20;
    private const int HasTwoScales = 0x40;
    private const int HasMatrix = 0x80;
    private const int HasInstructions = 0x100;

    private readonly bool isLong = SfntReader.Int16(head, 50) != 0;

    /// <summary>An upper limit for the bytes that <see cref="Copy"/> writes.</summary>
    public int LengthOf(ushort glyph) => Outline(glyph).Length;

    /// <summary>
    /// Copies an outline without instructions. Parts of composite glyphs are renamed by <paramref name="rename"/>,
    /// which may add them to the subset.
    /// </summary>
    /// <returns>The number of bytes written; 0 for a glyph without ink.</returns>
    public int Copy(ushort glyph, Span<byte> target, Func<ushort, ushort> rename)
    {
        var source = Outline(glyph);
        if (source.IsEmpty)
            return 0;
        var contours = SfntReader.Int16(source, 0);
        return contours < 0 ? CopyComposite(source, target, rename) : CopySimple(source, target, contours);
    }

    private static int CopySimple(ReadOnlySpan<byte> source, Span<byte> target, int contours)
    {
        var start = HeaderLength + (2 * contours);
        var points = source[(start + 2 + SfntReader.UInt16(source, start))..];
        source[..start].CopyTo(target);
        target.Slice(start, 2).Clear();
        points.CopyTo(target[(start + 2)..]);
        return start + 2 + points.Length;
    }

    private static int CopyComposite(ReadOnlySpan<byte> source, Span<byte> target, Func<ushort, ushort> rename)
    {
        var position = HeaderLength;
        int flags;
        do
        {
            flags = SfntReader.UInt16(source, position);
            source.Slice(position, ComponentLength(flags)).CopyTo(target[position..]);
            BinaryPrimitives.WriteUInt16BigEndian(target[position..], (ushort)(flags & ~HasInstructions));
            BinaryPrimitives.WriteUInt16BigEndian(target[(position + 2)..], rename(SfntReader.UInt16(source, position + 2)));
            position += ComponentLength(flags);
        }
        while ((flags & MoreComponents) != 0);
        source[..HeaderLength].CopyTo(target);
        return position;
    }

    private static int ComponentLength(int flags)
    {
        var arguments = (flags & ArgumentsAreWords) != 0 ? 4 : 2;
        var transformation = (flags & HasMatrix) != 0 ? 8 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasScale) != 0 ? 2 : 0;
        return 4 + arguments + transformation;
    }

    private ReadOnlySpan<byte> Outline(ushort glyph)
    {
        var span = locations.Span;
        return isLong
            ? outlines.Span[(int)SfntReader.UInt32(span, 4 * glyph)..(int)SfntReader.UInt32(span, (4 * glyph) + 4)]
            : outlines.Span[(2 * SfntReader.UInt16(span, 2 * glyph))..(2 * SfntReader.UInt16(span, (2 * glyph) + 2))];
    }
}
