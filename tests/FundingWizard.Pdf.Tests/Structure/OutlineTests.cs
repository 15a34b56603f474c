using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Structure;

public sealed class OutlineTests
{
    [Fact]
    public void Write_WhenHeadingsAreNested_BookmarksAreToo()
    {
        var read = Sample.Document(
            Sample.Heading(1, "Eins"), Sample.Heading(2, "Zwei"), Sample.Heading(3, "Drei"), Sample.Heading(2, "Vier"), Sample.Heading(1, "Fünf"), Sample.Heading(2, "Sechs")).Read();

        Bookmarks(read, read.File.Catalog["Outlines"]).ShouldBe("(Eins(Zwei(Drei) Vier) Fünf(Sechs))");
    }

    [Fact]
    public void Write_WhenHeadingIsOnLaterPage_BookmarkLeadsThere()
    {
        var read = Sample.Document(Sample.Heading(1, "Eins"), new PageBreak(), Sample.Heading(2, "Zwei")).Read();

        var second = read.File.Dictionary(read.File.Dictionary(read.File.Dictionary(read.File.Catalog["Outlines"])["First"])["First"]);
        var target = (List<object?>)second["Dest"]!;
        read.File.Resolve(target[0]).ShouldBeSameAs(read.Pages[1]);
        ((double)target[3]!).ShouldBeGreaterThan(read.Root.Only("H2").Glyphs.First().Y);
    }

    [Fact]
    public void Write_WhenHeadingHasStylesAndBreaks_BookmarkIsPlainText()
    {
        var heading = new Heading(1, [new Text("Zu\u00ADschuss "), new Text("heute", TextStyle.Emphasis), new LineBreak(), new Text("(neu)")]);

        var read = Sample.Document(heading).Read();

        Bookmarks(read, read.File.Catalog["Outlines"]).ShouldBe("(Zuschuss heute (neu))");
    }

    [Fact]
    public void Write_WhenThereAreNoHeadings_ThereIsNoOutline() =>
        Sample.Document(Sample.Paragraph("a")).Read().File.Catalog.ShouldNotContainKey("Outlines");

    private static string Bookmarks(PdfDocumentReader read, object? parent)
    {
        var titles = new List<string>();
        object? previous = null;
        for (var item = Entry(read, parent, "First"); item is not null; item = Entry(read, item, "Next"))
        {
            var entry = read.File.Dictionary(item);
            entry["Parent"].ShouldBe(parent);
            entry.GetValueOrDefault("Prev").ShouldBe(previous);
            titles.Add(((PdfString)entry["Title"]!).Text + (entry.ContainsKey("First") ? Bookmarks(read, item) : ""));
            previous = item;
        }
        Entry(read, parent, "Last").ShouldBe(previous);
        return $"({string.Join(' ', titles)})";
    }

    private static object? Entry(PdfDocumentReader read, object? item, string key) => read.File.Dictionary(item).GetValueOrDefault(key);
}
