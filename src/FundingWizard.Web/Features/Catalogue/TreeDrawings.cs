using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Texts;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>
/// Draws the criteria of a rule set from top to bottom, each part indented below the group it belongs to: narrow enough to be read at
/// high zoom. What a box is, is said in words and shown by its border, never by colour.
/// </summary>
public sealed class TreeDrawings(Rulebook rulebook, SharedTexts texts, Words words, IStringLocalizer<CatalogueTexts> catalogue)
{
    private const int Width = 560;
    private const int Indent = 28;
    private const int Gap = 12;
    private const int Padding = 10;
    private const int LineHeight = 20;
    private const int LetterHeight = 15;

    /// <summary>Room for the thickest border.</summary>
    private const int Edge = 3;

    /// <summary>The drawing.</summary>
    public TreeDrawing Of(Programme programme, ShownRules shown)
    {
        var boxes = ImmutableArray.CreateBuilder<TreeBox>();
        var name = programme.Texts[SiteLanguage.Current.Texts].Name;
        var root = Box(boxes, parent: null, depth: 0, "programme", name, catalogue["RuleSet", texts.Format.Date(shown.Set.From)]);
        foreach (var criterion in CriterionTree.Of(rulebook, programme, shown.Set, shown.Day, SiteLanguage.Current.Texts))
            Draw(boxes, criterion, root, depth: 1);
        return new TreeDrawing(Width, Below(boxes) - Gap + Edge, boxes.ToImmutable());
    }

    private void Draw(ImmutableArray<TreeBox>.Builder boxes, CriterionNode node, TreeBox parent, int depth)
    {
        var box = Box(boxes, parent, depth, node.Criterion.Role.ToString().ToLowerInvariant(), node.Title, Tag(node, depth));
        foreach (var part in node.Parts)
            Draw(boxes, part, box, depth + 1);
    }

    /// <summary>Parts have the weight of their criterion and do not repeat it.</summary>
    private string? Tag(CriterionNode node, int depth)
    {
        var weight = depth == 1 ? words.Of(node.Criterion.Role) : null;
        var junction = node.Criterion.IsLeaf ? null : node.NeedsAll ? catalogue["Tree.All"].Value : catalogue["Tree.Any"].Value;
        return (weight, junction) switch
        {
            (null, null) => null,
            (not null, not null) => $"{weight}: {junction}",
            _ => weight ?? junction,
        };
    }

    private static TreeBox Box(ImmutableArray<TreeBox>.Builder boxes, TreeBox? parent, int depth, string kind, string title, string? tag)
    {
        var (x, y) = (Edge + (depth * Indent), Below(boxes));
        var width = Width - Edge - x;
        var titles = LineBreaks.Of(title, (width - (2 * Padding)) * 10 / LetterHeight);
        var all = tag is null ? titles : titles.Add(tag);
        var lines = all.Select((text, index) => new TreeLine(x + Padding, y + Padding + (index * LineHeight) + LetterHeight, text, IsTag: index == titles.Length));
        var box = new TreeBox(kind, x, y, width, (2 * Padding) + (all.Length * LineHeight), [.. lines], parent is null ? null : Connection(parent, x, y));
        boxes.Add(box);
        return box;
    }

    /// <summary>Down from the box it belongs to, then across to the first line of its own.</summary>
    private static string Connection(TreeBox parent, int x, int y) =>
        $"M{parent.X + (Indent / 2)} {parent.Y + parent.Height}V{y + Padding + (LineHeight / 2)}H{x}";

    private static int Below(ImmutableArray<TreeBox>.Builder boxes) => boxes.Count == 0 ? Edge : boxes[^1].Y + boxes[^1].Height + Gap;
}
