using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Checking;

public sealed class TableCheckTests
{
    private static readonly Table Good = Sample.Table(["A", "B"], Sample.Row("1", "2"), Sample.Row("3", "4"));

    public static TheoryData<BadDocument> BadTables =>
    [
        Bad("Blocks[1].Rows[1].Cells: the number of cells is 1, the number of columns 2", Good with { Rows = [Sample.Row("1", "2"), Sample.Row("3")] }),
        Bad("Blocks[1].Header: the number of cells is 3, the number of columns 2", Good with { Header = Sample.Row("A", "B", "C").Cells }),
        Bad("Blocks[1]: has neither a header row nor a first column of headers", Good with { Header = [] }),
        Bad("Blocks[1].Header[1]: a header cell has no visible text", Good with { Header = Sample.Row("A", "").Cells }),
        Bad("Blocks[1].Rows[0].Cells[0]: a header cell has no visible text", Good with { FirstColumnIsHeader = true, Rows = [Sample.Row("", "2")] }),
        Bad("Blocks[1]: the table has no rows", Good with { Rows = [] }),
        Bad("Blocks[1]: the table has no columns", Good with { Columns = [] }),
        Bad("Blocks[1].Columns[1]: the weight is not a positive number", Good with { Columns = [new(1), new(0)] }),
        Bad("Blocks[1].Columns[0]: the weight is not a positive number", Good with { Columns = [new(double.NaN), new(1)] }),
        Bad("Blocks[1].Columns[0]: is narrower than a twelfth of the table", Good with { Columns = [new(1), new(11.1)] }),
        Bad("Blocks[1].Columns[1]: has an unknown alignment", Good with { Columns = [new(1), new(1, (ColumnAlignment)9)] }),
        Bad("Blocks[1].Caption: is missing", Good with { Caption = "" }),
        Bad("Blocks[1].Rows[0]: is null", Good with { Rows = [null!] }),
        Bad("Blocks[1].Rows[0].Cells[1]: is null", Good with { Rows = [new TableRow([Sample.Cell("1"), null!])] }),
        Bad("Blocks[1].Rows[0].Cells[1].Blocks[0]: a Table cannot stand here", WithCell(Good)),
        Bad("Blocks[1].Rows[0].Cells[1].Blocks[0].Items[0].Blocks[1]: a List cannot stand here", WithCell(new List(Ordered: false, 1, [new ListItem([Sample.Paragraph("a"), Sample.Bullets("b")])]))),
        Bad("Blocks[1].Rows[0].Cells[1].Blocks[0]: a List cannot stand here", WithCell(Sample.Bullets("a")) with { Columns = [new(9), new(1)] }),
    ];

    [Theory]
    [MemberData(nameof(BadTables))]
    public void Verify_WhenTableIsWrong_MessageNamesPlaceAndProblem(BadDocument bad)
    {
        var error = Should.Throw<ArgumentException>(() => PdfWriter.Write(bad.Document));

        error.Message.ShouldStartWith(bad.Message);
    }

    private static BadDocument Bad(string message, Table table) => new(message, Sample.Document(Sample.Paragraph("davor"), table));

    private static Table WithCell(Block block) => Good with { Rows = [new TableRow([Sample.Cell("1"), new TableCell([block])])] };
}
