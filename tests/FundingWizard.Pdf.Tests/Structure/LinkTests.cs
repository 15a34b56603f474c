using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Structure;

public sealed class LinkTests
{
    [Fact]
    public void Write_WhenLinkStandsInText_OrderOfTagsIsOrderOfReading()
    {
        var read = Sample.Document(new Paragraph([new Text("davor "), Link("Ziel"), new Text(" danach")])).Read();

        read.Root.ToString().ShouldBe("Document(P(Link))");
        read.Text.ShouldBe("davor Ziel danach");
        read.Root.Only("Link").Text.ShouldBe("Ziel");
    }

    [Fact]
    public void Write_WhenLinkIsWritten_AnnotationLeadsToItsTarget()
    {
        var read = Sample.Document(new Paragraph([Link("Ziel")])).Read();

        var annotation = read.Annotation(read.Root.Only("Link").Annotations.ShouldHaveSingleItem());
        ((PdfString)annotation["Contents"]!).Text.ShouldBe("Wohin es führt");
        ((PdfString)((PdfDictionary)annotation["A"]!)["URI"]!).Text.ShouldBe("https://example.org/pfad?a=(1)");
        annotation["F"].ShouldBe(4.0);
        read.Pages[0]["Tabs"].ShouldBe(new PdfName("S"));
    }

    [Fact]
    public void Write_WhenLinkRunsOverLines_OneAnnotationCoversAllItsWords()
    {
        var read = Sample.Document(new Paragraph([new Text(Sample.Words(10)), new Text(" "), Link(Sample.Words(30))])).Read();

        var link = read.Root.Only("Link");
        var quads = (List<object?>)read.Annotation(link.Annotations.ShouldHaveSingleItem())["QuadPoints"]!;
        var areas = quads.Cast<double>().Chunk(8).ToList();
        areas.Count.ShouldBe(link.Glyphs.DistinctBy(static glyph => glyph.Y).Count());
        link.Glyphs.Where(static glyph => glyph.Text is not " ").ShouldAllBe(glyph => areas.Any(area => Covers(area, glyph)));
    }

    [Fact]
    public void Write_WhenWordOfLinkIsDivided_HyphenBelongsToTheLink()
    {
        var cell = new TableCell([new Paragraph([Link("Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung")])]);
        var table = Sample.Table(["A", "B", "C", "D", "E"]) with { Rows = [new TableRow([cell, .. Sample.Row("", "", "", "").Cells])] };

        var read = Sample.Document(table).Read();

        var link = read.Root.Only("Link");
        var areas = ((List<object?>)read.Annotation(link.Annotations.ShouldHaveSingleItem())["QuadPoints"]!).Cast<double>().Chunk(8).ToList();
        link.Glyphs.Count(static glyph => glyph.ActualText is "\u00AD").ShouldBe(areas.Count - 1);
        link.Glyphs.ShouldAllBe(glyph => areas.Any(area => Covers(area, glyph)));
    }

    [Fact]
    public void Write_WhenLinkCrossesPages_EachPageHasAnAnnotation()
    {
        var read = Sample.Document(new Paragraph([Link(Sample.Words(900))])).Read();

        read.Pages.Count.ShouldBe(2);
        read.Root.Only("Link").Annotations.Count.ShouldBe(2);
        read.Root.Only("Link").Text.ShouldBe(Sample.Words(900));
    }

    [Fact]
    public void Write_WhenLinkStandsInRepeatedHeader_AnnotationsAreNotRepeated()
    {
        var rows = Enumerable.Range(0, 60).Select(static _ => Sample.Row("x")).ToArray();
        var table = Sample.Table(["A"], rows) with { Header = [new TableCell([new Paragraph([Link("Ziel")])])] };

        var read = Sample.Document(table).Read();

        read.Pages.Count.ShouldBeGreaterThan(1);
        read.Root.Only("Link").Annotations.ShouldHaveSingleItem();
    }

    [Fact]
    public void Write_WhenLinkIsShown_ItIsUnderlined()
    {
        var read = Sample.Document(new Paragraph([new Text("davor "), Link("Ziel"), new Text(" danach")])).Read();

        var words = read.Root.Only("Link").Glyphs.ToList();
        var line = read.Areas.Where(area => area.Height < 1 && area.Y < words[0].Y && area.Y > words[0].Y - 3).ShouldHaveSingleItem();
        line.X.ShouldBe(words[0].X, tolerance: 0.02);
        (line.X + line.Width).ShouldBe(words[^1].X + words[^1].Width, tolerance: 0.02);
    }

    [Fact]
    public void Write_WhenHostIsInternational_AddressIsAscii()
    {
        var link = new Link(new Uri("https://förderung.example/maßnahme"), [new Text("Ziel")], "Ziel");

        var read = Sample.Document(new Paragraph([link])).Read();

        var annotation = read.Annotation(read.Root.Only("Link").Annotations[0]);
        ((PdfString)((PdfDictionary)annotation["A"]!)["URI"]!).Text.ShouldBe("https://xn--frderung-n4a.example/ma%C3%9Fnahme");
    }

    private static Link Link(string text) => new(new Uri("https://example.org/pfad?a=(1)"), [new Text(text)], "Wohin es führt");

    private static bool Covers(double[] area, ShownGlyph glyph) =>
        area[0] <= glyph.X + 0.02 && glyph.X + glyph.Width <= area[2] + 0.02 && area[5] <= glyph.Y && glyph.Y < area[1];
}
