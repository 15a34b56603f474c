using System.Runtime.InteropServices;

namespace FundingWizard.Pdf.Structure;

/// <summary>What hangs below a structure element: another element, marked content of a page, or an annotation on a page.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct StructureKid
{
    private StructureKid(StructureElement? element, int page, int mark, int annotation)
    {
        Element = element;
        Page = page;
        Mark = mark;
        Annotation = annotation;
    }

    public StructureElement? Element { get; }

    /// <summary>Object number of the page.</summary>
    public int Page { get; }

    /// <summary>The marked content identifier within the page.</summary>
    public int Mark { get; }

    /// <summary>Object number of the annotation; 0 for marked content.</summary>
    public int Annotation { get; }

    public static StructureKid Of(StructureElement element) => new(element, 0, 0, 0);

    public static StructureKid Content(int page, int mark) => new(null, page, mark, 0);

    public static StructureKid Link(int page, int annotation) => new(null, page, 0, annotation);
}
