using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Checking;

public sealed class DocumentCheckTests
{
    private static readonly Document Good = Sample.Document(Sample.Heading(1, "Titel"));

    public static TheoryData<BadDocument> BadDocuments =>
    [
        new("Title: is missing", Good with { Title = " " }),
        new("Creator: is missing", Good with { Creator = "" }),
        new("Subject: is missing", Good with { Subject = "" }),
        new("Author: has the control character U+0007 at 1", Good with { Author = "a\u0007" }),
        new("Title: has U+FFFE at 1, which is no character", Good with { Title = "a\uFFFE" }),
        new("Language: 'deutsch' is no language tag", Good with { Language = "deutsch" }),
        new("Language: 'de_DE' is no language tag", Good with { Language = "de_DE" }),
        new("Language: 'de-' is no language tag", Good with { Language = "de-" }),
        new("Furniture.PagePattern: is no composite format", Good with { Furniture = Good.Furniture with { PagePattern = "Seite {2}" } }),
        new("Furniture.FooterLeft: has the control character", Good with { Furniture = Good.Furniture with { FooterLeft = "a\tb" } }),
        new("Furniture: is missing", Good with { Furniture = null! }),
        new("Fonts: are missing", Good with { Fonts = null! }),
        new("Blocks: have no visible text", Good with { Blocks = [new Rule(), Sample.Paragraph("\u00AD \u200B\uFE0F\u00A0"), new PageBreak()] }),
        new("Blocks: are null", Good with { Blocks = null! }),
        new("Attachments[1]: the name 'PRUEFUNG.json' is taken", Good with { Attachments = [Sample.Attachment(), Sample.Attachment("PRUEFUNG.json")] }),
        new("Attachments[0]: the name '../a.json' is no plain file name", Good with { Attachments = [Sample.Attachment("../a.json")] }),
        new("Attachments[0]: 'json' is no media type", Good with { Attachments = [Sample.Attachment() with { MediaType = "json" }] }),
        new("Attachments[0].Description: is missing", Good with { Attachments = [Sample.Attachment() with { Description = "" }] }),
        new("Attachments[0]: has no content", Good with { Attachments = [Sample.Attachment() with { Content = null! }] }),
        new("Attachments[0]: has an unknown relationship", Good with { Attachments = [Sample.Attachment() with { Relationship = (AttachmentRelationship)9 }] }),
    ];

    [Theory]
    [MemberData(nameof(BadDocuments))]
    public void Verify_WhenPropertyIsWrong_MessageNamesPlaceAndProblem(BadDocument bad)
    {
        var error = Should.Throw<ArgumentException>(() => PdfWriter.Write(bad.Document));

        error.Message.ShouldStartWith(bad.Message);
    }

    [Fact]
    public void Verify_WhenFurnitureIsEmpty_DocumentIsWritten()
    {
        var document = Good with { Furniture = new Furniture("", "", "", "") };

        document.Read().Artifacts(page: 0).ShouldBeEmpty();
    }
}
