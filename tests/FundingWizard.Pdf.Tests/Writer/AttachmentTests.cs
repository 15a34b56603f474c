using System.Security.Cryptography;

using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Writer;

public sealed class AttachmentTests
{
    [Fact]
    public void Write_WhenFileIsAttached_ItComesOutWithItsDescription()
    {
        var attachment = Sample.Attachment("prüfung.json") with { Relationship = AttachmentRelationship.Source };

        var file = (Sample.Document(Sample.Paragraph("a")) with { Attachments = [attachment] }).Read().File;

        var specification = file.Dictionary(file.Array(file.Catalog["AF"]).ShouldHaveSingleItem());
        (Text(specification, "UF"), Text(specification, "F"), Text(specification, "Desc")).ShouldBe(("prüfung.json", "prüfung.json", "Die Prüfung als Daten"));
        specification["AFRelationship"].ShouldBe(new PdfName("Source"));
        var stream = file.Stream(((PdfDictionary)specification["EF"]!)["F"]);
        stream.Content.ShouldBe(attachment.Content);
        stream.Dictionary["Subtype"].ShouldBe(new PdfName("application/json"));
        var parameters = (PdfDictionary)stream.Dictionary["Params"]!;
        parameters["Size"].ShouldBe((double)attachment.Content.Length);
        ((PdfString)parameters["CheckSum"]!).Bytes.ShouldBe(Md5(attachment.Content));
        Text(parameters, "ModDate").ShouldBe("D:20260301123000+01'00'");
    }

    [Fact]
    public void Write_WhenFilesAreAttached_NamesLeadToThemInOrder()
    {
        var file = (Sample.Document(Sample.Paragraph("a")) with { Attachments = [Sample.Attachment("b.json"), Sample.Attachment("a.json")] }).Read().File;

        var names = (List<object?>)((PdfDictionary)((PdfDictionary)file.Catalog["Names"]!)["EmbeddedFiles"]!)["Names"]!;
        names.Where(static (_, index) => index % 2 == 1).ShouldBe(file.Array(file.Catalog["AF"]));
        names.OfType<PdfString>().Select(static key => Convert.ToHexString(key.Bytes)).ShouldBeInOrder();
    }

    [Fact]
    public void Write_WhenNothingIsAttached_CatalogNamesNoFiles() =>
        Sample.Document(Sample.Paragraph("a")).Read().File.Catalog.ShouldNotContainKey("AF");

    private static string Text(PdfDictionary dictionary, string key) => ((PdfString)dictionary[key]!).Text;

    private static byte[] Md5(byte[] content) =>
#pragma warning disable CA5351 // The format asks for MD5.
        MD5.HashData(content);
#pragma warning restore CA5351
}
