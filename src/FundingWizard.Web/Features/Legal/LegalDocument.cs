using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace FundingWizard.Web.Features.Legal;

/// <summary>One document, ready to be shown.</summary>
/// <param name="Title">Its first heading.</param>
/// <param name="Body">Everything after it.</param>
public sealed record LegalDocument(string Title, IHtmlContent Body)
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().UsePreciseSourceLocation().Build();

    /// <summary>Reads a Markdown text; values take the place of <c>{name}</c> as plain text, so they can neither format nor break anything.</summary>
    /// <param name="markdown">The text; its first block is the title.</param>
    /// <param name="file">Name of the file, for messages.</param>
    /// <param name="values">Name of a placeholder to its value.</param>
    public static LegalDocument Read(string markdown, string file, IReadOnlyDictionary<string, string> values)
    {
        var document = Markdig.Markdown.Parse(markdown, Markdown);
        if (document.FirstOrDefault() is not HeadingBlock { Level: 1 } heading)
            throw new InvalidDataException($"{file}:1: the document must begin with its title, a line '# ...'.");
        foreach (var literal in document.Descendants<LiteralInline>())
            literal.Content = new Markdig.Helpers.StringSlice(Filled(literal, file, values));
        var title = string.Concat(heading.Inline!.Descendants<LiteralInline>());
        document.Remove(heading);
        return new LegalDocument(title, new HtmlString(document.ToHtml(Markdown)));
    }

    private static string Filled(LiteralInline literal, string file, IReadOnlyDictionary<string, string> values)
    {
        var parts = literal.Content.ToString().Split('{');
        return parts[0] + string.Concat(parts.Skip(1).Select(part =>
        {
            var end = part.IndexOf('}', StringComparison.Ordinal);
            return end >= 0 && values.TryGetValue(part[..end], out var value)
                ? value + part[(end + 1)..]
                : throw new InvalidDataException($"{file}:{literal.Line + 1}: there is no value '{{{part}'; known are {string.Join(", ", values.Keys)}.");
        }));
    }
}
