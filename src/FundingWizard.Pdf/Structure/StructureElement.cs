namespace FundingWizard.Pdf.Structure;

/// <summary>A node of the structure tree: what a piece of content is, apart from how it looks.</summary>
internal sealed class StructureElement(string type, StructureElement? parent, int number)
{
    private readonly List<StructureKid> kids = [];

    /// <summary>A standard structure type of PDF 1.7, such as <c>P</c>.</summary>
    public string Type => type;

    public StructureElement? Parent => parent;

    /// <summary>Its object number.</summary>
    public int Number => number;

    /// <summary>Attribute dictionaries in PDF syntax; null for none.</summary>
    public string? Attributes { get; init; }

    /// <summary>The description of a table; null for none.</summary>
    public string? Summary { get; init; }

    /// <summary>True when it joins its parent with its first content, between pieces of its parent's own content.</summary>
    public bool JoinsLate { get; init; }

    public IReadOnlyList<StructureKid> Kids => kids;

    public void Add(in StructureKid kid) => kids.Add(kid);
}
