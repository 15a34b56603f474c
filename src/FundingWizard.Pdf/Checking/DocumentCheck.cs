using System.Globalization;

namespace FundingWizard.Pdf.Checking;

/// <summary>Checks a document before anything is laid out, so that an error leaves no trace.</summary>
internal static class DocumentCheck
{
    /// <exception cref="ArgumentException">Something is wrong; the message names the place.</exception>
    public static void Verify(Document document)
    {
        var trail = new Trail();
        TextCheck.Property(trail, nameof(Document.Title), document.Title);
        TextCheck.Property(trail, nameof(Document.Creator), document.Creator);
        if (document.Subject is not null)
            TextCheck.Property(trail, nameof(Document.Subject), document.Subject);
        if (document.Author is not null)
            TextCheck.Property(trail, nameof(Document.Author), document.Author);
        VerifyLanguage(trail, document.Language);
        VerifyFurniture(trail, document.Furniture);
        VerifyFonts(trail, document.Fonts);
        new BlockCheck(trail).Verify(document.Blocks);
        VerifyAttachments(trail, document.Attachments);
    }

    /// <summary>The shape of BCP 47: a language of two or three letters, then subtags of one to eight letters or digits.</summary>
    private static void VerifyLanguage(Trail trail, string? language)
    {
        trail.Enter(nameof(Document.Language));
        var subtags = language?.Split('-') ?? [];
        var isTag = subtags is [{ Length: 2 or 3 } first, ..] && first.All(char.IsAsciiLetter)
            && subtags.All(static subtag => subtag.Length is > 0 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));
        trail.Require(isTag, $"'{language}' is no language tag such as de-DE");
        trail.Leave();
    }

    private static void VerifyFurniture(Trail trail, Furniture? furniture)
    {
        trail.Enter(nameof(Document.Furniture));
        if (furniture is null)
            throw trail.Error("is missing");
        TextCheck.Property(trail, nameof(Furniture.HeaderLeft), furniture.HeaderLeft, mayBeEmpty: true);
        TextCheck.Property(trail, nameof(Furniture.HeaderRight), furniture.HeaderRight, mayBeEmpty: true);
        TextCheck.Property(trail, nameof(Furniture.FooterLeft), furniture.FooterLeft, mayBeEmpty: true);
        TextCheck.Property(trail, nameof(Furniture.PagePattern), furniture.PagePattern, mayBeEmpty: true);
        trail.Enter(nameof(Furniture.PagePattern));
        trail.Require(IsFormat(furniture.PagePattern), "is no composite format with {0} for the page and {1} for the number of pages");
        trail.Leave();
        trail.Leave();
    }

    private static bool IsFormat(string pattern)
    {
        try
        {
            _ = string.Format(CultureInfo.InvariantCulture, pattern, 1, 1);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static void VerifyFonts(Trail trail, FontSet? fonts)
    {
        trail.Enter(nameof(Document.Fonts));
        trail.Require(fonts is not null, "are missing");
        trail.Leave();
    }

    private static void VerifyAttachments(Trail trail, IReadOnlyList<Attachment>? attachments)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < (attachments?.Count ?? 0); index++)
        {
            trail.Enter(nameof(Document.Attachments), index);
            if (attachments![index] is not { } attachment)
                throw trail.Error("is null");
            VerifyAttachment(trail, attachment);
            trail.Require(names.Add(attachment.Name), $"the name '{attachment.Name}' is taken; names differ in more than case");
            trail.Leave();
        }
        trail.Enter(nameof(Document.Attachments));
        trail.Require(attachments is { Count: <= ushort.MaxValue }, "are null or more than 65535");
        trail.Leave();
    }

    private static void VerifyAttachment(Trail trail, Attachment attachment)
    {
        TextCheck.Property(trail, nameof(Attachment.Name), attachment.Name);
        TextCheck.Property(trail, nameof(Attachment.Description), attachment.Description);
        var isPlain = attachment.Name.AsSpan().IndexOfAny("/\\:") < 0 && attachment.Name[0] != '.';
        trail.Require(isPlain, $"the name '{attachment.Name}' is no plain file name");
        trail.Require(IsMediaType(attachment.MediaType), $"'{attachment.MediaType}' is no media type such as application/json");
        trail.Require(attachment.Content is not null, "has no content");
        trail.Require(Enum.IsDefined(attachment.Relationship), "has an unknown relationship");
    }

    private static bool IsMediaType(string? value) =>
        value?.Split('/') is [{ Length: > 0 } type, { Length: > 0 } subtype] && IsToken(type) && IsToken(subtype);

    private static bool IsToken(string value) =>
        value.All(static character => char.IsAsciiLetterOrDigit(character) || character is '-' or '+' or '.' or '_');
}
