using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary;
using FundingWizard.Summary.Texts;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Settings;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>Puts the page of one programme together.</summary>
public sealed class ProgrammePages(
    Rulebook rulebook,
    SummaryDocuments documents,
    SharedTexts texts,
    Words words,
    CataloguePages cards,
    Today today,
    Links links,
    OperatorDetails operatorDetails,
    IStringLocalizer<CatalogueTexts> catalogue)
{
    private static Language Language => SiteLanguage.Current.Texts;

    /// <summary>The page of a programme with the rule set that begins on a day; null for the one of today, or the first to come.</summary>
    /// <returns>The page, or null when there is no such rule set.</returns>
    public ProgrammePage? Page(Programme programme, DateOnly? from)
    {
        var set = from is null
            ? programme.RuleSetOn(today.Day) ?? programme.RuleSets[0]
            : programme.RuleSets.FirstOrDefault(each => each.From == from);
        return set is null ? null : Page(programme, set);
    }

    private ProgrammePage Page(Programme programme, RuleSet set)
    {
        var day = DayOf(programme, set);
        var assessment = Assessor.Assess(rulebook, [programme], Rules.Facts.Answers.None, day);
        var sources = new SourceNumbers(texts, words, catalogue);
        var text = programme.Texts[Language];
        var lines = new RuleLines(rulebook, programme, text, texts, words, assessment.Facts, sources, catalogue);
        var benefits = new BenefitLines(text, texts, words, sources, catalogue);
        var card = cards.Card(programme);
        return new ProgrammePage
        {
            Card = card,
            View = documents.View(assessment, Language).Programmes[0],
            RuleSets = [.. programme.RuleSets.Reverse().Select(each => new RuleSetLink(
                catalogue["RuleSet", texts.Format.Date(each.From)], links.Programme(programme.Id, each.From), each == set))],
            Criteria = lines.Of(set),
            Benefits = [.. programme.Amounts.Select(amount => benefits.Of(amount, day))],
            Hints = lines.Hints(),
            Documents = lines.Documents(),
            Unverified = lines.Unverified(set),
            Sources = sources.All(),
            Fingerprint = programme.Fingerprint,
            Report = Report(card.Name, programme.Fingerprint),
        };
    }

    /// <summary>Today for the rule set of today; for an older one its last day, for one to come its first.</summary>
    private DateOnly DayOf(Programme programme, RuleSet set)
    {
        var next = programme.RuleSets.FirstOrDefault(each => each.From > set.From);
        if (today.Day < set.From)
            return set.From;
        return next is null || today.Day < next.From ? today.Day : next.From.AddDays(-1);
    }

    private string? Report(string name, string fingerprint) => operatorDetails.Email.Length == 0
        ? null
        : $"mailto:{operatorDetails.Email}?subject={Uri.EscapeDataString(catalogue["Report.Subject", name])}&body={Uri.EscapeDataString(catalogue["Report.Body", name, fingerprint])}";
}
