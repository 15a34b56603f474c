namespace FundingWizard.Pdf;

/// <summary>
/// A table of data, never of layout. Rows stay whole unless one is taller than a page; the header is repeated on every page.
/// Every data cell needs a header: a header row, a first column of headers, or both.
/// </summary>
/// <param name="Columns">At least one column.</param>
/// <param name="Header">One cell with visible text for each column, or empty when only the first column holds headers.</param>
/// <param name="Rows">At least one row.</param>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableCell> Header, IReadOnlyList<TableRow> Rows) : Block
{
    /// <summary>What the table shows, printed above it; null for none.</summary>
    public string? Caption { get; init; }

    /// <summary>How the table is built, for assistive technology only; null for none.</summary>
    public string? Summary { get; init; }

    /// <summary>True when the first cell of a row names the row; such cells need visible text.</summary>
    public bool FirstColumnIsHeader { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Weight">Share of the width in relation to the other columns; more than 0.</param>
/// <param name="Alignment">Where its text begins.</param>
public sealed record TableColumn(double Weight, ColumnAlignment Alignment = ColumnAlignment.Start);

/// <summary>Where the text of a column is aligned.</summary>
public enum ColumnAlignment
{
    /// <summary>At the left edge, for text.</summary>
    Start,

    /// <summary>At the right edge, for numbers.</summary>
    End,
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">One cell for each column.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells);

/// <summary>A cell of a table.</summary>
/// <param name="Blocks">Paragraphs and lists; empty for a cell without content.</param>
public sealed record TableCell(IReadOnlyList<Block> Blocks);
