using System.Buffers.Binary;

using FundingWizard.Pdf.Writer;

namespace FundingWizard.Pdf.Fonts;

/// <summary>The TrueType file of a subset: its glyphs, numbered by their codes, and the parts that composite glyphs need.</summary>
internal sealed class SubsetProgram
{
    private readonly TrueTypeFont font;
    private readonly List<ushort> glyphs;
    private readonly Dictionary<ushort, ushort> numbers;

    private SubsetProgram(FontSubset subset)
    {
        font = subset.Font;
        glyphs = new List<ushort>(subset.Used.Count + 16);
        numbers = new Dictionary<ushort, ushort>(subset.Used.Count + 16);
        foreach (var used in subset.Used)
        {
            numbers.TryAdd(used.Glyph, (ushort)glyphs.Count);
            glyphs.Add(used.Glyph);
        }
    }

    public static void Write(FontSubset subset, PdfBuffer target) => new SubsetProgram(subset).Write(target);

    private void Write(PdfBuffer target)
    {
        using var outlines = new PdfBuffer(16 * 1024);
        using var locations = new PdfBuffer(1024);
        CopyOutlines(outlines, locations);
        var program = new SfntWriter(target, tables: 6);
        program.Add("glyf"u8, outlines.Written);
        program.Add("head"u8, Head());
        program.Add("hhea"u8, HorizontalHeader());
        program.Add("hmtx"u8, HorizontalMetrics());
        program.Add("loca"u8, locations.Written);
        program.Add("maxp"u8, MaximumProfile());
        program.Finish();
    }

    private void CopyOutlines(PdfBuffer outlines, PdfBuffer locations)
    {
        Func<ushort, ushort> number = Number;
        // The list grows on the way: composite glyphs bring their parts.
        for (var index = 0; index < glyphs.Count; index++)
        {
            var start = outlines.Length;
            BinaryPrimitives.WriteInt32BigEndian(locations.Extend(4), start);
            var length = font.Outlines.Copy(glyphs[index], outlines.Extend(font.Outlines.LengthOf(glyphs[index])), number);
            outlines.Truncate(start + length);
            outlines.Extend(-length & 3);
        }
        BinaryPrimitives.WriteInt32BigEndian(locations.Extend(4), outlines.Length);
    }

    private ushort Number(ushort glyph)
    {
        if (!numbers.TryGetValue(glyph, out var number))
        {
            number = checked((ushort)glyphs.Count);
            numbers.Add(glyph, number);
            glyphs.Add(glyph);
        }
        return number;
    }

    private byte[] Head()
    {
        var head = font.Head.ToArray();
        head.AsSpan(8, 4).Clear();
        // Long locations: one format for every size of subset.
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private byte[] HorizontalHeader()
    {
        var header = font.HorizontalHeader.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(34), (ushort)glyphs.Count);
        return header;
    }

    private byte[] HorizontalMetrics()
    {
        var metrics = new byte[4 * glyphs.Count];
        for (var index = 0; index < glyphs.Count; index++)
        {
            var (advance, bearing) = font.MetricsOf(glyphs[index]);
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * index), advance);
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan((4 * index) + 2), bearing);
        }
        return metrics;
    }

    private byte[] MaximumProfile()
    {
        var profile = font.MaximumProfile.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(4), (ushort)glyphs.Count);
        return profile;
    }
}
