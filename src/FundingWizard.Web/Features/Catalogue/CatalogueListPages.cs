using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>Puts the list of programmes together.</summary>
public sealed class CatalogueListPages(
    Rulebook rulebook, CatalogueFilter filter, CataloguePages cards, SharedTexts texts, Links links, IStringLocalizer<CatalogueTexts> catalogue)
{
    /// <summary>The page for what somebody looks for.</summary>
    public CatalogueListPage Page(CatalogueQuery asked)
    {
        var query = filter.Sound(asked);
        var found = filter.Find(query).ToImmutableArray();
        return new CatalogueListPage(
            query,
            Selections(query),
            Groups(found, query.Audience),
            query == CatalogueQuery.All ? null : Count(found.Length),
            found.IsEmpty ? Wider(query) : []);
    }

    private ImmutableArray<AudienceGroup> Groups(IEnumerable<Programme> found, string? audience) =>
        [.. found
            .SelectMany(programme => programme.Audiences.Where(each => audience is null || each == audience).Select(each => (Title: Audience(each), Programme: programme)))
            .GroupBy(entry => entry.Title, StringComparer.Ordinal)
            .Select(group => new AudienceGroup(group.Key, [.. group.Select(entry => entry.Programme).Distinct().Select(cards.Card)]))];

    private ImmutableArray<Selection> Selections(CatalogueQuery query) =>
    [
        Selection(CatalogueQuery.AudienceName, catalogue["Filter.Audience"], catalogue["Filter.Audience.Any"], filter.Audiences.Select(code => (code, Audience(code))), query.Audience),
        Selection(CatalogueQuery.TopicName, catalogue["Filter.Topic"], catalogue["Filter.Topic.Any"], filter.Topics.Select(code => (code, texts.Topics[code].Title)), query.Topic),
        Selection(CatalogueQuery.StateName, catalogue["Filter.State"], catalogue["Filter.State.Any"], CatalogueFilter.States.Select(state => (CatalogueFilter.Code(state), State(state))), query.State),
    ];

    private static Selection Selection(string name, string label, string any, IEnumerable<(string Code, string Label)> options, string? chosen) => new(
        name,
        label,
        [new SelectionOption("", any, chosen is null), .. options.Select(option => new SelectionOption(option.Code, option.Label, option.Code == chosen))]);

    /// <summary>Each condition left out by itself where that finds something, and always the way back to everything.</summary>
    private ImmutableArray<WiderSearch> Wider(CatalogueQuery query)
    {
        (CatalogueQuery Query, string Text)[] tries =
        [
            (query with { Search = null }, catalogue["Wider.Search"]),
            (query with { Audience = null }, catalogue["Wider.Audience"]),
            (query with { Topic = null }, catalogue["Wider.Topic"]),
            (query with { State = null }, catalogue["Wider.State"]),
        ];
        return
        [
            .. from wider in tries
               where wider.Query != query && wider.Query != CatalogueQuery.All
               let count = filter.Find(wider.Query).Count()
               where count > 0
               select new WiderSearch(catalogue["Wider", wider.Text, Count(count)], links.Programmes(wider.Query)),
            new WiderSearch(catalogue["Wider", catalogue["Wider.All"].Value, Count(rulebook.Programmes.Length)], links.Catalogue),
        ];
    }

    private string Count(int count) => count == 1 ? catalogue["Count.One"] : catalogue["Count", count];

    private string Audience(string audience) =>
        catalogue[$"Audience.{audience}"] is { ResourceNotFound: false } title ? title : catalogue["Audience.others"];

    private string State(WindowState state) => catalogue[$"State.{state}"];
}
