using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Layout;

public sealed class LineBreakingTests
{
    private const string Compound = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung";

    [Fact]
    public void Break_WhenCompoundExceedsItsColumn_PartsStayInsideTheCell()
    {
        var table = Sample.Table(["Eins", "Zwei", "Drei", "Vier", "Fünf"], Sample.Row(Compound, Compound, "x", "y", "z"));

        var cells = Sample.Document(table).Read().Root.Only("TBody").All("TD").ToList();

        var right = cells[2].Glyphs.Min(static glyph => glyph.X);
        Ink(cells[1]).ShouldAllBe(glyph => glyph.X + glyph.Width < right);
        cells[1].Text.ShouldBe(Compound);
    }

    [Fact]
    public void Break_WhenHyphenIsInserted_ItMeansASoftHyphen()
    {
        var paragraph = InNarrowCell(Compound);

        var hyphens = paragraph.Glyphs.Where(static glyph => glyph.ActualText is not null).ToList();
        hyphens.Count.ShouldBeGreaterThan(2);
        hyphens.ShouldAllBe(static glyph => glyph.Text == "-" && glyph.ActualText == "\u00AD");
    }

    [Fact]
    public void Break_WhenWordHasSoftHyphens_TheyAreUsed() =>
        Lines(InNarrowCell("Abcdefghijkl\u00ADMnopqrstuvw\u00ADXyzabcde")).ShouldBe(["Abcdefghijkl-", "Mnopqrstuvw-", "Xyzabcde"]);

    [Fact]
    public void Break_WhenLanguageHasNoRule_WordsAreStillDividedInsideTheCell()
    {
        var document = Sample.Document(Narrow("Abcdefghijklmnopqrstuvwxyz")) with { Language = "fr" };

        var lines = Lines(document.Read().Root.Only("TBody").All("TD").First());

        lines.Count.ShouldBeGreaterThan(1);
        lines.SkipLast(1).ShouldAllBe(static line => line.EndsWith('-'));
    }

    [Theory]
    [InlineData("https://www.example.org/foerderung/produkte/index.html?seite=1&sprache=deutsch")]
    [InlineData("vorname.nachname@wirtschaftsfoerderung.example.org")]
    [InlineData("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    public void Break_WhenAddressOrHashIsLong_NoHyphenIsAdded(string value)
    {
        var cell = InNarrowCell(value);

        Lines(cell).Count.ShouldBeGreaterThan(1);
        string.Concat(cell.Glyphs.Select(static glyph => glyph.Text)).ShouldBe(value);
        cell.Text.ShouldBe(value);
    }

    [Theory]
    [InlineData("5 %", "5 %")]
    [InlineData("§ 5", "§ 5")]
    [InlineData("wie – so", "wie –")]
    [InlineData("m/w/d", "m/w/d")]
    [InlineData("E-Mail", "E-Mail")]
    [InlineData("2026-03-01", "2026-03-01")]
    [InlineData("10\u00A0000\u00A0€", "10\u00A0000\u00A0€")]
    [InlineData("10\u202F000\u202F€", "10\u00A0000\u00A0€")]
    [InlineData("Land\u2060-\u2060Rat", "Land-Rat")]
    [InlineData("Land\u2011Rat", "Land-Rat")]
    public void Break_WhenPartsBelongTogether_TheyShareALineWhereverItEnds(string text, string together)
    {
        for (var length = 1; length < 17; length++)
            Lines(InNarrowCell($"{new string('a', length)} {text}")).ShouldContain(line => line.Contains(together, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Nordrhein-Westfalen", "Nordrhein-")]
    [InlineData("Wohnungs/Gewerbebau", "Wohnungs/")]
    [InlineData("Gegenstand\u200BXxxxxxxxxxxx", "Gegenstand")]
    public void Break_WhenWordOffersAPlace_LineEndsThere(string text, string firstLine) =>
        Lines(InNarrowCell(text))[0].ShouldBe(firstLine);

    [Fact]
    public void Break_WhenLineEndsBetweenWords_TheSpaceIsKept()
    {
        var paragraph = Sample.Document(Sample.Paragraph(Sample.Words(40))).Read().Root.Only("P");

        var ends = paragraph.Glyphs.GroupBy(static glyph => glyph.Y).SkipLast(1).Select(static line => line.Last().Text);
        ends.ShouldAllBe(static text => text == " ");
        paragraph.Text.ShouldBe(Sample.Words(40));
    }

    [Fact]
    public void Break_WhenLineBreakIsGiven_NextLineBeginsThere()
    {
        var paragraph = new Paragraph([new LineBreak(), new Text("eins "), new LineBreak(), new Text(" zwei"), new LineBreak()]);

        Lines(Sample.Document(paragraph).Read().Root.Only("P")).ShouldBe(["eins ", "zwei"]);
    }

    [Fact]
    public void Break_WhenSpacesRepeat_OneIsShown() =>
        Sample.Document(Sample.Paragraph("  eins \u2003  zwei  ")).Read().Text.ShouldBe("eins zwei");

    private static StructureNode InNarrowCell(string text) => Sample.Document(Narrow(text)).Read().Root.Only("TBody").All("TD").First();

    private static Table Narrow(string text) => Sample.Table(["A", "B", "C", "D", "E"], Sample.Row(text, "", "", "", ""));

    private static IEnumerable<ShownGlyph> Ink(StructureNode node) => node.Glyphs.Where(static glyph => glyph.Text is not " ");

    private static List<string> Lines(StructureNode node) =>
        [.. node.Glyphs.GroupBy(static glyph => glyph.Y).Select(static line => string.Concat(line.Select(static glyph => glyph.Text)))];
}
