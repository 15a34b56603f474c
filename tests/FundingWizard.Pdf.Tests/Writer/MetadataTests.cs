using System.Text;
using System.Xml.Linq;

using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Pdf.Tests.Samples;
using FundingWizard.Pdf.Writer;

namespace FundingWizard.Pdf.Tests.Writer;

public sealed class MetadataTests
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";

    [Fact]
    public void Write_WhenPropertiesAreGiven_XmpAndInformationAgree()
    {
        var document = Sample.Document(Sample.Paragraph("a")) with { Title = "Maß & <Ziel>", Subject = "Worum (es) geht", Author = "Ämter" };

        var (xmp, information) = Read(document);

        Text(xmp, Dc + "title").ShouldBe("Maß & <Ziel>");
        Text(xmp, Dc + "description").ShouldBe("Worum (es) geht");
        Text(xmp, Dc + "creator").ShouldBe("Ämter");
        Text(xmp, Xmp + "CreatorTool").ShouldBe("Tests");
        Text(xmp, Xmp + "CreateDate").ShouldBe("2026-03-01T12:30:00+01:00");
        new[] { "Title", "Subject", "Author", "Creator", "CreationDate", "ModDate" }.Select(key => ((PdfString)information[key]!).Text)
            .ShouldBe(["Maß & <Ziel>", "Worum (es) geht", "Ämter", "Tests", "D:20260301123000+01'00'", "D:20260301123000+01'00'"]);
    }

    [Fact]
    public void Write_WhenSubjectAndAuthorAreMissing_NeitherIsNamed()
    {
        var (xmp, information) = Read(Sample.Document(Sample.Paragraph("a")));

        xmp.Descendants(Dc + "description").ShouldBeEmpty();
        xmp.Descendants(Dc + "creator").ShouldBeEmpty();
        information.ShouldNotContainKey("Author");
    }

    [Fact]
    public void Write_WhenXmpIsRead_BothStandardsAreClaimed()
    {
        var (xmp, _) = Read(Sample.Document(Sample.Paragraph("a")));
        XNamespace archive = "http://www.aiim.org/pdfa/ns/id/", access = "http://www.aiim.org/pdfua/ns/id/";

        (Text(xmp, archive + "part"), Text(xmp, archive + "conformance"), Text(xmp, access + "part")).ShouldBe(("3", "A", "1"));
    }

    [Theory]
    [InlineData(0, "D:20260301123000+00'00'")]
    [InlineData(-210, "D:20260301123000-03'30'")]
    public void PdfDate_WhenOffsetVaries_SignAndMinutesAreWritten(int offset, string expected) =>
        Metadata.PdfDate(new DateTimeOffset(2026, 3, 1, 12, 30, 0, TimeSpan.FromMinutes(offset))).ShouldBe(expected);

    private static (XDocument Xmp, PdfDictionary Information) Read(Document document)
    {
        var file = document.Read().File;
        var stream = file.Stream(file.Catalog["Metadata"]);
        stream.Dictionary.ShouldNotContainKey("Filter");
        return (XDocument.Parse(Encoding.UTF8.GetString(stream.Content)), file.Dictionary(file.Trailer["Info"]));
    }

    private static string Text(XDocument xmp, XName name) => xmp.Descendants(name).ShouldHaveSingleItem().Value;
}
