using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Checking;

public sealed class BlockCheckTests
{
    public static TheoryData<BadDocument> BadBlocks =>
    [
        Bad("Blocks[0]: the first heading has level 2; begin with 1", Sample.Heading(2, "a")),
        Bad("Blocks[1]: level 3 follows level 1; do not skip a level", Sample.Heading(1, "a"), Sample.Heading(3, "b")),
        Bad("Blocks[0]: level 7 is not one of 1 to 6", Sample.Heading(7, "a")),
        Bad("Blocks[0]: the heading has no visible text", Sample.Heading(1, " \u00A0")),
        Bad("Blocks[1]: is null", Sample.Paragraph("a"), null!),
        Bad("Blocks[0].Inlines[1]: has the control character U+000A at 3; use a LineBreak", new Paragraph([new Text("a"), new Text("abc\nd")])),
        Bad("Blocks[0].Inlines[0]: has half of a surrogate pair at 1", Sample.Paragraph("a\uD83D")),
        Bad("Blocks[0].Inlines[0]: has an unknown style", new Paragraph([new Text("a", (TextStyle)9)])),
        Bad("Blocks[0]: has an unknown style", new Paragraph([new Text("a")], (ParagraphStyle)9)),
        Bad("Blocks[0].Inlines[0]: the link target '/pfad' is not absolute", Linked(new Uri("/pfad", UriKind.Relative))),
        Bad("Blocks[0].Inlines[0]: the link target 'ftp://example.org/' is neither", Linked(new Uri("ftp://example.org/"))),
        Bad("Blocks[0].Inlines[0].Description: is missing", Linked(new Uri("https://example.org"), description: "")),
        Bad("Blocks[0].Inlines[0].Inlines[0]: a link cannot stand in a link", new Paragraph([new Link(new Uri("https://example.org"), Linked(new Uri("https://example.org")).Inlines, "Ziel")])),
        Bad("Blocks[0].Inlines[0]: the link has no visible text", Linked(new Uri("https://example.org"), text: " ")),
        Bad("Blocks[0]: the list has no items", Sample.Bullets()),
        Bad("Blocks[0]: numbers go from 0 to 9999", new List(Ordered: true, 9999, Sample.Bullets("a", "b").Items)),
        Bad("Blocks[0].Items[1]: the item does not begin with a paragraph", Sample.Bullets("a", " ")),
        Bad("Blocks[0].Items[0].Blocks[1]: a Heading cannot stand here", new List(Ordered: false, 1, [new ListItem([Sample.Paragraph("a"), Sample.Heading(1, "b")])])),
        Bad("Blocks[0]: has no label; its meaning must not depend on colour", new Callout(CalloutKind.Danger, null, [Sample.Paragraph("a")])),
        Bad("Blocks[0]: the callout has no visible text", new Callout(CalloutKind.Info, "Hinweis", [new Rule()])),
        Bad("Blocks[0].Blocks[0]: a Callout cannot stand here", new Callout(CalloutKind.Info, "a", [new Callout(CalloutKind.Info, "b", [Sample.Paragraph("c")])])),
        Bad("Blocks[0].Blocks[1]: a PageBreak cannot stand here", new KeepTogether([Sample.Paragraph("a"), new PageBreak()])),
        Bad("Blocks[0]: keeps nothing together", new KeepTogether([]), Sample.Paragraph("a")),
        Bad("Blocks[0].Items[0].Blocks[1].Items[0].Blocks[1].Items[0].Blocks[1].Items[0].Blocks[1].Items[0].Blocks[1].Items[0].Blocks[1]: lists are nested deeper than 6", Nested(7)),
    ];

    [Theory]
    [MemberData(nameof(BadBlocks))]
    public void Verify_WhenBlockIsWrong_MessageNamesPlaceAndProblem(BadDocument bad)
    {
        var error = Should.Throw<ArgumentException>(() => PdfWriter.Write(bad.Document));

        error.Message.ShouldStartWith(bad.Message);
    }

    [Fact]
    public void Verify_WhenListsAreNestedSixDeep_DocumentIsWritten()
    {
        var document = Sample.Document(Nested(6)).Read();

        document.Root.All("L").Count().ShouldBe(6);
    }

    private static BadDocument Bad(string message, params Block[] blocks) => new(message, Sample.Document(blocks));

    private static Paragraph Linked(Uri target, string text = "Verweis", string description = "Ziel") => new([new Link(target, [new Text(text)], description)]);

    private static List Nested(int depth) =>
        new(Ordered: false, 1, [new ListItem(depth == 1 ? [Sample.Paragraph("tief")] : [Sample.Paragraph("Punkt"), Nested(depth - 1)])]);
}
