using System.Globalization;
using System.Text.RegularExpressions;
using FundingWizard.Rules.Loading;
using FundingWizard.Summary.Templates;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FundingWizard.Summary.Markup;

/// <summary>Checks that a template uses only the Markdown that documents can show.</summary>
internal sealed partial class MarkupCheck
{
    private readonly string name;
    private readonly Tokens tokens = new();
    private readonly ICollection<Problem> problems;
    private int lastHeading;

    private MarkupCheck(string name, ICollection<Problem> problems)
    {
        this.name = name;
        this.problems = problems;
    }

    /// <summary>Notes every problem of a template.</summary>
    /// <param name="name">Name for messages.</param>
    /// <param name="template">The template.</param>
    /// <param name="problems">Where problems are noted; the place is line and column.</param>
    public static void Check(string name, string template, ICollection<Problem> problems)
    {
        var check = new MarkupCheck(name, problems);
        var markdown = Tag().Replace(template, match => match.Value[2] is '#' or '/' or '!' || match.Value == "{{else}}" ? "" : check.tokens.Add("value"));
        check.CheckBlocks(Markdown.Parse(markdown, Dialect.Pipeline), isNested: false, isInCallout: false);
    }

    private void CheckBlocks(ContainerBlock container, bool isNested, bool isInCallout)
    {
        foreach (var block in container)
            Check(block, isNested, isInCallout);
    }

    private void Check(Block block, bool isNested, bool isInCallout)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Require(heading.Level <= lastHeading + 1, block, lastHeading == 0 ? "The first heading has one #." : "This heading skips a level; take away #.");
                lastHeading = heading.Level;
                CheckInlines(heading);
                break;
            case ParagraphBlock paragraph:
                CheckInlines(paragraph);
                break;
            case CustomContainer box:
                CheckContainer(box, isNested, isInCallout);
                break;
            case ListBlock or ListItemBlock or Table or TableRow or TableCell:
                CheckBlocks((ContainerBlock)block, isNested: true, isInCallout);
                break;
            case ThematicBreakBlock or LinkReferenceDefinitionGroup:
                break;
            default:
                Report(block, "Documents have no quotes and no code; write a paragraph, a list, a table or a container.");
                break;
        }
    }

    private void CheckContainer(CustomContainer box, bool isNested, bool isInCallout)
    {
        var isGiven = box.Info?.Any(Tokens.IsReserved) == true;
        var isCallout = isGiven || Dialect.Callouts.ContainsKey(box.Info ?? "");
        Require(isCallout || box.Info is Dialect.Lead or Dialect.Small or Dialect.Together or Dialect.PageBreak, box,
            $"There is no such container; there are: {string.Join(", ", Dialect.Callouts.Keys.Order(StringComparer.Ordinal))}, {Dialect.Lead}, {Dialect.Small}, {Dialect.Together}, {Dialect.PageBreak}.");
        Require(!isNested || box.Info != Dialect.PageBreak, box, "A page can only break outside of lists, tables and containers.");
        Require(!isCallout || !isInCallout, box, "A statement set apart cannot stand in another one.");
        CheckBlocks(box, isNested: true, isInCallout || isCallout);
    }

    private void CheckInlines(LeafBlock block)
    {
        foreach (var inline in block.Inline?.Descendants() ?? [])
        {
            var isKnown = inline is LiteralInline or HtmlEntityInline or LineBreakInline or AutolinkInline or EmphasisInline { DelimiterCount: 1 or 2 } or LinkInline { IsImage: false };
            Require(isKnown, block, "Text can be *emphasised*, **strong** or a [link](https://example.org); nothing else, no image and no code.");
        }
    }

    private void Require(bool condition, Block block, string sentence)
    {
        if (!condition)
            Report(block, sentence);
    }

    private void Report(Block block, string sentence) =>
        problems.Add(new Problem(name, (block.Line + 1).ToString(CultureInfo.InvariantCulture), block.Column + 1, sentence));

    [GeneratedRegex(@"\{\{!--.*?--\}\}|\{\{.*?\}\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Tag();
}
