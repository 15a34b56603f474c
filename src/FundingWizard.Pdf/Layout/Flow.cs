using System.Runtime.InteropServices;

namespace FundingWizard.Pdf.Layout;

/// <summary>The strips of a document, or of a table cell, in their order, with what page breaks have to respect.</summary>
internal sealed class Flow
{
    private readonly List<FlowItem> items = [];
    private bool startsPage;

    public int Count => items.Count;

    public IReadOnlyList<FlowItem> Items => items;

    /// <summary>The space below what was added so far, in points.</summary>
    public double SpaceAfter { get; private set; }

    /// <summary>Appends a strip. Of the spaces of two neighbours the larger one counts.</summary>
    public void Add(Strip strip, double before = 0, Keep keep = Keep.None, Frame? frame = null, RowStrip? header = null)
    {
        items.Add(new FlowItem(strip, Math.Max(before, SpaceAfter), keep, frame, header, startsPage && items.Count > 0));
        (SpaceAfter, startsPage) = (0, false);
    }

    public void SetSpaceAfter(double space) => SpaceAfter = space;

    public ArraySegment<FlowItem> ToSegment() => items.ToArray();

    /// <summary>What is added next begins a new page.</summary>
    public void BreakPage() => startsPage = true;

    /// <summary>Keeps the strips from an index on together.</summary>
    public void KeepTogether(int start)
    {
        for (var index = start; index < items.Count - 1; index++)
            items[index] = items[index] with { Keep = (Keep)Math.Max((int)items[index].Keep, (int)Keep.Block) };
    }

    /// <summary>Keeps the strips from an index on with the one that comes next.</summary>
    public void KeepWithNext(int start)
    {
        for (var index = start; index < items.Count; index++)
            items[index] = items[index] with { Keep = Keep.Lines };
    }

    /// <summary>Puts a label beside a strip.</summary>
    public void Label(int index, Strip label) => items[index] = items[index] with { Strip = new LabelledStrip(label, items[index].Strip) };
}

/// <summary>A strip in its flow.</summary>
/// <param name="Strip">What to draw.</param>
/// <param name="Gap">Space above in points; not at the top of a page.</param>
/// <param name="Keep">How strongly it stays with the next strip.</param>
/// <param name="Frame">The callout around it.</param>
/// <param name="Header">The table header that is repeated if the strip begins a page.</param>
/// <param name="StartsPage">Whether it begins a new page in any case.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FlowItem(Strip Strip, double Gap, Keep Keep, Frame? Frame, RowStrip? Header, bool StartsPage);

/// <summary>How strongly a strip stays on one page with the next one.</summary>
internal enum Keep
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Unless the block is taller than a page.</summary>
    Block,

    /// <summary>Even then: a heading and its text, the first and last two lines of a paragraph.</summary>
    Lines,

    /// <summary>More than any strip asks for; as a level it leaves each strip alone.</summary>
    Always,
}

/// <summary>The bar and ground of a callout. Lengths in points.</summary>
/// <remarks>A class, not a record: two callouts that look alike are still two.</remarks>
internal sealed class Frame(double left, double width, Colour bar, Colour ground)
{
    public double Left => left;

    public double Width => width;

    public Colour Bar => bar;

    public Colour Ground => ground;
}
