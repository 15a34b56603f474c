using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Texts;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>All criteria of a rule set, to be printed.</summary>
/// <param name="Card">The programme in brief.</param>
/// <param name="Back">The page the sheet belongs to.</param>
/// <param name="RuleSet">The rule set and its days.</param>
/// <param name="Day">The day whose numbers the sentences show.</param>
/// <param name="Criteria">The criteria with all their parts.</param>
/// <param name="Sources">What they rest on, by number.</param>
/// <param name="Fingerprint">Fingerprint of the rules of the programme.</param>
/// <param name="Rulebook">Fingerprint of the whole rulebook.</param>
public sealed record SheetPage(
    ProgrammeCard Card, string Back, string RuleSet, string Day, ImmutableArray<RuleLine> Criteria, ImmutableArray<SourceLine> Sources, string Fingerprint, string Rulebook);

/// <summary>Puts the sheet of a programme together.</summary>
public sealed class SheetPages(
    Rulebook rulebook, SharedTexts texts, Words words, CataloguePages cards, Today today, Links links, IStringLocalizer<CatalogueTexts> catalogue)
{
    /// <summary>The sheet of the rule set that begins on a day; null for the one of today, or the first to come.</summary>
    /// <returns>The sheet, or null when there is no such rule set.</returns>
    public SheetPage? Page(Programme programme, DateOnly? from) =>
        ShownRules.Of(programme, from, today) is { } shown ? Page(programme, shown) : null;

    private SheetPage Page(Programme programme, ShownRules shown)
    {
        var sources = new SourceNumbers(texts, words, catalogue);
        var law = FactSets.Create(rulebook, Answers.None, shown.Day);
        var lines = new RuleLines(rulebook, programme, programme.Texts[SiteLanguage.Current.Texts], texts, words, law, sources, catalogue).Of(shown.Set);
        return new SheetPage(
            cards.Card(programme),
            links.Programme(programme.Id, shown.Set.From),
            cards.Period(programme, shown.Set),
            texts.Format.Date(shown.Day),
            lines,
            sources.All(),
            programme.Fingerprint,
            rulebook.Fingerprint);
    }
}
