using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof.Difference;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Forms;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>Puts the page with the history of a programme together.</summary>
public sealed class HistoryPages(
    Rulebook rulebook, HistoryLines lines, CataloguePages cards, DayQuestions days, SharedTexts texts, Links links, IStringLocalizer<CatalogueTexts> catalogue)
{
    /// <summary>Name of the day in the address.</summary>
    public const string DayName = "tag";

    private DayQuestion Question => new(DayName, catalogue["History.Day"], catalogue["History.Question"]);

    /// <summary>The page, with what the address asks for.</summary>
    public HistoryPage Page(Programme programme, IQueryCollection query)
    {
        var isAsked = DayQuestions.IsAsked(Question, query);
        var (question, day) = isAsked ? days.Read(Question, query) : (days.Show(Question, day: null), null);
        var history = ProgrammeHistory.Of(rulebook, programme, SiteLanguage.Current.Texts);
        return new HistoryPage(
            programme.Texts[SiteLanguage.Current.Texts].Name,
            links.Programme(programme.Id),
            links.ProgrammeHistory(programme.Id),
            question,
            ErrorSummary.Of([question]),
            day is { } chosen ? Chosen(programme, history, chosen) : null,
            [.. history.Select(changes => Entry(programme, changes, IdOf(changes.Day)))]);
    }

    private ChosenDay Chosen(Programme programme, ImmutableArray<DayChanges> history, DateOnly day) => new(
        texts.Format.Date(day),
        programme.RuleSetOn(day) is { } set ? cards.Period(programme, set) : catalogue["History.NoRules"],
        history.FirstOrDefault(changes => changes.Day == day) is { } changes ? Entry(programme, changes, "chosen") : null,
        Link(history.FirstOrDefault(changes => changes.Day < day)),
        Link(history.LastOrDefault(changes => changes.Day > day)));

    private HistoryEntry Entry(Programme programme, DayChanges changes, string id)
    {
        var set = programme.RuleSets.FirstOrDefault(each => each.From == changes.Day);
        var found = lines.Of(programme, changes);
        return new HistoryEntry(
            id,
            texts.Format.Date(changes.Day),
            set is null ? null : cards.Period(programme, set),
            set is null ? null : links.Programme(programme.Id, set.From),
            set is null ? null : Note(programme, set, changes),
            found);
    }

    private string? Note(Programme programme, RuleSet set, DayChanges changes)
    {
        if (programme.RuleSets[0] == set)
            return set.Criteria.Length == 1 ? catalogue["History.First.One"] : catalogue["History.First", set.Criteria.Length];
        return changes.Changes.Any(change => change.Subject == Subjects.Criterion) ? null : catalogue["History.Same"].Value;
    }

    private HistoryLink? Link(DayChanges? changes) => changes is null ? null : new HistoryLink(texts.Format.Date(changes.Day), $"#{IdOf(changes.Day)}");

    private static string IdOf(DateOnly day) => $"tag-{day:yyyy-MM-dd}";
}
