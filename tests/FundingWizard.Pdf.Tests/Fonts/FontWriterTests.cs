using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Fonts;

public sealed class FontWriterTests
{
    [Fact]
    public void Write_WhenThreeStylesAreUsed_EachIsEmbeddedAsSubset()
    {
        var fonts = Plain(Styled(TextStyle.Regular, TextStyle.Strong, TextStyle.Emphasis)).Read().Fonts;

        fonts.Values.Select(static font => font.Name[7..]).ShouldBe(["FiraSans-Regular", "FiraSans-SemiBold", "FiraSans-Italic"]);
        fonts.Values.ShouldAllBe(static font => font.Name[6] == '+' && font.Name.Take(6).All(char.IsAsciiLetterUpper));
    }

    [Fact]
    public void Write_WhenStyleIsNotUsed_ItsFontIsLeftOut()
    {
        var fonts = Plain(Styled(TextStyle.Emphasis)).Read().Fonts;

        fonts.Keys.ShouldHaveSingleItem().ShouldBe("F2");
    }

    [Fact]
    public void Write_WhenCharactersAreUsed_EachCodeHasOneMeaningAndItsWidth()
    {
        var font = Sample.Document(Sample.Paragraph("Äpfel für 10 €")).Read().Fonts["F0"];

        string.Concat(font.Meanings.Values).ShouldStartWith("Äpfel ür10€");
        font.Meanings.Values.Distinct(StringComparer.Ordinal).Count().ShouldBe(font.Meanings.Count);
        font.Widths.Keys.ShouldBe(font.Meanings.Keys);
        font.Widths.Values.First().ShouldBe(Typefaces.Set.Faces[0].AdvanceOf(Typefaces.Set.Faces[0].GlyphOf('Ä')));
    }

    [Fact]
    public void Write_WhenSubsetIsEmbedded_ProgramIsSoundAndSmall()
    {
        var font = Sample.Document(Sample.Paragraph("Äpfel für 10 €")).Read().Fonts["F0"];

        var program = new SubsetReader(font.Program.Content);

        program.Checksum.ShouldBe(0xB1B0AFBA);
        program.GlyphCount.ShouldBeGreaterThan(font.Meanings.Count);
        program.GlyphLengths.Skip(1).Take(font.Meanings.Count).Count(static length => length == 0).ShouldBe(1, "only the space has no ink");
        program.ComponentsOf(1).ShouldNotBeEmpty("Ä is drawn from A and two dots");
        program.ComponentsOf(1).ShouldAllBe(part => program.GlyphLengths[part] > 0);
        font.Program.Content.Length.ShouldBeLessThan(8000);
        font.Program.Dictionary["Length1"].ShouldBe((double)font.Program.Content.Length);
    }

    [Fact]
    public void Write_WhenCharactersDiffer_SubsetTagsDiffer()
    {
        string[] names = [.. new[] { "abc", "abd", "abc" }.Select(static text => Plain(Sample.Paragraph(text)).Read().Fonts["F0"].Name)];

        names.Distinct(StringComparer.Ordinal).ShouldBe([names[0], names[1]]);
    }

    private static Document Plain(Block block) => Sample.Document(block) with { Furniture = new Furniture("", "", "", "") };

    private static Paragraph Styled(params TextStyle[] styles) => new([.. styles.Select(static style => new Text("Text ", style))]);
}
