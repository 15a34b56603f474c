using FundingWizard.Pdf.Checking;
using FundingWizard.Pdf.Structure;

namespace FundingWizard.Pdf.Layout;

/// <summary>Composes tables: one strip a row.</summary>
internal sealed class TableComposer
{
    private const string ColumnHeader = "/O/Table/Scope/Column";
    private const string RowHeader = "/O/Table/Scope/Row";

    /// <summary>Some readers skip an element without content, and the cells after it would move to the wrong column.</summary>
    private static readonly Block[] Nothing = [new Paragraph([new Text("\u00A0")])];

    private readonly Composer composer;
    private readonly Table table;
    private readonly Place place;
    private readonly TableFrame frame;
    private readonly double[] edges;

    private TableComposer(Composer composer, Table table, in Place place)
    {
        this.composer = composer;
        this.table = table;
        this.place = place with { Parent = composer.Tree.Append(place.Parent, "Table", summary: table.Summary) };
        frame = new TableFrame(place.Left, place.Width);
        edges = Edges();
    }

    public static void Compose(Composer composer, Table table, in Place place) => new TableComposer(composer, table, place).Compose();

    private void Compose()
    {
        place.Flow.SetSpaceAfter(Math.Max(place.Flow.SpaceAfter, Typography.TableGap));
        if (table.Caption is { } caption)
            AddCaption(caption);
        var header = table.Header.Count > 0 ? AddHeader() : null;
        var body = composer.Tree.Append(place.Parent, "TBody");
        foreach (var row in table.Rows)
        {
            var strip = new RowStrip(frame, ComposeCells(row.Cells, composer.Tree.Append(body, "TR"), isHeader: false), Typography.HairlineWidth);
            place.Flow.Add(strip, keep: Keep.None, frame: place.Frame, header: header);
        }
        place.Flow.SetSpaceAfter(Typography.TableGap);
    }

    /// <summary>The right edges of the columns, in points from the left edge of the table.</summary>
    private double[] Edges()
    {
        var total = table.Columns.Sum(static column => column.Weight);
        var result = new double[table.Columns.Count];
        var sum = 0.0;
        for (var column = 0; column < result.Length; column++)
        {
            sum += table.Columns[column].Weight;
            result[column] = place.Width * sum / total;
        }
        return result;
    }

    private void AddCaption(string caption)
    {
        var start = place.Flow.Count;
        composer.AddText([new Text(caption)], Typography.Caption, composer.Tree.Append(place.Parent, "Caption"), place);
        place.Flow.KeepWithNext(start);
    }

    /// <returns>The header to be repeated; null when it is so tall that repeating it would leave too little room.</returns>
    private RowStrip? AddHeader()
    {
        var row = composer.Tree.Append(composer.Tree.Append(place.Parent, "THead"), "TR");
        var strip = new RowStrip(frame, ComposeCells(table.Header, row, isHeader: true), Typography.ColumnHeaderRule);
        place.Flow.Add(strip, keep: Keep.Lines, frame: place.Frame);
        return strip.Height < Typography.TallestRepeatedHeader ? strip : null;
    }

    private ArraySegment<FlowItem>[] ComposeCells(IReadOnlyList<TableCell> cells, StructureElement row, bool isHeader)
    {
        var result = new ArraySegment<FlowItem>[cells.Count];
        for (var column = 0; column < result.Length; column++)
        {
            var isRowHeader = table.FirstColumnIsHeader && column == 0 && !isHeader;
            var element = composer.Tree.Append(row, isHeader || isRowHeader ? "TH" : "TD", isHeader ? ColumnHeader : isRowHeader ? RowHeader : null);
            var flow = new Flow();
            var blocks = BlockCheck.HasInk(cells[column].Blocks) ? cells[column].Blocks : Nothing;
            composer.ComposeSole(blocks, element, CellPlace(flow, element, column, isHeader, isRowHeader));
            result[column] = flow.ToSegment();
        }
        return result;
    }

    private Place CellPlace(Flow flow, StructureElement element, int column, bool isHeader, bool isRowHeader)
    {
        var left = column == 0 ? 0 : edges[column - 1];
        // The gap separates columns; the last one reaches the edge of the table.
        var gap = column == edges.Length - 1 ? 0 : Typography.CellGap;
        return new Place(flow, element, place.Left + left, edges[column] - left - gap)
        {
            CellRole = isHeader ? Typography.HeaderCell : isRowHeader ? Typography.RowHeader : Typography.Cell,
            Alignment = table.Columns[column].Alignment,
        };
    }
}
