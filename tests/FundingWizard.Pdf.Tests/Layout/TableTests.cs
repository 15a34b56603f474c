using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Layout;

public sealed class TableTests
{
    [Fact]
    public void Compose_WhenTableHasEverything_TagsAreInOrder()
    {
        var table = Sample.Table(["A", "B"], Sample.Row("1", "2")) with { Caption = "Titel", Summary = "Zwei Spalten", FirstColumnIsHeader = true };

        var read = Sample.Document(table).Read();

        read.Root.ToString().ShouldBe("Document(Table(Caption THead(TR(TH TH)) TBody(TR(TH TD))))");
        Attributes(read.Root.Only("Table")).ShouldBe("Table/Summary=Zwei Spalten");
        read.Root.All("TH").Select(Attributes).ShouldBe(["Table/Scope=Column", "Table/Scope=Column", "Table/Scope=Row"]);
    }

    [Fact]
    public void Compose_WhenCellHasSeveralBlocks_TheyAreTagged()
    {
        var cell = new TableCell([Sample.Paragraph("eins"), Sample.Paragraph("zwei"), Sample.Bullets("a")]);
        var table = new Table([new(1), new(1)], [], [new TableRow([Sample.Cell("Zeile"), cell])]) { FirstColumnIsHeader = true };

        Sample.Document(table).Read().Root.ToString().ShouldBe("Document(Table(TBody(TR(TH TD(P P L(LI(Lbl LBody)))))))");
    }

    [Fact]
    public void Compose_WhenCellIsEmpty_ItHasContentThatReadersCount()
    {
        var read = Sample.Document(Sample.Table(["A", "B"], Sample.Row("", "2"), Sample.Row(" ", "4"))).Read();

        read.Root.All("TD").Select(static cell => cell.Text).ShouldBe(["\u00A0", "2", "\u00A0", "4"]);
    }

    [Fact]
    public void Compose_WhenTableCrossesPages_HeaderIsRepeatedAsArtifactOnly()
    {
        var rows = Enumerable.Range(1, 90).Select(static row => Sample.Row($"{row}", "Wert")).ToArray();

        var read = Sample.Document(Sample.Table(["Nummer", "Wert"], rows)).Read();

        read.Pages.Count.ShouldBe(3);
        read.Root.Only("Table").All("TR").Count().ShouldBe(91);
        read.Root.All("THead").ShouldHaveSingleItem().Text.ShouldBe("NummerWert");
        for (var page = 1; page < 3; page++)
        {
            read.Artifacts(page).ShouldStartWith("NummerWert");
            var top = read.Glyphs.Where(glyph => glyph.Page == page && glyph.Mark is not null).Max(static glyph => glyph.Y);
            read.Glyphs.First(glyph => glyph.Page == page && glyph.Text is "N").Y.ShouldBeGreaterThan(top);
        }
    }

    [Fact]
    public void Compose_WhenTableEndsWithItsPage_HeaderIsNotRepeated()
    {
        var read = Sample.Document(Sample.Table(["Nummer"], Sample.Row("1")), new PageBreak(), Sample.Paragraph("danach")).Read();

        read.Artifacts(page: 1).ShouldNotContain("Nummer");
    }

    [Fact]
    public void Compose_WhenRowFitsAPage_ItIsNotSplit()
    {
        var rows = Enumerable.Range(0, 30).Select(static _ => Sample.Row(Sample.Words(30), Sample.Words(12))).ToArray();

        var read = Sample.Document(Sample.Table(["A", "B"], rows)).Read();

        read.Pages.Count.ShouldBeGreaterThan(1);
        read.Root.All("TR").ShouldAllBe(static row => row.Glyphs.Select(static glyph => glyph.Page).Distinct().Count() == 1);
    }

    [Fact]
    public void Compose_WhenRowIsTallerThanAPage_AllItsTextIsShownUnderRepeatedHeaders()
    {
        var read = Sample.Document(Sample.Table(["Kopf", "Text"], Sample.Row("kurz", Sample.Words(900)), Sample.Row("Ende", "x"))).Read();

        read.Pages.Count.ShouldBeGreaterThan(2);
        read.Root.All("TD").ElementAt(1).Text.ShouldBe(Sample.Words(900));
        read.Root.All("TD").ElementAt(1).Glyphs.Select(static glyph => glyph.Page).Distinct().Count().ShouldBe(read.Pages.Count);
        Enumerable.Range(1, read.Pages.Count - 1).ShouldAllBe(page => read.Artifacts(page).StartsWith("KopfText", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Compose_WhenTallRowIsSplit_TwoLinesOfEachParagraphStandOnEachPage(int linesAbove)
    {
        var above = new Paragraph([.. Enumerable.Range(0, linesAbove).SelectMany(static _ => new Inline[] { new Text("Zeile"), new LineBreak() })]);
        var cell = new TableCell([above, .. Enumerable.Range(0, 60).Select(static index => Sample.Paragraph(Sample.Words(20)))]);

        var read = Sample.Document(Sample.Table(["Kopf", "Text"], new TableRow([Sample.Cell("hoch"), cell]))).Read();

        read.Pages.Count.ShouldBeGreaterThan(3);
        var parts = read.Root.All("P").SelectMany(static paragraph => paragraph.Glyphs.GroupBy(static glyph => glyph.Page));
        parts.ShouldAllBe(static part => part.DistinctBy(static glyph => glyph.Y).Count() >= 2);
    }

    [Fact]
    public void Compose_WhenHeaderIsTallerThanAThirdOfAPage_ItIsNotRepeated()
    {
        var rows = Enumerable.Range(1, 60).Select(static row => Sample.Row($"{row}", "Wert")).ToArray();

        var read = Sample.Document(Sample.Table([Sample.Words(200), "B"], rows)).Read();

        read.Pages.Count.ShouldBeGreaterThan(1);
        read.Artifacts(page: 1).ShouldStartWith("Kopf links");
    }

    [Fact]
    public void Compose_WhenColumnIsAlignedAtItsEnd_NumbersShareTheRightEdge()
    {
        var table = Sample.Table(["A", "B"], Sample.Row("x", "7 €"), Sample.Row("y", "1.234.567 €")) with { Columns = [new(1), new(1, ColumnAlignment.End)] };

        var cells = Sample.Document(table).Read().Root.All("TD").Where(static cell => cell.Text.EndsWith('€'));

        var edges = cells.Select(static cell => cell.Glyphs.Max(static glyph => glyph.X + glyph.Width)).ToList();
        edges[0].ShouldBe(edges[1], tolerance: 0.02);
        edges[0].ShouldBe(595.28 - 62.36, tolerance: 0.02);
    }

    [Fact]
    public void Compose_WhenColumnsHaveWeights_WidthsFollowThem()
    {
        var table = Sample.Table(["A", "B", "C"], Sample.Row("1", "2", "3")) with { Columns = [new(1), new(3), new(1)] };

        var starts = Sample.Document(table).Read().Root.All("TH").Select(static cell => cell.Glyphs.First().X).ToList();

        ((starts[2] - starts[1]) / (starts[1] - starts[0])).ShouldBe(3, tolerance: 0.01);
    }

    private static string Attributes(StructureNode node)
    {
        var attributes = (PdfDictionary)node.Dictionary["A"]!;
        var (key, value) = attributes.Single(static entry => entry.Key is not "O");
        return $"{((PdfName)attributes["O"]!).Value}/{key}={(value is PdfName name ? name.Value : ((PdfString)value!).Text)}";
    }
}
