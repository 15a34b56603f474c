namespace FundingWizard.Pdf.Tests.Reading;

/// <summary>A finished document: pages, fonts, text and structure, checked against each other while reading.</summary>
internal sealed class PdfDocumentReader
{
    private readonly Dictionary<int, int> pageNumbers = [];
    private readonly Dictionary<(int Page, int Mark), List<ShownGlyph>> content = [];
    private readonly HashSet<(int Page, int Mark)> owned = [];
    private readonly Dictionary<int, object?> parents = [];

    public PdfDocumentReader(byte[] file)
    {
        File = new PdfFileReader(file);
        Pages = [.. File.Array(File.Dictionary(File.Catalog["Pages"])["Kids"]).Select(File.Dictionary)];
        var references = File.Array(File.Dictionary(File.Catalog["Pages"])["Kids"]);
        Fonts = ReadFonts();
        for (var page = 0; page < Pages.Count; page++)
        {
            pageNumbers[((PdfReference)references[page]!).Number] = page;
            ReadPage(page);
        }
        var tree = File.Dictionary(File.Catalog["StructTreeRoot"]);
        var numbers = File.Array(File.Dictionary(tree["ParentTree"])["Nums"]);
        for (var index = 0; index < numbers.Count; index += 2)
            parents.Add((int)(double)numbers[index]!, numbers[index + 1]);
        Root = ReadElement((PdfReference)tree["K"]!, ((PdfReference)File.Catalog["StructTreeRoot"]!).Number);
        owned.Count.ShouldBe(content.Count, "marked content without structure element");
        parents.Count.ShouldBe(Pages.Count + Pages.Sum(Annotations));
    }

    public PdfFileReader File { get; }

    public IReadOnlyList<PdfDictionary> Pages { get; }

    public IReadOnlyDictionary<string, FontReader> Fonts { get; }

    public List<ShownGlyph> Glyphs { get; } = [];

    public List<FilledArea> Areas { get; } = [];

    public StructureNode Root { get; }

    public string Text => Root.Text;

    public string Artifacts(int page) =>
        string.Concat(Glyphs.Where(glyph => glyph.Page == page && glyph.Artifact is not null).Select(static glyph => glyph.Text));

    public PdfDictionary Annotation(int number) => File.Dictionary(new PdfReference(number));

    private int Annotations(PdfDictionary page) => page.TryGetValue("Annots", out var list) ? File.Array(list).Count : 0;

    private Dictionary<string, FontReader> ReadFonts()
    {
        var fonts = File.Dictionary(File.Dictionary(Pages[0]["Resources"])["Font"]);
        return fonts.ToDictionary(static entry => entry.Key, entry => new FontReader(File, File.Dictionary(entry.Value)), StringComparer.Ordinal);
    }

    private void ReadPage(int page)
    {
        Pages[page]["StructParents"].ShouldBe((double)page);
        var reader = new ContentReader(page, File.Stream(Pages[page]["Contents"]).Content, Fonts).Run();
        Glyphs.AddRange(reader.Glyphs);
        Areas.AddRange(reader.Areas);
        foreach (var glyph in reader.Glyphs.Where(static glyph => glyph.Mark is not null))
        {
            if (!content.TryGetValue((page, glyph.Mark!.Value), out var list))
                content.Add((page, glyph.Mark.Value), list = []);
            list.Add(glyph);
        }
    }

    private StructureNode ReadElement(PdfReference reference, int parent)
    {
        var dictionary = File.Dictionary(reference);
        ((PdfReference)dictionary["P"]!).Number.ShouldBe(parent);
        var node = new StructureNode { Number = reference.Number, Type = ((PdfName)dictionary["S"]!).Value, Dictionary = dictionary };
        foreach (var kid in dictionary.TryGetValue("K", out var kids) ? File.Array(kids) : [])
            ReadKid(node, kid);
        return node;
    }

    private void ReadKid(StructureNode node, object? kid)
    {
        switch (kid)
        {
            case PdfReference element:
                node.Add(ReadElement(element, node.Number));
                break;
            case double mark:
                AddContent(node, (PdfReference)node.Dictionary["Pg"]!, (int)mark);
                break;
            case PdfDictionary mark when mark["Type"] is PdfName { Value: "MCR" }:
                AddContent(node, (PdfReference)mark["Pg"]!, (int)(double)mark["MCID"]!);
                break;
            case PdfDictionary link:
                var annotation = (PdfReference)link["Obj"]!;
                var key = (int)(double)File.Dictionary(annotation)["StructParent"]!;
                ((PdfReference)parents[key]!).Number.ShouldBe(node.Number);
                node.Annotations.Add(annotation.Number);
                break;
        }
    }

    private void AddContent(StructureNode node, PdfReference page, int mark)
    {
        var place = (pageNumbers[page.Number], mark);
        owned.Add(place).ShouldBeTrue("marked content with two owners");
        ((PdfReference)File.Array(parents[place.Item1])[mark]!).Number.ShouldBe(node.Number);
        node.Add(content[place]);
    }
}
