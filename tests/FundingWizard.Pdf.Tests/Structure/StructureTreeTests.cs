using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Structure;

public sealed class StructureTreeTests
{
    [Fact]
    public void Write_WhenBlocksFollow_TagsAndTextAreInTheirOrder()
    {
        var read = Sample.Document(
            Sample.Heading(1, "Titel"), Sample.Paragraph("Absatz"), new Rule(), Sample.Bullets("Punkt"), new KeepTogether([Sample.Heading(2, "Zweiter"), Sample.Paragraph("Ende")])).Read();

        read.Root.ToString().ShouldBe("Document(H1 P L(LI(Lbl LBody)) H2 P)");
        read.Text.ShouldBe("TitelAbsatz•PunktZweiterEnde");
    }

    [Fact]
    public void Write_WhenParagraphHasNoText_ItLeavesNoTrace() =>
        Sample.Document(Sample.Paragraph("a"), Sample.Paragraph(" \u00AD"), Sample.Paragraph("b")).Read().Root.ToString().ShouldBe("Document(P P)");

    [Fact]
    public void Write_WhenParagraphCrossesPages_OneElementOwnsBothParts()
    {
        var read = Sample.Document(Sample.Paragraph(Sample.Words(900))).Read();

        read.Pages.Count.ShouldBe(2);
        read.Root.Only("P").Text.ShouldBe(Sample.Words(900));
    }

    [Fact]
    public void Write_WhenCatalogIsRead_ItDeclaresATaggedDocument()
    {
        var catalog = Sample.Document(Sample.Paragraph("a")).Read().File.Catalog;

        ((PdfString)catalog["Lang"]!).Text.ShouldBe("de-DE");
        ((PdfDictionary)catalog["MarkInfo"]!)["Marked"].ShouldBe(true);
        ((PdfDictionary)catalog["ViewerPreferences"]!)["DisplayDocTitle"].ShouldBe(true);
        ((PdfDictionary)catalog["PageLabels"]!).ShouldContainKey("Nums");
    }
}
