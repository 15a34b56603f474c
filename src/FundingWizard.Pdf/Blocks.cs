namespace FundingWizard.Pdf;

/// <summary>A piece of content that begins on a line of its own.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>A heading. It becomes a bookmark and never stands alone at the foot of a page.</summary>
/// <param name="Level">1 to 6. The first heading has level 1, and no level is skipped on the way down.</param>
/// <param name="Inlines">The text; not empty.</param>
public sealed record Heading(int Level, IReadOnlyList<Inline> Inlines) : Block;

/// <summary>A paragraph. One without visible text leaves no trace.</summary>
/// <param name="Inlines">The text.</param>
/// <param name="Style">Its weight in the document.</param>
public sealed record Paragraph(IReadOnlyList<Inline> Inlines, ParagraphStyle Style = ParagraphStyle.Body) : Block;

/// <summary>The weight of a paragraph in the document.</summary>
public enum ParagraphStyle
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The opening statement, set larger.</summary>
    Lead,

    /// <summary>Remarks and sources, set smaller.</summary>
    Small,
}

/// <summary>A list with numbers or bullets; lists nest through the blocks of their items.</summary>
/// <param name="Ordered">True for numbers, false for bullets.</param>
/// <param name="Start">The first number, 0 or more; ignored for bullets.</param>
/// <param name="Items">At least one item.</param>
public sealed record List(bool Ordered, int Start, IReadOnlyList<ListItem> Items) : Block;

/// <summary>An entry of a list.</summary>
/// <param name="Blocks">Paragraphs and lists with visible text, beginning with a paragraph.</param>
public sealed record ListItem(IReadOnlyList<Block> Blocks);

/// <summary>
/// A statement set apart from the text. A bar in the colour of its kind stands beside it; the label says the same in words,
/// so that nothing depends on colour.
/// </summary>
/// <param name="Kind">What the statement means for the reader.</param>
/// <param name="Label">The meaning in words, such as "Bitte prüfen"; may be null only for <see cref="CalloutKind.Neutral"/>.</param>
/// <param name="Blocks">At least one block with visible text; no callout, no page break.</param>
public sealed record Callout(CalloutKind Kind, string? Label, IReadOnlyList<Block> Blocks) : Block;

/// <summary>What a callout means for the reader.</summary>
public enum CalloutKind
{
    /// <summary>Set apart without judgement.</summary>
    Neutral,

    /// <summary>A condition is fulfilled.</summary>
    Success,

    /// <summary>Something needs attention.</summary>
    Warning,

    /// <summary>Something rules a success out.</summary>
    Danger,

    /// <summary>Something worth knowing.</summary>
    Info,
}

/// <summary>A thin line across the text, without meaning of its own.</summary>
public sealed record Rule : Block;

/// <summary>What follows begins on a new page. Never yields an empty page; stands only among the blocks of the document.</summary>
public sealed record PageBreak : Block;

/// <summary>Blocks that stay on one page unless they are taller than a page.</summary>
/// <param name="Blocks">At least one block; no page break.</param>
public sealed record KeepTogether(IReadOnlyList<Block> Blocks) : Block;
