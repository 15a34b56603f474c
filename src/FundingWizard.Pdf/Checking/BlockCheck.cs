using static System.FormattableString;

namespace FundingWizard.Pdf.Checking;

/// <summary>Checks blocks: what stands where, and whether it has text.</summary>
internal sealed class BlockCheck(Trail trail)
{
    private const int DeepestList = 6;
    private const int LargestNumber = 9999;

    private readonly InlineCheck inlines = new(trail);
    private int lastHeading;

    /// <summary>Blocks of the document itself.</summary>
    public void Verify(IReadOnlyList<Block>? blocks)
    {
        VerifyAll(nameof(Document.Blocks), blocks, Surroundings.Document);
        trail.Enter(nameof(Document.Blocks));
        trail.Require(HasInk(blocks!), "have no visible text");
        trail.Leave();
    }

    /// <summary>Blocks of a table cell.</summary>
    /// <param name="cell">The cell at the end of the trail.</param>
    /// <param name="allowsLists">Whether its column is wide enough for lists.</param>
    public void VerifyCell(TableCell cell, bool allowsLists) =>
        VerifyAll(nameof(TableCell.Blocks), cell.Blocks, allowsLists ? Surroundings.WideCell : Surroundings.NarrowCell);

    /// <summary>Whether anything would be visible.</summary>
    public static bool HasInk(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            var hasInk = block switch
            {
                Paragraph paragraph => PlainText.HasInk(paragraph.Inlines),
                KeepTogether group => HasInk(group.Blocks),
                Rule or PageBreak => false,
                _ => true,
            };
            if (hasInk)
                return true;
        }
        return false;
    }

    private void VerifyAll(string name, IReadOnlyList<Block>? blocks, Surroundings surroundings, int depth = 0)
    {
        trail.Enter(name);
        trail.Require(blocks is not null, "are null");
        trail.Leave();
        for (var index = 0; index < blocks.Count; index++)
        {
            trail.Enter(name, index);
            Verify(blocks[index], surroundings, depth);
            trail.Leave();
        }
    }

    private void Verify(Block? block, Surroundings surroundings, int depth)
    {
        if (block is null)
            throw trail.Error("is null");
        if (!Allowed(block, surroundings))
            throw trail.Error($"a {block.GetType().Name} cannot stand here");
        switch (block)
        {
            case Heading heading:
                VerifyHeading(heading);
                break;
            case Paragraph paragraph:
                trail.Require(Enum.IsDefined(paragraph.Style), "has an unknown style");
                inlines.Verify(paragraph.Inlines);
                break;
            case List list:
                VerifyList(list, surroundings, depth + 1);
                break;
            case Table table:
                new TableCheck(trail, this, table).Verify();
                break;
            case Callout callout:
                VerifyCallout(callout);
                break;
            case KeepTogether group:
                var inner = surroundings == Surroundings.Document ? Surroundings.Group : surroundings;
                VerifyAll(nameof(KeepTogether.Blocks), group.Blocks, inner, depth);
                trail.Require(group.Blocks.Count > 0, "keeps nothing together");
                break;
        }
    }

    private static bool Allowed(Block block, Surroundings surroundings) => block switch
    {
        Paragraph => true,
        List => surroundings != Surroundings.NarrowCell && surroundings != Surroundings.ItemInCell,
        PageBreak => surroundings == Surroundings.Document,
        Callout => surroundings is Surroundings.Document or Surroundings.Group,
        _ => surroundings is Surroundings.Document or Surroundings.Group or Surroundings.Callout,
    };

    private void VerifyHeading(Heading heading)
    {
        if (heading.Level is < 1 or > 6)
            throw trail.Error(Invariant($"level {heading.Level} is not one of 1 to 6"));
        if (heading.Level > lastHeading + 1 && lastHeading == 0)
            throw trail.Error(Invariant($"the first heading has level {heading.Level}; begin with 1"));
        if (heading.Level > lastHeading + 1)
            throw trail.Error(Invariant($"level {heading.Level} follows level {lastHeading}; do not skip a level"));
        lastHeading = heading.Level;
        inlines.Verify(heading.Inlines);
        trail.Require(PlainText.HasInk(heading.Inlines), "the heading has no visible text");
    }

    private void VerifyList(List list, Surroundings surroundings, int depth)
    {
        trail.Require(depth <= DeepestList, "lists are nested deeper than 6");
        trail.Require(list.Items is { Count: > 0 }, "the list has no items");
        trail.Require(!list.Ordered || (list.Start >= 0 && list.Start <= LargestNumber - list.Items.Count), "numbers go from 0 to 9999");
        var inner = surroundings == Surroundings.WideCell ? Surroundings.ItemInCell : Surroundings.Item;
        for (var index = 0; index < list.Items.Count; index++)
        {
            trail.Enter(nameof(List.Items), index);
            if (list.Items[index] is not { } item)
                throw trail.Error("is null");
            VerifyAll(nameof(ListItem.Blocks), item.Blocks, inner, depth);
            var beginsWithText = item.Blocks is [Paragraph first, ..] && PlainText.HasInk(first.Inlines);
            trail.Require(beginsWithText, "the item does not begin with a paragraph with visible text");
            trail.Leave();
        }
    }

    private void VerifyCallout(Callout callout)
    {
        trail.Require(Enum.IsDefined(callout.Kind), "has an unknown kind");
        if (callout.Label is not null)
            TextCheck.Property(trail, nameof(Callout.Label), callout.Label);
        trail.Require(callout.Label is not null || callout.Kind == CalloutKind.Neutral, "has no label; its meaning must not depend on colour");
        VerifyAll(nameof(Callout.Blocks), callout.Blocks, Surroundings.Callout);
        trail.Require(HasInk(callout.Blocks), "the callout has no visible text");
    }

    /// <summary>What is around a block and limits what it may be.</summary>
    private enum Surroundings
    {
        Document,
        Group,
        Callout,
        Item,
        WideCell,
        NarrowCell,
        ItemInCell,
    }
}
