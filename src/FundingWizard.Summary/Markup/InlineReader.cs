using System.Collections.Immutable;
using System.Diagnostics;
using FundingWizard.Pdf;
using FundingWizard.Summary.Templates;
using Markdig.Syntax.Inlines;
using Inline = FundingWizard.Pdf.Inline;

namespace FundingWizard.Summary.Markup;

/// <summary>Turns the text of a Markdown block into inlines, with values in the place of their stand-ins.</summary>
internal sealed class InlineReader(Tokens tokens)
{
    private const int StrongDelimiters = 2;

    /// <summary>The inlines of a block; it does not end with an empty line.</summary>
    public ImmutableArray<Inline> Read(ContainerInline? container)
    {
        var inlines = Read(container, TextStyle.Regular).ToList();
        while (inlines is [.., LineBreak or Text { Value: " " }])
            inlines.RemoveAt(inlines.Count - 1);
        return [.. inlines];
    }

    /// <summary>Whether anything would be visible.</summary>
    public static bool HasInk(IReadOnlyList<Inline> inlines) => inlines.Any(inline => inline switch
    {
        Text text => !string.IsNullOrWhiteSpace(text.Value),
        FundingWizard.Pdf.Link => true,
        _ => false,
    });

    private IEnumerable<Inline> Read(ContainerInline? container, TextStyle style) => container?.SelectMany(inline => Read(inline, style)) ?? [];

    private IEnumerable<Inline> Read(Markdig.Syntax.Inlines.Inline inline, TextStyle style) => inline switch
    {
        LiteralInline literal => Texts(tokens.Replace(literal.Content.ToString()), style),
        HtmlEntityInline entity => Texts(entity.Transcoded.ToString(), style),
        LineBreakInline { IsHard: true } => [new LineBreak()],
        LineBreakInline => [new Text(" ", style)],
        EmphasisInline emphasis => Read(emphasis, Combine(style, emphasis)),
        LinkInline link => Link(link.Url, [.. Read(link, style)]),
        AutolinkInline link => Link(link.Url, [.. Texts(tokens.Replace(link.Url), style)]),
        _ => throw new UnreachableException(),
    };

    private static TextStyle Combine(TextStyle outer, EmphasisInline emphasis) =>
        outer == TextStyle.Strong || emphasis.DelimiterCount == StrongDelimiters ? TextStyle.Strong : TextStyle.Emphasis;

    private static IEnumerable<Inline> Texts(string text, TextStyle style)
    {
        var isFirst = true;
        foreach (var line in CleanText.Lines(text))
        {
            if (!isFirst)
                yield return new LineBreak();
            isFirst = false;
            if (line.Length > 0)
                yield return new Text(line, style);
        }
    }

    /// <summary>A link only where the address is one that a document may point to; else its text alone.</summary>
    private ImmutableArray<Inline> Link(string? url, ImmutableArray<Inline> label)
    {
        var isAddress = Uri.TryCreate(tokens.Replace(url ?? ""), UriKind.Absolute, out var target) && target.Scheme is "https" or "http" or "mailto" or "tel";
        return isAddress && HasInk(label) ? [new Link(target!, label, string.Concat(label.OfType<Text>().Select(text => text.Value)))] : label;
    }
}
