using System.Runtime.InteropServices;

using FundingWizard.Pdf.Writer;

namespace FundingWizard.Pdf.Structure;

/// <summary>The bookmarks: one for each heading, nested as the headings are. No level is skipped on the way down.</summary>
internal sealed class Outline(PdfFile file)
{
    private const int None = -1;

    private readonly List<Entry> entries = [];

    /// <param name="level">The level of the heading.</param>
    /// <param name="title">Its text.</param>
    /// <param name="page">Object number of its page.</param>
    /// <param name="top">Its upper edge, in points above the lower edge of the page.</param>
    public void Add(int level, string title, int page, double top) =>
        entries.Add(new Entry(level, title, page, top, file.Reserve()));

    /// <returns>The object number of the outline; 0 when there is no heading.</returns>
    public int Write()
    {
        if (entries.Count == 0)
            return 0;
        var root = file.Reserve();
        var target = file.Begin(root).Append("<</Type/Outlines/Count "u8).Integer(entries.Count);
        Reference(target, "/First"u8, 0);
        Reference(target, "/Last"u8, LastWithin(0, entries.Count, 1));
        target.Append(">>"u8);
        for (var index = 0; index < entries.Count; index++)
            WriteEntry(index, root);
        return root;
    }

    private void WriteEntry(int index, int root)
    {
        var entry = entries[index];
        var before = index - 1;
        while (before >= 0 && entries[before].Level > entry.Level)
            before--;
        var after = index + 1;
        while (after < entries.Count && entries[after].Level > entry.Level)
            after++;
        var target = file.Begin(entry.Number).Append("<</Title"u8).TextString(entry.Title)
            .Append("/Parent"u8).Reference(ParentOf(index) is var parent and not None ? entries[parent].Number : root);
        Reference(target, "/Prev"u8, before >= 0 && entries[before].Level == entry.Level ? before : None);
        Reference(target, "/Next"u8, after < entries.Count && entries[after].Level == entry.Level ? after : None);
        if (after - index - 1 is var below and > 0)
        {
            Reference(target, "/First"u8, index + 1);
            Reference(target, "/Last"u8, LastWithin(index + 1, after, entry.Level + 1));
            target.Append("/Count "u8).Integer(below);
        }
        target.Append("/Dest["u8).Reference(entry.Page).Append("/XYZ null "u8).Number(entry.Top).Append(" null]>>"u8);
    }

    private int ParentOf(int index)
    {
        var parent = index - 1;
        while (parent >= 0 && entries[parent].Level >= entries[index].Level)
            parent--;
        return parent;
    }

    private int LastWithin(int start, int end, int level)
    {
        var last = end - 1;
        while (last > start && entries[last].Level > level)
            last--;
        return last;
    }

    private void Reference(PdfBuffer target, ReadOnlySpan<byte> key, int index)
    {
        if (index != None)
            target.Append(key).Reference(entries[index].Number);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(int Level, string Title, int Page, double Top, int Number);
}
