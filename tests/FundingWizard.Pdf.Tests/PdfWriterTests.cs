using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests;

public sealed class PdfWriterTests
{
    [Fact]
    public void Write_WhenDocumentIsEqual_BytesAreEqual()
    {
        var first = PdfWriter.Write(KitchenSink.Document());

        var second = PdfWriter.Write(KitchenSink.Document());

        second.ShouldBe(first);
    }

    [Fact]
    public void Write_WhenCompressed_ContentIsTheSameAsUncompressed()
    {
        var document = KitchenSink.Document();

        var (compressed, plain) = (document.Read(), new Reading.PdfDocumentReader(document.Uncompressed()));

        compressed.Text.ShouldBe(plain.Text);
        compressed.Root.ToString().ShouldBe(plain.Root.ToString());
    }

    [Fact]
    public void Write_WhenOneLetterDiffers_FileIdentifierDiffers()
    {
        var first = Sample.Document(Sample.Paragraph("abc")).Read();

        var second = Sample.Document(Sample.Paragraph("abd")).Read();

        Identifier(second).ShouldNotBe(Identifier(first));
    }

    [Fact]
    public void Write_WhenManyThreadsShareFonts_AllWriteTheSame()
    {
        var expected = PdfWriter.Write(KitchenSink.Document());
        var results = new byte[32][];

        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, index => results[index] = PdfWriter.Write(KitchenSink.Document()));

        results.ShouldAllBe(result => result.SequenceEqual(expected));
    }

    [Fact]
    public void Write_WhenCultureIsForeign_BytesAreEqual()
    {
        var expected = PdfWriter.Write(KitchenSink.Document());
        var culture = Thread.CurrentThread.CurrentCulture;

        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("ar-SA");
            PdfWriter.Write(KitchenSink.Document()).ShouldBe(expected);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Write_WhenDocumentIsWrong_StreamStaysEmpty()
    {
        using var output = new MemoryStream();

        Should.Throw<ArgumentException>(() => PdfWriter.Write(Sample.Document(Sample.Heading(2, "zu tief")), output));

        output.Length.ShouldBe(0);
    }

    [Fact]
    public void Write_WhenDone_StreamStaysOpen()
    {
        using var output = new MemoryStream();

        PdfWriter.Write(Sample.Document(Sample.Paragraph("abc")), output);

        output.CanWrite.ShouldBeTrue();
        output.ToArray().ShouldBe(PdfWriter.Write(Sample.Document(Sample.Paragraph("abc"))));
    }

    [Fact]
    public void Write_WhenFourPagesCarryTenKilobytes_FileIsBelow100Kilobytes()
    {
        var content = new byte[10 * 1024];
        new Random(1).NextBytes(content);
        var document = Sample.Document(Sample.Heading(1, "Titel"), Sample.Paragraph(Sample.Words(2200))) with
        {
            Attachments = [Sample.Attachment() with { Content = content }],
        };

        var file = PdfWriter.Write(document);

        document.Read().Pages.Count.ShouldBeGreaterThanOrEqualTo(4);
        file.Length.ShouldBeLessThan(100 * 1024);
    }

    [Fact]
    public void Assembly_WhenInspected_ReferencesOnlyTheBaseLibrary()
    {
        var references = typeof(PdfWriter).Assembly.GetReferencedAssemblies();

        references.Select(static reference => reference.Name!).ShouldAllBe(static name => name.StartsWith("System.", StringComparison.Ordinal));
    }

    private static byte[] Identifier(Reading.PdfDocumentReader document) =>
        ((Reading.PdfString)((List<object?>)document.File.Trailer["ID"]!)[0]!).Bytes;
}
