using FundingWizard.Pdf.Writer;

namespace FundingWizard.Pdf.Structure;

/// <summary>
/// The structure tree and its reverse: which element a piece of content belongs to. Keys 0 to n-1 of the reverse are the pages,
/// the following ones the annotations.
/// </summary>
internal sealed class StructureTree
{
    private readonly PdfFile file;
    private readonly List<StructureElement> elements = new(256);
    private readonly List<StructureElement> annotationOwners = [];
    private readonly List<List<StructureElement>> marks = [];

    public StructureTree(PdfFile file)
    {
        this.file = file;
        Number = file.Reserve();
        Root = new StructureElement("Document", null, file.Reserve());
        elements.Add(Root);
    }

    /// <summary>The object number of the tree.</summary>
    public int Number { get; }

    public StructureElement Root { get; }

    /// <summary>A new element that is the last kid of its parent.</summary>
    public StructureElement Append(StructureElement parent, string type, string? attributes = null, string? summary = null)
    {
        var element = new StructureElement(type, parent, file.Reserve()) { Attributes = attributes, Summary = summary };
        elements.Add(element);
        parent.Add(StructureKid.Of(element));
        return element;
    }

    /// <summary>A new element that becomes a kid of its parent where its text begins.</summary>
    public StructureElement Insert(StructureElement parent, string type)
    {
        var element = new StructureElement(type, parent, file.Reserve()) { JoinsLate = true };
        elements.Add(element);
        return element;
    }

    /// <summary>Begins the marks of the next page.</summary>
    public void AddPage() => marks.Add([]);

    /// <summary>Gives a piece of content of the last page to an element.</summary>
    /// <returns>Its identifier within the page.</returns>
    public int Mark(StructureElement owner, int page)
    {
        if (owner is { JoinsLate: true, Kids.Count: 0, Parent: { } parent })
            parent.Add(StructureKid.Of(owner));
        var mark = marks[^1].Count;
        marks[^1].Add(owner);
        owner.Add(StructureKid.Content(page, mark));
        return mark;
    }

    /// <summary>Gives an annotation to an element.</summary>
    /// <returns>Its key, counted from 0 after those of all pages.</returns>
    public int Annotate(StructureElement owner, int page, int annotation)
    {
        owner.Add(StructureKid.Link(page, annotation));
        annotationOwners.Add(owner);
        return annotationOwners.Count - 1;
    }

    public void Write()
    {
        var parents = file.Reserve();
        file.Begin(Number).Append("<</Type/StructTreeRoot/K"u8).Reference(Root.Number).Append("/ParentTree"u8).Reference(parents)
            .Append("/ParentTreeNextKey "u8).Integer(marks.Count + annotationOwners.Count).Append(">>"u8);
        WriteParents(file.Begin(parents));
        foreach (var element in elements)
            WriteElement(file.Begin(element.Number), element);
    }

    private void WriteParents(PdfBuffer target)
    {
        target.Append("<</Nums["u8);
        for (var page = 0; page < marks.Count; page++)
        {
            target.Integer(page).Append((byte)'[');
            foreach (var owner in marks[page])
                target.Reference(owner.Number);
            target.Append((byte)']');
        }
        for (var index = 0; index < annotationOwners.Count; index++)
            target.Integer(marks.Count + index).Reference(annotationOwners[index].Number).Append((byte)' ');
        target.Append("]>>"u8);
    }

    private void WriteElement(PdfBuffer target, StructureElement element)
    {
        target.Append("<</S/"u8).Ascii(element.Type).Append("/P"u8).Reference(element.Parent?.Number ?? Number);
        if (element.Summary is { } summary)
            target.Append("/A<</O/Table/Summary"u8).TextString(summary).Append(">>"u8);
        else if (element.Attributes is { } attributes)
            target.Append("/A<<"u8).Ascii(attributes).Append(">>"u8);
        if (element.Kids.Count > 0)
            WriteKids(target, element);
        target.Append(">>"u8);
    }

    /// <summary>Kids on the page of the first one need not repeat it.</summary>
    private static void WriteKids(PdfBuffer target, StructureElement element)
    {
        var page = 0;
        for (var index = 0; page == 0 && index < element.Kids.Count; index++)
            page = element.Kids[index].Page;
        if (page != 0)
            target.Append("/Pg"u8).Reference(page);
        target.Append("/K["u8);
        for (var index = 0; index < element.Kids.Count; index++)
            WriteKid(target, element.Kids[index], page);
        target.Append((byte)']');
    }

    private static void WriteKid(PdfBuffer target, in StructureKid kid, int page)
    {
        if (kid.Element is { } element)
            target.Reference(element.Number);
        else if (kid.Annotation != 0)
            target.Append("<</Type/OBJR/Obj"u8).Reference(kid.Annotation).Append("/Pg"u8).Reference(kid.Page).Append(">>"u8);
        else if (kid.Page != page)
            target.Append("<</Type/MCR/Pg"u8).Reference(kid.Page).Append("/MCID "u8).Integer(kid.Mark).Append(">>"u8);
        else
            target.Append((byte)' ').Integer(kid.Mark);
    }
}
