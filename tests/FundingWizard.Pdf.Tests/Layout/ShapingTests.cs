using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Layout;

public sealed class ShapingTests
{
    [Theory]
    [InlineData("漢字", "??", "漢字")]
    [InlineData("Wort 😀.", "Wort ?.", "Wort 😀.")]
    [InlineData("⚠\uFE0F", "?", "⚠")]
    [InlineData("\uE000\uFFFD\u0378\uFDD0\uD83F\uDFFF", "?????", "?????")]
    [InlineData("a\u0308", "ä", "ä")]
    [InlineData("a\u200Eb\uFEFFc\u200Dd", "abcd", "abcd")]
    [InlineData("5\u202F%", "5\u00A0%", "5\u00A0%")]
    [InlineData("a\u2010b\u2011c", "a-b-c", "a-b-c")]
    public void Shape_WhenCharacterIsUnusual_ShownAndMeantTextAreDefined(string text, string shown, string meant)
    {
        var paragraph = Sample.Document(Sample.Paragraph(text)).Read().Root.Only("P");

        string.Concat(paragraph.Glyphs.Select(static glyph => glyph.Text)).ShouldBe(shown);
        paragraph.Text.ShouldBe(meant);
    }

    [Fact]
    public void Shape_WhenPairIsKerned_NextLetterMovesCloser()
    {
        var glyphs = Sample.Document(Sample.Paragraph("To")).Read().Root.Only("P").Glyphs.ToList();

        (glyphs[1].X - glyphs[0].X).ShouldBe(glyphs[0].Width - (0.055 * glyphs[0].Size), tolerance: 0.001);
    }

    [Fact]
    public void Shape_WhenCharacterFollowsSubstitute_LineIsAsWideAsItsInk()
    {
        var table = Sample.Table(["A"], Sample.Row("漢/")) with { Columns = [new(1, ColumnAlignment.End)] };

        var last = Sample.Document(table).Read().Root.Only("TD").Glyphs.Last();

        (last.X + last.Width).ShouldBe(595.28 - 62.36, tolerance: 0.01);
    }

    [Fact]
    public void Shape_WhenHeadingHasEmphasis_ItStaysStrong()
    {
        var read = Sample.Document(new Heading(1, [new Text("Titel "), new Text("betont", TextStyle.Emphasis)])).Read();

        read.Root.Only("H1").Glyphs.ShouldAllBe(static glyph => glyph.Font.EndsWith("SemiBold", StringComparison.Ordinal));
    }
}
