using System.Diagnostics;

using FundingWizard.Pdf.Structure;

namespace FundingWizard.Pdf.Layout;

/// <summary>Turns blocks into strips and structure elements.</summary>
internal sealed class Composer(TextBuffer text, StructureTree tree, Shaper shaper, LineBreaker breaker)
{
    public StructureTree Tree => tree;

    public void Compose(IReadOnlyList<Block> blocks, in Place place)
    {
        foreach (var block in blocks)
            Compose(block, place);
    }

    /// <summary>Text that stands in an element of its own, or directly in <paramref name="owner"/> when it is all that the element holds.</summary>
    public void ComposeSole(IReadOnlyList<Block> blocks, StructureElement owner, in Place place)
    {
        if (blocks is [Paragraph paragraph])
            AddText(paragraph.Inlines, RoleOf(paragraph, place), owner, place);
        else
            Compose(blocks, place with { Parent = owner });
    }

    public void AddText(IReadOnlyList<Inline> inlines, TextRole role, StructureElement owner, in Place place)
    {
        var block = new TextBlock(text, role, owner, place.Left, place.Width, place.Alignment);
        AddLines(block, shaper.Shape(inlines, role.Base, owner), place);
    }

    /// <summary>A short text on one line.</summary>
    public Strip Label(string label, TextRole role, StructureElement owner, double left)
    {
        var line = breaker.Break(shaper.Shape(label, role.Base), int.MaxValue)[0];
        return new LineStrip(new TextBlock(text, role, owner, left, 0, ColumnAlignment.Start), line);
    }

    /// <summary>The width of a short text on one line, in points.</summary>
    public double WidthOf(string label, TextRole role) => text.WidthOf(label, (int)role.Base) * role.Size / 1000;

    public static TextRole RoleOf(Paragraph paragraph, in Place place) => place.CellRole switch
    {
        null => Typography.Paragraph(paragraph.Style),
        _ when paragraph.Style == ParagraphStyle.Small => Typography.SmallCell,
        { } role => role,
    };

    private void Compose(Block block, in Place place)
    {
        switch (block)
        {
            case Heading heading:
                AddHeading(heading, place);
                break;
            case Paragraph paragraph when PlainText.HasInk(paragraph.Inlines):
                AddText(paragraph.Inlines, RoleOf(paragraph, place), tree.Append(place.Parent, "P"), place);
                break;
            case Paragraph:
                break;
            case List list:
                ListComposer.Compose(this, list, place);
                break;
            case Table table:
                TableComposer.Compose(this, table, place);
                break;
            case Callout callout:
                AddCallout(callout, place);
                break;
            case Rule:
                place.Flow.Add(new RuleStrip(place.Left, place.Width), Typography.RuleGap, frame: place.Frame);
                place.Flow.SetSpaceAfter(Typography.RuleGap);
                break;
            case PageBreak:
                place.Flow.BreakPage();
                break;
            case KeepTogether group:
                var start = place.Flow.Count;
                Compose(group.Blocks, place);
                place.Flow.KeepTogether(start);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AddHeading(Heading heading, in Place place)
    {
        var role = Typography.Heading(heading.Level);
        var element = tree.Append(place.Parent, $"H{heading.Level}");
        var block = new TextBlock(text, role, element, place.Left, place.Width, ColumnAlignment.Start);
        var bookmark = new Bookmark(heading.Level, PlainText.Of(heading.Inlines));
        AddLines(block, shaper.Shape(heading.Inlines, role.Base, element), place, bookmark);
    }

    /// <param name="block">What the lines have in common.</param>
    /// <param name="range">The text.</param>
    /// <param name="place">Where it goes.</param>
    /// <param name="bookmark">The entry in the outline if the text is a heading.</param>
    private void AddLines(TextBlock block, TextRange range, in Place place, Bookmark? bookmark = null)
    {
        var lines = breaker.Break(range, block.Capacity);
        for (var index = 0; index < lines.Count; index++)
        {
            // Neither the first nor the last line of a paragraph stands alone on a page, and no heading ends one.
            var isKept = bookmark is not null || (lines.Count > 1 && (index == 0 || index == lines.Count - 2));
            var strip = new LineStrip(index == 0 && bookmark is not null ? block with { Bookmark = bookmark } : block, lines[index]);
            place.Flow.Add(strip, index == 0 ? block.Role.Before : 0, isKept ? Keep.Lines : Keep.None, place.Frame);
        }
        place.Flow.SetSpaceAfter(block.Role.After);
    }

    private void AddCallout(Callout callout, in Place place)
    {
        var (bar, ground) = Typography.Callout(callout.Kind);
        var frame = new Frame(place.Left, place.Width, bar, ground);
        var division = tree.Append(place.Parent, "Div");
        var inner = place.Indented(Typography.CalloutInset) with { Parent = division, Frame = frame };
        inner = inner with { Width = inner.Width - Typography.CalloutInset };
        place.Flow.Add(new SpaceStrip(Typography.CalloutPadding), Typography.CalloutGap, Keep.Lines, frame);
        if (callout.Label is { } label)
        {
            var start = place.Flow.Count;
            AddText([new Text(label)], Typography.CalloutLabel with { Colour = bar }, tree.Append(division, "P"), inner);
            place.Flow.KeepWithNext(start);
        }
        Compose(callout.Blocks, inner);
        place.Flow.KeepWithNext(place.Flow.Count - 1);
        place.Flow.SetSpaceAfter(0);
        place.Flow.Add(new SpaceStrip(Typography.CalloutPadding), frame: frame);
        place.Flow.SetSpaceAfter(Typography.CalloutGap);
    }
}
