namespace FundingWizard.Pdf.Tests.Samples;

/// <summary>A document with everything once, over several pages.</summary>
internal static class KitchenSink
{
    public static Document Document() => Sample.Document(
        Sample.Heading(1, "Alles einmal"),
        Sample.Paragraph("Ein Vorspann für eilige Leserinnen und Leser.", ParagraphStyle.Lead),
        Sample.Heading(2, "Text"),
        new Paragraph(
        [
            new Text("Normal, "), new Text("stark", TextStyle.Strong), new Text(" und "), new Text("betont", TextStyle.Emphasis), new Text(". "),
            new Link(new Uri("https://example.org/ein/pfad"), [new Text("Ein Verweis, der so lang ist, dass er über das Ende der Zeile hinausgeht und umbricht")], "Beispiel"),
            new Text(" und Ende."), new LineBreak(), new Text("Neue Zeile: 10\u00A0€, 5\u202F%, a\u0308, 漢, 😀."),
        ]),
        new Rule(),
        new Callout(CalloutKind.Warning, "Bitte prüfen", [Sample.Paragraph("Ein Kasten."), Sample.Bullets("eins", "zwei")]),
        new Callout(CalloutKind.Neutral, null, [Sample.Paragraph("Ohne Titel.")]),
        new List(Ordered: true, 9, [new ListItem([Sample.Paragraph("neun"), Sample.Bullets("innen")]), new ListItem([Sample.Paragraph("zehn")])]),
        new Table([new(1), new(2), new(1, ColumnAlignment.End)], [Sample.Cell("Nr."), Sample.Cell("Was"), Sample.Cell("Betrag")],
            [.. Enumerable.Range(1, 40).Select(static row => Sample.Row($"{row}", "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung", $"{row}.000 €"))])
        {
            Caption = "Viele Zeilen",
            Summary = "Nummer, Bezeichnung und Betrag",
            FirstColumnIsHeader = true,
        },
        new KeepTogether([Sample.Heading(2, "Zusammen"), Sample.Paragraph(Sample.Words(60))]),
        new PageBreak(),
        Sample.Paragraph("Kleingedrucktes.", ParagraphStyle.Small)) with
    {
        Subject = "Test aller Bausteine",
        Author = "Prüferin",
        Attachments = [Sample.Attachment()],
    };
}
