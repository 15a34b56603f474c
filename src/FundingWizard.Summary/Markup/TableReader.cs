using System.Collections.Immutable;
using FundingWizard.Pdf;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Table = FundingWizard.Pdf.Table;
using TableCell = FundingWizard.Pdf.TableCell;
using TableRow = FundingWizard.Pdf.TableRow;

namespace FundingWizard.Summary.Markup;

/// <summary>Turns a pipe table into a table of data. A bold first cell in every row makes the first column one of headers; an empty first row is none.</summary>
internal sealed class TableReader(InlineReader inlines)
{
    // A narrower column holds no syllable.
    private const double Narrowest = 1 / 12.0;

    /// <summary>The table, or nothing when it has no rows.</summary>
    public IEnumerable<Table> Read(Markdig.Extensions.Tables.Table table, ParagraphStyle style)
    {
        var rows = table.OfType<Markdig.Extensions.Tables.TableRow>().ToArray();
        var body = rows.Where(row => !row.IsHeader).Select(row => new TableRow(Cells(row, style))).ToImmutableArray();
        if (body.IsEmpty)
            return [];
        var header = Cells(rows.First(row => row.IsHeader), ParagraphStyle.Body);
        return
        [
            new Table(Columns(table, header.Length), header.Any(cell => cell.Blocks.Count > 0) ? header : [], body)
            {
                FirstColumnIsHeader = body.All(row => IsName(row.Cells[0])),
            },
        ];
    }

    private ImmutableArray<TableCell> Cells(Markdig.Extensions.Tables.TableRow row, ParagraphStyle style) =>
        [.. row.OfType<Markdig.Extensions.Tables.TableCell>().Select(cell => new TableCell(
            [.. cell.OfType<ParagraphBlock>().Select(paragraph => inlines.Read(paragraph.Inline)).Where(text => InlineReader.HasInk(text)).Select(text => new Paragraph(text, style))]))];

    private static ImmutableArray<TableColumn> Columns(Markdig.Extensions.Tables.Table table, int count)
    {
        var columns = table.ColumnDefinitions.Take(count).ToArray();
        var total = columns.Sum(column => column.Width);
        return [.. columns.Select(column => new TableColumn(
            total > 0 ? Math.Max(column.Width / total, Narrowest) : 1,
            column.Alignment == TableColumnAlign.Right ? ColumnAlignment.End : ColumnAlignment.Start))];
    }

    private static bool IsName(TableCell cell) => cell.Blocks is [Paragraph { Inlines: [Text { Style: TextStyle.Strong }, ..] }, ..];
}
