namespace FundingWizard.Pdf;

/// <summary>
/// Everything that goes into one file. Equal documents give equal bytes on one machine and runtime:
/// nothing is read from a clock, a culture or the environment.
/// </summary>
/// <remarks>The content is checked by <see cref="PdfWriter"/>, which names the place of whatever is wrong.</remarks>
public sealed record Document
{
    /// <summary>The title shown in the window of a reader; not empty.</summary>
    public required string Title { get; init; }

    /// <summary>The language of all texts as BCP 47 tag, such as <c>de-DE</c>. It also chooses the rule for dividing words.</summary>
    public required string Language { get; init; }

    /// <summary>What the document is about, in one line; null when there is nothing to add to the title.</summary>
    public string? Subject { get; init; }

    /// <summary>Who answers for the content; null when nobody is named.</summary>
    public string? Author { get; init; }

    /// <summary>The application that composed the document; not empty.</summary>
    public required string Creator { get; init; }

    /// <summary>When the document was made, by the clock of the caller, to the second.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>The content in reading order; at least one block with visible text.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>What is repeated on every page.</summary>
    public required Furniture Furniture { get; init; }

    /// <summary>Files carried inside the document, with distinct names.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>The typefaces; may be shared by any number of documents and threads.</summary>
    public required FontSet Fonts { get; init; }
}

/// <summary>
/// Header and footer of every page. They are artifacts: assistive technology skips them, so nothing may be said only here.
/// A text too long for its place is cut with an ellipsis; an empty text leaves its place empty.
/// </summary>
/// <param name="HeaderLeft">Above the text, at the left margin.</param>
/// <param name="HeaderRight">Above the text, at the right margin.</param>
/// <param name="FooterLeft">Below the text, at the left margin.</param>
/// <param name="PagePattern">
/// Composite format for the page number below the text at the right margin, such as <c>Seite {0} von {1}</c>:
/// {0} is the page, counted from 1, {1} the number of pages.
/// </param>
public sealed record Furniture(string HeaderLeft, string HeaderRight, string FooterLeft, string PagePattern);

/// <summary>A file carried inside the document (PDF/A-3, associated with the document as a whole).</summary>
/// <param name="Name">File name without folders, distinct among the attachments.</param>
/// <param name="MediaType">Type and subtype, such as <c>application/json</c>.</param>
/// <param name="Description">What the file holds, for people; not empty.</param>
/// <param name="Content">The bytes of the file; must not change while a document is written.</param>
/// <param name="Relationship">How the file relates to the document.</param>
/// <param name="Modified">When the content was last changed, to the second.</param>
public sealed record Attachment(
    string Name,
    string MediaType,
    string Description,
    byte[] Content,
    AttachmentRelationship Relationship,
    DateTimeOffset Modified);

/// <summary>How an attachment relates to the document (ISO 32000-2, AFRelationship).</summary>
public enum AttachmentRelationship
{
    /// <summary>The data a part of the document shows.</summary>
    Data,

    /// <summary>What the document was made from.</summary>
    Source,

    /// <summary>The same content in another form.</summary>
    Alternative,

    /// <summary>Something that goes beyond the document.</summary>
    Supplement,
}
