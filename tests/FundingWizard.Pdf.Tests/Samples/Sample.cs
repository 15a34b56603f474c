using FundingWizard.Pdf.Tests.Reading;

namespace FundingWizard.Pdf.Tests.Samples;

/// <summary>Short ways to write documents in tests.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Day = new(2026, 3, 1, 12, 30, 0, TimeSpan.FromHours(1));

    public static Document Document(params IReadOnlyList<Block> blocks) => new()
    {
        Title = "Förderprüfung",
        Language = "de-DE",
        Creator = "Tests",
        Created = Day,
        Blocks = blocks,
        Furniture = new Furniture("Kopf links", "Kopf rechts", "Fuß", "Seite {0} von {1}"),
        Fonts = Typefaces.Set,
    };

    public static PdfDocumentReader Read(this Document document) => new(PdfWriter.Write(document));

    public static byte[] Uncompressed(this Document document)
    {
        using var output = new MemoryStream();
        PdfWriter.Write(document, new PdfOptions(Compress: false), output);
        return output.ToArray();
    }

    public static Heading Heading(int level, string text) => new(level, [new Text(text)]);

    public static Paragraph Paragraph(string text, ParagraphStyle style = ParagraphStyle.Body) => new([new Text(text)], style);

    public static TableCell Cell(string text) => new(text.Length == 0 ? [] : [Paragraph(text)]);

    public static TableRow Row(params string[] cells) => new([.. cells.Select(Cell)]);

    public static Table Table(IReadOnlyList<string> header, params TableRow[] rows) =>
        new([.. Enumerable.Repeat(new TableColumn(1), header.Count)], [.. header.Select(Cell)], rows);

    public static List Bullets(params string[] items) => new(Ordered: false, 1, [.. items.Select(static item => new ListItem([Paragraph(item)]))]);

    /// <summary>Many words that tell where they stand: "a0 a1 a2 ...".</summary>
    public static string Words(int count, string letter = "wort") => string.Join(' ', Enumerable.Range(0, count).Select(index => $"{letter}{index}"));

    public static Attachment Attachment(string name = "pruefung.json") =>
        new(name, "application/json", "Die Prüfung als Daten", "{\"a\":1}"u8.ToArray(), AttachmentRelationship.Data, Day);
}
