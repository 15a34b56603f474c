using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using FundingWizard.Pdf;
using FundingWizard.Summary.Templates;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Block = FundingWizard.Pdf.Block;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace FundingWizard.Summary.Markup;

/// <summary>
/// Turns Markdown into blocks and puts values in the place of their stand-ins. Whatever has nothing to say once its values are in
/// place (an empty item, a table without rows) is left out.
/// </summary>
internal sealed class MarkupReader(Tokens tokens)
{
    private readonly InlineReader inlines = new(tokens);

    /// <summary>The blocks of a rendered template that <see cref="MarkupCheck"/> has passed.</summary>
    public ImmutableArray<Block> Read(string markdown) => Blocks(Markdown.Parse(markdown, Dialect.Pipeline), ParagraphStyle.Body);

    private ImmutableArray<Block> Blocks(ContainerBlock container, ParagraphStyle style) =>
        [.. container.SelectMany(block => Read(block, style))];

    private IEnumerable<Block> Read(Markdig.Syntax.Block block, ParagraphStyle style) => block switch
    {
        HeadingBlock heading => WithInk(new Heading(heading.Level, inlines.Read(heading.Inline))),
        ParagraphBlock paragraph => WithInk(new Paragraph(inlines.Read(paragraph.Inline), style)),
        ListBlock list => List(list, style),
        ThematicBreakBlock => [new Rule()],
        MarkdigTable table => new TableReader(inlines).Read(table, style),
        CustomContainer box => Container(box, style),
        LinkReferenceDefinitionGroup => [],
        _ => throw new UnreachableException(),
    };

    private IEnumerable<Block> List(ListBlock list, ParagraphStyle style)
    {
        var items = list.OfType<ListItemBlock>()
            .Select(item => Blocks(item, style))
            .Where(blocks => blocks is [Paragraph, ..])
            .Select(blocks => new ListItem(blocks))
            .ToImmutableArray();
        _ = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start);
        return items.IsEmpty ? [] : [new List(list.IsOrdered, start, items)];
    }

    private ImmutableArray<Block> Container(CustomContainer box, ParagraphStyle style)
    {
        var kind = tokens.Replace(box.Info ?? "");
        switch (kind)
        {
            case Dialect.Lead:
                return Blocks(box, ParagraphStyle.Lead);
            case Dialect.Small:
                return Blocks(box, ParagraphStyle.Small);
            case Dialect.PageBreak:
                return [new PageBreak()];
        }

        var blocks = Blocks(box, style);
        if (blocks.IsEmpty)
            return [];
        return kind == Dialect.Together ? [new KeepTogether(blocks)] : [Callout(kind, tokens.Replace(box.Arguments ?? ""), blocks)];
    }

    private static Callout Callout(string kind, string label, ImmutableArray<Block> blocks) => string.IsNullOrWhiteSpace(label)
        ? new Callout(CalloutKind.Neutral, null, blocks)
        : new Callout(Dialect.Callouts.GetValueOrDefault(kind), string.Join(' ', CleanText.Lines(label)), blocks);

    private static IEnumerable<Block> WithInk(Heading heading) => InlineReader.HasInk(heading.Inlines) ? [heading] : [];

    private static IEnumerable<Block> WithInk(Paragraph paragraph) => InlineReader.HasInk(paragraph.Inlines) ? [paragraph] : [];
}
