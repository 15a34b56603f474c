using System.Collections.Frozen;
using FundingWizard.Pdf;
using Markdig;
using Markdig.Extensions.Tables;

namespace FundingWizard.Summary.Markup;

/// <summary>
/// The Markdown of templates: headings, paragraphs, lists, emphasis, links, lines, pipe tables whose dashes give the widths of their
/// columns, and containers: <c>::: warning Label</c> ... <c>:::</c>.
/// </summary>
internal static class Dialect
{
    /// <summary>A paragraph set larger.</summary>
    public const string Lead = "lead";

    /// <summary>Paragraphs set smaller.</summary>
    public const string Small = "small";

    /// <summary>Blocks that stay on one page.</summary>
    public const string Together = "together";

    /// <summary>What follows begins on a new page.</summary>
    public const string PageBreak = "page-break";

    /// <summary>Statements set apart, by the name of their container.</summary>
    public static readonly FrozenDictionary<string, CalloutKind> Callouts = new Dictionary<string, CalloutKind>(StringComparer.Ordinal)
    {
        ["neutral"] = CalloutKind.Neutral,
        ["success"] = CalloutKind.Success,
        ["info"] = CalloutKind.Info,
        ["warning"] = CalloutKind.Warning,
        ["danger"] = CalloutKind.Danger,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The parser; HTML in a template is text like any other.</summary>
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables(new PipeTableOptions { UseGfmRules = true, InferColumnWidthsFromSeparator = true })
        .UseCustomContainers()
        .DisableHtml()
        .Build();
}
