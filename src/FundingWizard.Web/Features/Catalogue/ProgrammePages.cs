using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary;
using FundingWizard.Summary.Texts;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
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
    TreeDrawings drawings,
    ReportLinks reports,
    IStringLocalizer<CatalogueTexts> catalogue)
{
    private static Language Language => SiteLanguage.Current.Texts;

    /// <summary>The page of a programme with the rule set that begins on a day; null for the one of today, or the first to come.</summary>
    /// <returns>The page, or null when there is no such rule set.</returns>
    public ProgrammePage? Page(Programme programme, DateOnly? from) =>
        ShownRules.Of(programme, from, today) is { } shown ? Page(programme, shown) : null;

    private ProgrammePage Page(Programme programme, ShownRules shown)
    {
        var (set, _, day) = shown;
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
                cards.Period(programme, each), links.Programme(programme.Id, each.From), each == set))],
            Criteria = lines.Of(set),
            Benefits = [.. programme.Amounts.Select(amount => benefits.Of(amount, day))],
            Hints = lines.Hints(),
            Documents = lines.Documents(),
            Unverified = lines.Unverified(set),
            Sources = sources.All(),
            Fingerprint = programme.Fingerprint,
            Tree = drawings.Of(programme, shown),
            History = links.ProgrammeHistory(programme.Id),
            Sheet = links.ProgrammeSheet(programme.Id, set.From),
            Report = reports.Link(programme, set),
        };
    }
}
