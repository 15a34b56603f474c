namespace FundingWizard.Pdf.Layout;

/// <summary>A table row, or the part of one that fits a page.</summary>
internal sealed class RowStrip : Strip
{
    private readonly TableFrame table;
    private readonly ArraySegment<FlowItem>[] cells;
    private readonly double rule;

    /// <param name="table">Place and look of the table.</param>
    /// <param name="cells">The strips of each cell; they know their column.</param>
    /// <param name="rule">The thickness of the line below, in points.</param>
    public RowStrip(TableFrame table, ArraySegment<FlowItem>[] cells, double rule)
    {
        this.table = table;
        this.cells = cells;
        this.rule = rule;
        var tallest = 0.0;
        foreach (var cell in cells)
            tallest = Math.Max(tallest, HeightOf(cell));
        Height = tallest + (2 * Typography.CellPadding) + rule;
    }

    public override double Height { get; }

    public override void Draw(PageContent page, double top)
    {
        foreach (var cell in cells)
        {
            var y = top + Typography.CellPadding;
            for (var index = 0; index < cell.Count; index++)
            {
                y += index == 0 ? 0 : cell[index].Gap;
                cell[index].Strip.Draw(page, y);
                y += cell[index].Strip.Height;
            }
        }
        var colour = rule > Typography.HairlineWidth ? Typography.Accent : Typography.Hairline;
        if (rule > 0)
            page.Fill(new Area(table.Left, top + Height - rule, table.Width, rule), colour);
    }

    /// <summary>Cuts a row that is taller than a page.</summary>
    /// <param name="height">What fits, in points. At least one strip of each cell goes into the first part, so that there is progress.</param>
    public (RowStrip Start, RowStrip Remainder) Split(double height)
    {
        var first = new ArraySegment<FlowItem>[cells.Length];
        var rest = new ArraySegment<FlowItem>[cells.Length];
        for (var column = 0; column < cells.Length; column++)
        {
            var count = FittingStrips(cells[column], height - (2 * Typography.CellPadding) - rule);
            (first[column], rest[column]) = (cells[column][..count], cells[column][count..]);
        }
        return (new RowStrip(table, first, rule: 0), new RowStrip(table, rest, rule));
    }

    private static int FittingStrips(ArraySegment<FlowItem> cell, double height)
    {
        var (count, used) = (0, 0.0);
        while (count < cell.Count && (count == 0 || used + cell[count].Gap + cell[count].Strip.Height <= height))
        {
            used += (count == 0 ? 0 : cell[count].Gap) + cell[count].Strip.Height;
            count++;
        }
        while (count > 1 && count < cell.Count && cell[count - 1].Keep != Keep.None)
            count--;
        return count;
    }

    private static double HeightOf(ArraySegment<FlowItem> cell)
    {
        var height = 0.0;
        for (var index = 0; index < cell.Count; index++)
            height += (index == 0 ? 0 : cell[index].Gap) + cell[index].Strip.Height;
        return height;
    }
}

/// <summary>Where a table stands, in points from the left edge of the page.</summary>
internal sealed record TableFrame(double Left, double Width);
