using static System.FormattableString;

namespace FundingWizard.Pdf.Checking;

/// <summary>Checks a table: regular rows, headers for every cell, columns wide enough for words.</summary>
internal sealed class TableCheck(Trail trail, BlockCheck blocks, Table table)
{
    // Of the width of the table. Below it a column holds no syllable, or no list beside its numbers.
    private const double NarrowestColumn = 1 / 12.0;
    private const double NarrowestForLists = 1 / 6.0;

    private double totalWeight;

    public void Verify()
    {
        VerifyColumns();
        if (table.Caption is not null)
            TextCheck.Property(trail, nameof(Table.Caption), table.Caption);
        if (table.Summary is not null)
            TextCheck.Property(trail, nameof(Table.Summary), table.Summary);
        trail.Require(table.Header is not null, "the header is null; leave it empty");
        trail.Require(table.Header.Count > 0 || table.FirstColumnIsHeader, "has neither a header row nor a first column of headers");
        if (table.Header.Count > 0)
            VerifyCells(nameof(Table.Header), table.Header, static _ => true);
        trail.Require(table.Rows is { Count: > 0 }, "the table has no rows");
        for (var index = 0; index < table.Rows.Count; index++)
        {
            trail.Enter(nameof(Table.Rows), index);
            trail.Require(table.Rows[index]?.Cells is not null, "is null");
            VerifyCells(nameof(TableRow.Cells), table.Rows[index].Cells, column => column == 0 && table.FirstColumnIsHeader);
            trail.Leave();
        }
    }

    private void VerifyColumns()
    {
        trail.Require(table.Columns is { Count: > 0 }, "the table has no columns");
        foreach (var column in table.Columns)
            totalWeight += column?.Weight ?? 0;
        for (var index = 0; index < table.Columns.Count; index++)
        {
            trail.Enter(nameof(Table.Columns), index);
            if (table.Columns[index] is not { } column)
                throw trail.Error("is null");
            trail.Require(column.Weight > 0 && double.IsFinite(totalWeight), "the weight is not a positive number");
            trail.Require(column.Weight >= NarrowestColumn * totalWeight, "is narrower than a twelfth of the table; widen it or leave out columns");
            trail.Require(Enum.IsDefined(column.Alignment), "has an unknown alignment");
            trail.Leave();
        }
    }

    private void VerifyCells(string name, IReadOnlyList<TableCell> cells, Func<int, bool> isHeader)
    {
        trail.Enter(name);
        if (cells.Count != table.Columns.Count)
            throw trail.Error(Invariant($"the number of cells is {cells.Count}, the number of columns {table.Columns.Count}"));
        trail.Leave();
        for (var index = 0; index < cells.Count; index++)
        {
            trail.Enter(name, index);
            if (cells[index] is not { } cell)
                throw trail.Error("is null");
            blocks.VerifyCell(cell, allowsLists: table.Columns[index].Weight >= NarrowestForLists * totalWeight);
            trail.Require(!isHeader(index) || BlockCheck.HasInk(cell.Blocks), "a header cell has no visible text, so it names nothing");
            trail.Leave();
        }
    }
}
