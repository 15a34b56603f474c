namespace FundingWizard.Pdf.Tests.Reading;

/// <summary>An element of the structure tree with the content that belongs to it.</summary>
internal sealed class StructureNode
{
    private readonly List<(StructureNode? Node, IReadOnlyList<ShownGlyph> Glyphs)> kids = [];

    public required int Number { get; init; }

    public required string Type { get; init; }

    public required PdfDictionary Dictionary { get; init; }

    /// <summary>Object numbers of its annotations.</summary>
    public List<int> Annotations { get; } = [];

    public IEnumerable<StructureNode> Children => kids.Where(static kid => kid.Node is not null).Select(static kid => kid.Node!);

    /// <summary>The glyphs of the element itself and below, in reading order.</summary>
    public IEnumerable<ShownGlyph> Glyphs => kids.SelectMany(static kid => kid.Node?.Glyphs ?? kid.Glyphs);

    /// <summary>The text as assistive technology reads it, soft hyphens removed.</summary>
    public string Text => string.Concat(Glyphs.Select(static glyph => glyph.Meaning)).Replace("\u00AD", "", StringComparison.Ordinal);

    public void Add(StructureNode node) => kids.Add((node, []));

    public void Add(IReadOnlyList<ShownGlyph> glyphs) => kids.Add((null, glyphs));

    public IEnumerable<StructureNode> All(string type) =>
        Children.SelectMany(child => child.All(type).Prepend(child)).Where(node => string.Equals(node.Type, type, StringComparison.Ordinal));

    public StructureNode Only(string type) => All(type).ShouldHaveSingleItem();

    /// <summary>The types of the tree in one line, such as <c>Document(H1 P(Link))</c>.</summary>
    public override string ToString() => Children.Any() ? $"{Type}({string.Join(' ', Children)})" : Type;
}
