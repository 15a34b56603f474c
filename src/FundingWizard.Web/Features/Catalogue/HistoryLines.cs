using System.Collections.Immutable;
using System.Diagnostics;
using FundingWizard.Rules;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof;
using FundingWizard.Rules.Proof.Difference;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Texts;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>Says the changes of a day in words.</summary>
public sealed class HistoryLines(Rulebook rulebook, SharedTexts texts, Words words, IStringLocalizer<CatalogueTexts> catalogue)
{
    /// <summary>The changes; that a rule set begins is said elsewhere.</summary>
    public ImmutableArray<HistoryLine> Of(Programme programme, DayChanges changes)
    {
        var before = Nodes(programme, changes.Day.AddDays(-1));
        var after = Nodes(programme, changes.Day);
        return [.. changes.Changes.Where(change => change.Subject != Subjects.RuleSet).Select(change => change.Subject switch
        {
            Subjects.Criterion => Criterion(change, before.GetValueOrDefault(change.Id), after.GetValueOrDefault(change.Id)),
            Subjects.Window => Window(programme, changes.Day),
            Subjects.Amount => Amount(programme, change.Id, changes.Day),
            Subjects.Hint => Hint(programme, change),
            _ => throw new UnreachableException(change.Subject),
        })];
    }

    private ImmutableDictionary<string, CriterionNode> Nodes(Programme programme, DateOnly day) => programme.RuleSetOn(day) is { } set
        ? CriterionTree.Of(rulebook, programme, set, day, SiteLanguage.Current.Texts).SelectMany(node => node.SelfAndParts).ToImmutableDictionary(node => node.Criterion.Id, StringComparer.Ordinal)
        : ImmutableDictionary<string, CriterionNode>.Empty;

    private HistoryLine Criterion(Change change, CriterionNode? before, CriterionNode? after)
    {
        var node = after ?? before ?? throw new UnreachableException(change.Id);
        string what = catalogue[$"Change.Criterion.{change.Kind}"];
        if (change.Kind != ChangeKind.Changed)
            return new HistoryLine(what, node.Title, catalogue["Change.Text", Sentence(node), words.Of(node.Criterion.Role)], []);
        var differences = change.Aspects.Keys.Select(aspect => Difference(aspect, before!, after!)).Where(difference => difference.Before != difference.After).ToImmutableArray();
        return new HistoryLine(what, node.Title, differences.Length < change.Aspects.Count ? catalogue["Change.Parts"].Value : null, differences);
    }

    private HistoryDifference Difference(string aspect, CriterionNode before, CriterionNode after) => aspect switch
    {
        Aspects.Role => new HistoryDifference(catalogue["Aspect.Role"], words.Of(before.Criterion.Role), words.Of(after.Criterion.Role)),
        Aspects.Says => new HistoryDifference(catalogue["Aspect.Says"], Sentence(before), Sentence(after)),
        Aspects.Confidence => new HistoryDifference(catalogue["Aspect.Confidence"], Confidence(before), Confidence(after)),
        Aspects.Basis => new HistoryDifference(catalogue["Aspect.Basis"], Basis(before), Basis(after)),
        _ => throw new UnreachableException(aspect),
    };

    private string? Confidence(CriterionNode node) => node.Criterion.Evidence is { } evidence ? words.Of(evidence.Confidence) : null;

    private string? Basis(CriterionNode node) => node.Criterion.Evidence is { } evidence ? words.Of(evidence.Basis) : null;

    /// <summary>Which parts a group has is told by the changes of the parts.</summary>
    private string Sentence(CriterionNode node) => node.Sentence ?? (node.NeedsAll ? catalogue["AllParts"] : catalogue["AnyPart"]);

    private HistoryLine Window(Programme programme, DateOnly day) => new(
        catalogue["Change.Window"], Title: null, Text: null, [new HistoryDifference(catalogue["Aspect.Window"], State(programme.WindowOn(day.AddDays(-1))), State(programme.WindowOn(day)))]);

    private string? State(Window? window) => window switch
    {
        null => null,
        { Opens: { } opens } => catalogue["Window.Opens", texts.Format.Date(opens)].Value,
        _ => catalogue[$"State.{window.State}"].Value,
    };

    private HistoryLine Amount(Programme programme, string id, DateOnly day)
    {
        var amount = programme.Amounts.First(each => each.Id == id);
        var benefits = new BenefitLines(programme.Texts[SiteLanguage.Current.Texts], texts, words, new SourceNumbers(texts, words, catalogue), catalogue);
        var (before, after) = (benefits.Of(amount, day.AddDays(-1)), benefits.Of(amount, day));
        var differences = before.Numbers.Concat(after.Numbers).Select(number => number.Name).Distinct(StringComparer.Ordinal)
            .Select(name => new HistoryDifference(name, Value(before, name), Value(after, name)))
            .Where(difference => difference.Before != difference.After);
        return new HistoryLine(before.Numbers.IsEmpty ? catalogue["Change.Amount.New"] : catalogue["Change.Amount"], after.Title, Text: null, [.. differences]);
    }

    private static string? Value(BenefitLine benefit, string name) => benefit.Numbers.Where(number => number.Name == name).Select(number => number.Value).FirstOrDefault();

    private HistoryLine Hint(Programme programme, Change change)
    {
        var text = programme.Texts[SiteLanguage.Current.Texts].Hints[change.Id];
        return new HistoryLine(catalogue[$"Change.Hint.{change.Kind}"], text.Title, text.Text, []);
    }
}
