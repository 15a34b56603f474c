using System.Numerics;

namespace FundingWizard.Pdf.Fonts;

/// <summary>The pieces of OpenType layout tables that kerning is made of.</summary>
internal static class OpenTypeLayout
{
    /// <summary>The place of a glyph in a coverage table; negative when it is not covered.</summary>
    public static int Coverage(ReadOnlySpan<byte> table, ushort glyph)
    {
        var isList = SfntReader.UInt16(table, 0) == 1;
        var (low, high) = (0, SfntReader.UInt16(table, 2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var record = table[(4 + (middle * (isList ? 2 : 6)))..];
            var first = SfntReader.UInt16(record, 0);
            var last = isList ? first : SfntReader.UInt16(record, 2);
            if (glyph < first)
                high = middle - 1;
            else if (glyph > last)
                low = middle + 1;
            else
                return isList ? middle : SfntReader.UInt16(record, 4) + glyph - first;
        }
        return -1;
    }

    /// <summary>The class of a glyph; 0 when the table does not name it.</summary>
    public static int Class(ReadOnlySpan<byte> table, ushort glyph)
    {
        if (SfntReader.UInt16(table, 0) == 1)
        {
            var index = glyph - SfntReader.UInt16(table, 2);
            return index >= 0 && index < SfntReader.UInt16(table, 4) ? SfntReader.UInt16(table, 6 + (2 * index)) : 0;
        }
        var (low, high) = (0, SfntReader.UInt16(table, 2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var record = table[(4 + (6 * middle))..];
            if (glyph < SfntReader.UInt16(record, 0))
                high = middle - 1;
            else if (glyph > SfntReader.UInt16(record, 2))
                low = middle + 1;
            else
                return SfntReader.UInt16(record, 4);
        }
        return 0;
    }

    /// <summary>The lookups that the feature <c>kern</c> of the Latin script uses, in the order of their application.</summary>
    public static int[] KerningLookups(ReadOnlySpan<byte> table)
    {
        var features = table[SfntReader.UInt16(table, 6)..];
        var language = DefaultLanguage(table[SfntReader.UInt16(table, 4)..]);
        var lookups = new SortedSet<int>();
        for (var index = 0; !language.IsEmpty && index < SfntReader.UInt16(language, 4); index++)
        {
            var record = features[(2 + (6 * SfntReader.UInt16(language, 6 + (2 * index))))..];
            if (!record.StartsWith("kern"u8))
                continue;
            var feature = features[SfntReader.UInt16(record, 4)..];
            for (var lookup = 0; lookup < SfntReader.UInt16(feature, 2); lookup++)
                lookups.Add(SfntReader.UInt16(feature, 4 + (2 * lookup)));
        }
        return [.. lookups];
    }

    /// <summary>The length of a value record and where its horizontal advance lies; negative when it has none.</summary>
    public static (int Length, int Advance) ValueRecord(int format) =>
        (2 * BitOperations.PopCount((uint)format), (format & 4) == 0 ? -1 : 2 * BitOperations.PopCount((uint)format & 3));

    private static ReadOnlySpan<byte> DefaultLanguage(ReadOnlySpan<byte> scripts)
    {
        var found = ReadOnlySpan<byte>.Empty;
        for (var index = 0; index < SfntReader.UInt16(scripts, 0); index++)
        {
            var record = scripts.Slice(2 + (6 * index), 6);
            var script = scripts[SfntReader.UInt16(record, 4)..];
            var isLatin = record.StartsWith("latn"u8);
            if ((isLatin || (found.IsEmpty && record.StartsWith("DFLT"u8))) && SfntReader.UInt16(script, 0) is var offset && offset > 0)
                found = script[offset..];
            if (isLatin)
                break;
        }
        return found;
    }
}
