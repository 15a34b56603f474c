using System.Collections.Immutable;
using FundingWizard.Pdf;
using FundingWizard.Summary.Markup;
using FundingWizard.Summary.Templates;

namespace FundingWizard.Summary.Tests.Markup;

public class MarkupReaderTests
{
    [Fact]
    public void Read_TurnsContainersIntoTheirBlocks()
    {
        var blocks = Read("::: lead\na\n:::\n\n::: small\nb\n:::\n\n::: danger Halt\nc\n:::\n\n::: neutral\nd\n:::\n\n::: page-break\n:::\n\n::: together\ne\n:::\n\n---");

        blocks[0].ShouldBeOfType<Paragraph>().Style.ShouldBe(ParagraphStyle.Lead);
        blocks[1].ShouldBeOfType<Paragraph>().Style.ShouldBe(ParagraphStyle.Small);
        var danger = blocks[2].ShouldBeOfType<Callout>();
        (danger.Kind, danger.Label).ShouldBe((CalloutKind.Danger, "Halt"));
        var neutral = blocks[3].ShouldBeOfType<Callout>();
        (neutral.Kind, neutral.Label).ShouldBe((CalloutKind.Neutral, null));
        blocks[4].ShouldBeOfType<PageBreak>();
        blocks[5].ShouldBeOfType<KeepTogether>().Blocks.ShouldHaveSingleItem();
        blocks[6].ShouldBeOfType<Rule>();
    }

    [Fact]
    public void Read_TakesColumnWidthsFromTheDashes()
    {
        var table = Read("| a | b |\n|---|---------:|\n| c | d |").ShouldHaveSingleItem().ShouldBeOfType<Table>();

        table.Columns.Select(column => (Math.Round(column.Weight, 2), column.Alignment)).ShouldBe([(0.25, ColumnAlignment.Start), (0.75, ColumnAlignment.End)]);
        (table.Header.Count, table.Rows.Count, table.FirstColumnIsHeader).ShouldBe((2, 1, false));
    }

    [Fact]
    public void Read_WhenTheFirstRowOfATableIsEmpty_ItHasNoHeaderRow()
    {
        var table = Read("| | |\n|---|---|\n| **a** | b |").ShouldHaveSingleItem().ShouldBeOfType<Table>();

        (table.Header.Count, table.FirstColumnIsHeader).ShouldBe((0, true));
    }

    [Fact]
    public void Read_KeepsNumbersLevelsAndStyles()
    {
        var blocks = Read("### a *b* **c**\n\n3. d\n   - e\n4. f");

        var heading = blocks[0].ShouldBeOfType<Heading>();
        (heading.Level, string.Join('|', heading.Inlines.OfType<Text>().Select(text => $"{text.Value}:{text.Style}"))).ShouldBe((3, "a :Regular|b:Emphasis| :Regular|c:Strong"));
        var list = blocks[1].ShouldBeOfType<List>();
        (list.Ordered, list.Start, list.Items.Count).ShouldBe((true, 3, 2));
        list.Items[0].Blocks[1].ShouldBeOfType<List>().Ordered.ShouldBeFalse();
    }

    [Fact]
    public void Read_WhenATemplateHoldsHtml_ItIsTextLikeAnyOther() =>
        BlockHtml.Write(Read("<b>a</b>")).ShouldBe("<p>&lt;b&gt;a&lt;/b&gt;</p>\n");

    private static ImmutableArray<Block> Read(string markdown) => new MarkupReader(new Tokens()).Read(markdown);
}
