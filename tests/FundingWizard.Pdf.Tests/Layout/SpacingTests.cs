using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Layout;

public sealed class SpacingTests
{
    [Fact]
    public void Add_WhenParagraphsFollow_TheirSpaceIsBetweenThem()
    {
        var root = Sample.Document(Sample.Paragraph("eins"), Sample.Paragraph("zwei")).Read().Root;

        Distance(root.All("P").First(), root.All("P").Last()).ShouldBe(15 + 7, tolerance: 0.01);
    }

    [Fact]
    public void Add_WhenHeadingFollowsParagraph_TheLargerSpaceCounts()
    {
        var root = Sample.Document(Sample.Heading(1, "Titel"), Sample.Paragraph("Text"), Sample.Heading(2, "Zweiter")).Read().Root;

        // Half a line of text, the space above the heading, and half a line of heading; then the difference of the two baselines.
        var between = Distance(root.Only("P"), root.Only("H2"));
        between.ShouldBe(7.5 + 16 + 10 + (0.335 * (15 - 10.5)), tolerance: 0.01);
    }

    [Fact]
    public void Add_WhenBlockBeginsAPage_NoSpaceIsAbove()
    {
        var read = Sample.Document(Sample.Paragraph("eins"), new PageBreak(), Sample.Heading(1, "Titel"), new PageBreak(), Sample.Heading(2, "Zweiter")).Read();

        (841.89 - Top(read.Root.Only("H1"), size: 21, leading: 26)).ShouldBe(85.04, tolerance: 0.01);
        (841.89 - Top(read.Root.Only("H2"), size: 15, leading: 20)).ShouldBe(85.04, tolerance: 0.01);
    }

    private static double Distance(StructureNode upper, StructureNode lower) => upper.Glyphs.First().Y - lower.Glyphs.First().Y;

    /// <summary>The upper edge of a line: half of the leading and a third of the size above the baseline, as Fira Sans is built.</summary>
    private static double Top(StructureNode node, double size, double leading) => node.Glyphs.First().Y + (leading / 2) + (0.335 * size);
}
