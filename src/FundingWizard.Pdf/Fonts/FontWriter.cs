using FundingWizard.Pdf.Writer;

namespace FundingWizard.Pdf.Fonts;

/// <summary>Writes a subset as composite font: two-byte codes that are glyph numbers, with widths and the way back to Unicode.</summary>
internal static class FontWriter
{
    private const int Symbolic = 4;
    private const int Italic = 64;
    private const int LongestSection = 100;

    public static void Write(PdfFile file, int number, FontSubset subset)
    {
        var (descendant, descriptor, program, meaning) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());
        var name = $"{SubsetTag(subset)}+{subset.Font.Metrics.Name}";
        file.Begin(number).Append("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(name).Append("/Encoding/Identity-H/DescendantFonts["u8)
            .Reference(descendant).Append("]/ToUnicode"u8).Reference(meaning).Append(">>"u8);
        WriteDescendant(file.Begin(descendant), subset, name, descriptor);
        WriteDescriptor(file.Begin(descriptor), subset.Font.Metrics, name, program);
        WriteProgram(file, program, subset);
        WriteMeaning(file, meaning, subset);
    }

    /// <summary>Six capitals that depend on the characters only, so that equal subsets have equal names and others do not.</summary>
    private static string SubsetTag(FontSubset subset)
    {
        // FNV-1a, 64 bits.
        var hash = 14695981039346656037UL;
        foreach (var used in subset.Used)
            hash = (hash ^ used.Character) * 1099511628211UL;
        return string.Create(6, hash, static (tag, rest) =>
        {
            for (var index = 0; index < tag.Length; index++, rest /= 26)
                tag[index] = (char)('A' + (rest % 26));
        });
    }

    private static void WriteDescendant(PdfBuffer target, FontSubset subset, string name, int descriptor)
    {
        target.Append("<</Type/Font/Subtype/CIDFontType2/BaseFont"u8).Name(name)
            .Append("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor"u8).Reference(descriptor)
            .Append("/DW 0/W[1["u8);
        for (var code = 1; code < subset.Used.Count; code++)
            target.Integer(subset.Used[code].Advance).Append((byte)' ');
        target.Append("]]>>"u8);
    }

    private static void WriteDescriptor(PdfBuffer target, FontMetrics metrics, string name, int program)
    {
        var (left, bottom, right, top) = metrics.Box;
        target.Append("<</Type/FontDescriptor/FontName"u8).Name(name)
            .Append("/Flags "u8).Integer(metrics.ItalicAngle == 0 ? Symbolic : Symbolic | Italic)
            .Append("/FontBBox["u8).Integer(left).Append((byte)' ').Integer(bottom).Append((byte)' ').Integer(right).Append((byte)' ').Integer(top)
            .Append("]/ItalicAngle "u8).Number(metrics.ItalicAngle)
            .Append("/Ascent "u8).Integer(metrics.Ascent).Append("/Descent "u8).Integer(metrics.Descent)
            .Append("/CapHeight "u8).Integer(metrics.CapitalHeight).Append("/StemV "u8).Integer(metrics.StemWidth)
            .Append("/FontFile2"u8).Reference(program).Append(">>"u8);
    }

    private static void WriteProgram(PdfFile file, int number, FontSubset subset)
    {
        using var program = new PdfBuffer(32 * 1024);
        SubsetProgram.Write(subset, program);
        using var entries = new PdfBuffer(32);
        file.Stream(number, entries.Append("/Length1 "u8).Integer(program.Length).Written, program.Written);
    }

    private static void WriteMeaning(PdfFile file, int number, FontSubset subset)
    {
        using var map = new PdfBuffer(4096);
        map.Append("""
            /CIDInit/ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def
            1 begincodespacerange<0000><FFFF>endcodespacerange

            """u8);
        for (var start = 1; start < subset.Used.Count; start += LongestSection)
        {
            var end = Math.Min(start + LongestSection, subset.Used.Count);
            map.Integer(end - start).Append(" beginbfchar\n"u8);
            for (var code = start; code < end; code++)
            {
                var character = subset.Used[code].Character;
                map.Hex([(byte)(code >> 8), (byte)code]).Hex([(byte)(character >> 8), (byte)character]);
            }
            map.Append("\nendbfchar\n"u8);
        }
        map.Append("endcmap CMapName currentdict/CMap defineresource pop end end\n"u8);
        file.Stream(number, default, map.Written);
    }
}
