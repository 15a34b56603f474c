namespace FundingWizard.Pdf;

/// <summary>A piece of a line of text.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}

/// <summary>
/// Characters in one style. Spaces in a row count as one. U+00AD and U+200B allow a line break, U+00A0, U+202F and U+2060 forbid it.
/// Control characters, U+FFFE and U+FFFF are an error. A character the typefaces lack is shown as "?" and keeps its meaning for extraction and
/// assistive technology; private-use and unassigned characters have none and become "?" for good.
/// </summary>
/// <param name="Value">The characters; lone surrogates are an error, decomposed letters are composed (NFC).</param>
/// <param name="Style">Their weight.</param>
public sealed record Text(string Value, TextStyle Style = TextStyle.Regular) : Inline;

/// <summary>The weight of characters within a line.</summary>
public enum TextStyle
{
    /// <summary>Without emphasis.</summary>
    Regular,

    /// <summary>Semi-bold.</summary>
    Strong,

    /// <summary>Italic.</summary>
    Emphasis,
}

/// <summary>A link to a place outside the document. It is underlined, so that it does not depend on colour.</summary>
/// <param name="Target">An absolute address: https, http, mailto or tel.</param>
/// <param name="Inlines">The visible text; no link within a link.</param>
/// <param name="Description">Where the link leads, for assistive technology; not empty.</param>
public sealed record Link(Uri Target, IReadOnlyList<Inline> Inlines, string Description) : Inline;

/// <summary>The text goes on in the next line.</summary>
public sealed record LineBreak : Inline;
