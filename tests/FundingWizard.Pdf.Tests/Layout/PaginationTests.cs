using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Layout;

/// <summary>Each test moves a block over the foot of a page, line by line, so that every way of breaking occurs.</summary>
public sealed class PaginationTests
{
    public static TheoryData<int> LinesAbove => [.. Enumerable.Range(34, 14)];

    [Theory]
    [MemberData(nameof(LinesAbove))]
    public void Place_WhenParagraphBreaks_AtLeastTwoLinesStandOnEachPage(int above)
    {
        var read = Sample.Document(Filler(above), Sample.Paragraph(Sample.Words(90))).Read();

        LinesOnPages(read.Root.All("P").Last()).ShouldAllBe(static lines => lines >= 2);
    }

    [Theory]
    [MemberData(nameof(LinesAbove))]
    public void Place_WhenHeadingIsNearTheFoot_TwoLinesOfTextFollowIt(int above)
    {
        var read = Sample.Document(Filler(above), Sample.Heading(1, "Überschrift"), Sample.Heading(2, "Noch eine"), Sample.Paragraph(Sample.Words(90))).Read();

        var pages = read.Root.All("H1").Concat(read.Root.All("H2")).Select(PageOf).Distinct().ShouldHaveSingleItem();
        var text = read.Root.All("P").Last();
        text.Glyphs.Where(glyph => glyph.Page == pages).DistinctBy(static glyph => glyph.Y).Count().ShouldBeGreaterThanOrEqualTo(2);
    }

    [Theory]
    [MemberData(nameof(LinesAbove))]
    public void Place_WhenHeadingPrecedesTable_CaptionHeaderAndFirstRowFollowIt(int above)
    {
        var table = Sample.Table(["A", "B"], Sample.Row("1", "2"), Sample.Row("3", "4")) with { Caption = "Titel" };

        var read = Sample.Document(Filler(above), Sample.Heading(1, "Überschrift"), table).Read();

        StructureNode[] together = [read.Root.Only("H1"), read.Root.Only("Caption"), read.Root.Only("THead"), read.Root.Only("TBody").All("TR").First()];
        together.Select(PageOf).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(LinesAbove))]
    public void Place_WhenBlocksAreKeptTogether_TheyShareAPage(int above)
    {
        var group = new KeepTogether([Sample.Paragraph("erster"), Sample.Bullets("a", "b", "c"), Sample.Paragraph("letzter")]);

        var read = Sample.Document(Filler(above), group).Read();

        read.Root.All("LBody").Concat(read.Root.All("P").Skip(1)).Select(PageOf).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void Place_WhenGroupIsTallerThanAPage_ItBreaksWithoutLosingText()
    {
        var group = new KeepTogether([.. Enumerable.Range(0, 12).Select(static index => Sample.Paragraph(Sample.Words(100, $"p{index}w")))]);

        var read = Sample.Document(Sample.Paragraph("davor"), group).Read();

        read.Pages.Count.ShouldBeGreaterThan(1);
        read.Root.All("P").Count().ShouldBe(13);
        read.Root.All("P").Skip(1).SelectMany(LinesOnPages).ShouldAllBe(static lines => lines >= 2);
    }

    [Fact]
    public void Place_WhenPageBreaksRepeat_NoPageIsEmpty()
    {
        var read = Sample.Document(new PageBreak(), Sample.Paragraph("eins"), new PageBreak(), new PageBreak(), Sample.Paragraph("zwei"), new PageBreak()).Read();

        read.Pages.Count.ShouldBe(2);
        read.Root.All("P").Select(PageOf).ShouldBe([0, 1]);
    }

    [Fact]
    public void Place_WhenDocumentHasPages_EachHasHeaderAndFooter()
    {
        var read = Sample.Document(Sample.Paragraph("eins"), new PageBreak(), Sample.Paragraph("zwei")).Read();

        read.Artifacts(page: 0).ShouldBe("Kopf linksKopf rechtsFußSeite 1 von 2");
        read.Artifacts(page: 1).ShouldBe("Kopf linksKopf rechtsFußSeite 2 von 2");
    }

    [Fact]
    public void Place_WhenFurnitureIsTooLong_ItIsCutWithAnEllipsis()
    {
        var document = Sample.Document(Sample.Paragraph("a")) with { Furniture = new Furniture(Sample.Words(60), "rechts", "", "") };

        var read = document.Read();

        read.Artifacts(page: 0).ShouldEndWith("…rechts");
        var header = read.Glyphs.Where(static glyph => glyph.Artifact is not null).ToList();
        header[^7].X.ShouldBeLessThan(header[^6].X - 15);
    }

    private static Paragraph Filler(int lines) => new([.. Enumerable.Range(0, lines).SelectMany(static _ => new Inline[] { new Text("Zeile"), new LineBreak() })]);

    private static int PageOf(StructureNode node) => node.Glyphs.Select(static glyph => glyph.Page).Distinct().ShouldHaveSingleItem();

    private static IEnumerable<int> LinesOnPages(StructureNode node) =>
        node.Glyphs.GroupBy(static glyph => glyph.Page).Select(static page => page.DistinctBy(static glyph => glyph.Y).Count());
}
