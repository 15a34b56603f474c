using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Layout;

public sealed class ListTests
{
    [Fact]
    public void Compose_WhenListsAreNested_TagsAndBulletsTellTheDepth()
    {
        var inner = new ListItem([Sample.Paragraph("innen"), Sample.Bullets("tief")]);
        var list = new List(Ordered: false, 1, [new ListItem([Sample.Paragraph("außen"), new List(Ordered: false, 1, [inner])])]);

        var root = Sample.Document(list).Read().Root;

        root.ToString().ShouldBe("Document(L(LI(Lbl LBody(P L(LI(Lbl LBody(P L(LI(Lbl LBody)))))))))");
        root.All("Lbl").Select(static label => label.Text).ShouldBe(["•", "–", "·"]);
        root.All("L").Select(Numbering).ShouldBe(["Disc", "None", "None"]);
        root.All("Lbl").Select(static label => label.Glyphs.First().X).ShouldBeInOrder();
    }

    [Fact]
    public void Compose_WhenListIsOrdered_NumbersGoOnFromTheStart()
    {
        var list = Sample.Bullets("a", "b", "c") with { Ordered = true, Start = 9 };

        var root = Sample.Document(list).Read().Root;

        root.All("Lbl").Select(static label => label.Text).ShouldBe(["9.", "10.", "11."]);
        Numbering(root.Only("L")).ShouldBe("Decimal");
    }

    [Fact]
    public void Compose_WhenNumbersAreWide_TextKeepsClearOfThem()
    {
        var root = Sample.Document(Sample.Bullets("a", "b") with { Ordered = true, Start = 9997 }).Read().Root;

        var labels = root.All("Lbl").Max(static label => label.Glyphs.Max(static glyph => glyph.X + glyph.Width));
        root.All("LBody").ShouldAllBe(body => body.Glyphs.First().X > labels + 3);
    }

    [Fact]
    public void Compose_WhenItemHasSeveralLines_TheyAlignWithTheFirst()
    {
        var root = Sample.Document(Sample.Bullets(Sample.Words(60))).Read().Root;

        var starts = root.Only("LBody").Glyphs.GroupBy(static glyph => glyph.Y).Select(static line => line.First().X).ToList();
        starts.Count.ShouldBeGreaterThan(2);
        starts.Distinct().ShouldHaveSingleItem();
        root.Only("Lbl").Glyphs.First().Y.ShouldBe(root.Only("LBody").Glyphs.First().Y);
    }

    private static string Numbering(StructureNode list) => ((PdfName)((PdfDictionary)list.Dictionary["A"]!)["ListNumbering"]!).Value;
}
