using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Layout;

public sealed class CalloutTests
{
    [Fact]
    public void Compose_WhenCalloutHasLabel_LabelIsTextWithinTheTags()
    {
        var read = Sample.Document(new Callout(CalloutKind.Warning, "Bitte prüfen", [Sample.Paragraph("Text")])).Read();

        read.Root.ToString().ShouldBe("Document(Div(P P))");
        read.Root.All("P").First().Text.ShouldBe("Bitte prüfen");
    }

    [Fact]
    public void Compose_WhenCalloutIsDrawn_BarStandsBesideAllItsText()
    {
        var read = Sample.Document(Sample.Paragraph("davor"), new Callout(CalloutKind.Danger, "Nein", [Sample.Paragraph(Sample.Words(80))]), Sample.Paragraph("danach")).Read();

        var bar = read.Areas.ShouldHaveSingleBar();
        var text = read.Root.Only("Div").Glyphs.ToList();
        text.ShouldAllBe(glyph => glyph.Y > bar.Y && glyph.Y + glyph.Size < bar.Y + bar.Height && glyph.X > bar.X + bar.Width);
        read.Root.All("P").Last().Glyphs.ShouldAllBe(glyph => glyph.Y < bar.Y);
    }

    [Fact]
    public void Compose_WhenCalloutCrossesPages_EachPageHasItsBar()
    {
        var read = Sample.Document(new Callout(CalloutKind.Info, "Lang", [.. Enumerable.Range(0, 12).Select(static index => Sample.Paragraph(Sample.Words(100, $"p{index}w")))])).Read();

        var bars = read.Areas.Where(static area => area.Width == 3).ToList();
        bars.Select(static bar => bar.Page).ShouldBe(Enumerable.Range(0, read.Pages.Count));
        read.Root.Only("Div").Glyphs.ShouldAllBe(glyph => glyph.Y > bars[glyph.Page].Y + 9 && glyph.Y + glyph.Size < bars[glyph.Page].Y + bars[glyph.Page].Height - 9);
    }

    [Fact]
    public void Compose_WhenEqualCalloutsFollow_EachHasItsOwnBar()
    {
        var callout = new Callout(CalloutKind.Success, "Ja", [Sample.Paragraph("Text")]);

        Sample.Document(callout, callout).Read().Areas.Count(static area => area.Width == 3).ShouldBe(2);
    }
}

internal static class BarAssertions
{
    public static FilledArea ShouldHaveSingleBar(this IEnumerable<FilledArea> areas) => areas.Where(static area => area.Width == 3).ShouldHaveSingleItem();
}
