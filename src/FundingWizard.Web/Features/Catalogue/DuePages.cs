using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Proof.Due;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>What in the rulebook wants a look.</summary>
/// <param name="Day">The day it is seen from.</param>
/// <param name="Fingerprint">Fingerprint of the rulebook.</param>
/// <param name="Limits">What counts as old and as soon, as a sentence.</param>
/// <param name="Lines">Everything, the longest due first.</param>
public sealed record DuePage(string Day, string Fingerprint, string Limits, ImmutableArray<DueLine> Lines);

/// <summary>One thing that wants a look.</summary>
/// <param name="What">Why.</param>
/// <param name="On">The day that makes it due.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Link">Its page; null for what belongs to no programme.</param>
/// <param name="Text">What is due.</param>
public sealed record DueLine(string What, string On, string Subject, string? Link, string Text);

/// <summary>Puts the page with everything due together.</summary>
public sealed class DuePages(Rulebook rulebook, CataloguePages cards, SharedTexts texts, Today today, Links links, IStringLocalizer<CatalogueTexts> catalogue)
{
    /// <summary>The page of today.</summary>
    public DuePage Page()
    {
        var limits = new DueLimits();
        return new DuePage(
            texts.Format.Date(today.Day),
            rulebook.Fingerprint,
            catalogue["Due.Limits", limits.SourceAge, limits.Ahead],
            [.. DueList.On(rulebook, today.Day, limits).Select(Line)]);
    }

    private DueLine Line(DueItem item) => new(
        catalogue[$"Due.{item.Kind}"],
        texts.Format.Date(item.On),
        Subject(item),
        item.Programme is null ? null : links.Programme(item.Programme.Id),
        Text(item));

    private string Subject(DueItem item) => item switch
    {
        { Programme: { } programme } => programme.Texts[SiteLanguage.Current.Texts].Name,
        { Value: { } value } => texts.Facts[value].Label,
        _ => catalogue["Due.Table"],
    };

    private string Text(DueItem item) => item switch
    {
        { Kind: DueKind.Review, Programme: { } programme } => catalogue["Due.Review.Text", texts.Format.Date(programme.ReviewedOn)],
        { Kind: DueKind.Window, Window: { } window } => cards.Of(window),
        { Amount: { } amount, Programme: { } programme } => catalogue["Due.Law.Amount", programme.Texts[SiteLanguage.Current.Texts].Amounts[amount.Id].Title],
        { Kind: DueKind.Law } => catalogue["Due.Law.Value"],
        _ => catalogue["Due.Source.Text", string.Join("; ", item.Sources.Select(source => $"{source.Publisher}: {source.Title}"))],
    };
}
