namespace FundingWizard.Pdf.Tests.Reading;

/// <summary>A character on a page. Lengths in points from the lower left corner.</summary>
internal sealed record ShownGlyph(int Page, double X, double Y, double Width, string Text, string Font, double Size)
{
    /// <summary>The marked content it is in; null within artifacts.</summary>
    public int? Mark { get; init; }

    /// <summary>The type of its artifact; null within tagged content.</summary>
    public string? Artifact { get; init; }

    /// <summary>What it means, where that is not what it looks like.</summary>
    public string? ActualText { get; init; }

    public string Meaning => ActualText ?? Text;
}

/// <summary>A filled rectangle on a page.</summary>
internal sealed record FilledArea(int Page, double X, double Y, double Width, double Height, (double Red, double Green, double Blue) Colour);
