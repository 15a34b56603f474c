using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>A programme in brief.</summary>
/// <param name="Name">Official name.</param>
/// <param name="Provider">Who pays.</param>
/// <param name="Kind">What it gives, in a word.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Window">Whether applications are possible today.</param>
/// <param name="Reviewed">When its rules were last compared with their sources.</param>
/// <param name="Link">The page with its rules.</param>
public sealed record ProgrammeCard(string Name, string Provider, string Kind, string Summary, string Window, string Reviewed, string Link);

/// <summary>Puts the list of programmes together.</summary>
public sealed class CataloguePages(Rulebook rulebook, SharedTexts texts, Today today, Links links, IStringLocalizer<CatalogueTexts> catalogue)
{
    /// <summary>Audiences whose programmes the start page names.</summary>
    public const string Companies = "companies";

    /// <inheritdoc cref="Companies"/>
    public const string Founders = "founders";

    /// <inheritdoc cref="Companies"/>
    public const string Universities = "universities";

    /// <inheritdoc cref="Companies"/>
    public const string Municipalities = "municipalities";

    /// <summary>The programmes for any of these audiences.</summary>
    public ImmutableArray<ProgrammeCard> For(params ReadOnlySpan<string> audiences)
    {
        var wanted = audiences.ToArray();
        return [.. rulebook.Programmes.Where(programme => programme.Audiences.Intersect(wanted, StringComparer.Ordinal).Any()).Select(Card)];
    }

    /// <summary>A programme in brief.</summary>
    public ProgrammeCard Card(Programme programme)
    {
        var text = programme.Texts[SiteLanguage.Current.Texts];
        return new ProgrammeCard(
            text.Name,
            text.Provider,
            catalogue[$"Kind.{programme.Kind}"],
            text.Summary,
            Of(programme.WindowOn(today.Day)),
            catalogue["Reviewed", texts.Format.Date(programme.ReviewedOn)],
            links.Programme(programme.Id));
    }

    /// <summary>A rule set with its first and last day.</summary>
    public string Period(Programme programme, RuleSet set) => ShownRules.LastDay(programme, set) is { } until
        ? catalogue["RuleSet.Until", texts.Format.Date(set.From), texts.Format.Date(until)]
        : catalogue["RuleSet.Open", texts.Format.Date(set.From)];

    /// <summary>Whether applications are possible in a window, as a sentence; null for the time before the first.</summary>
    public string Of(Window? window) => window switch
    {
        null => catalogue["Window.Closed"],
        { Opens: { } opens } => catalogue["Window.Opens", texts.Format.Date(opens)],
        _ => catalogue[$"Window.{window.State}"],
    };
}
