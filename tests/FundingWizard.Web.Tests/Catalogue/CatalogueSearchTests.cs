using System.Net;
using FundingWizard.Rules.Programmes;
using FundingWizard.Web.Tests.Result;

namespace FundingWizard.Web.Tests.Catalogue;

/// <summary>Looking for programmes in the whole rulebook.</summary>
public sealed class CatalogueSearchTests(ShelfTests.WholeSite site) : IClassFixture<ShelfTests.WholeSite>
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    /// <summary>What people type for the founders' scholarship of the Land.</summary>
    public static TheoryData<string> Spellings => ["Gründungsstipendium NRW", "GRUENDUNGSSTIPENDIUM", "grundungsstipendium", "nrw  gründungs-stipendium", "stipendium Gründung"];

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task Search_WhateverTheSpelling_FindsTheProgramme(string typed)
    {
        var found = await FindAsync($"?suche={Uri.EscapeDataString(typed)}");

        found.ShouldContain("gruendungsstipendium-nrw");
        found.Length.ShouldBeLessThan(site.Rulebook.Programmes.Length / 2);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Filter_ByAudience_ListsThatGroupOnly(string language)
    {
        var visitor = site.Visitor(language);
        await visitor.OpenAsync("/programme?fuer=municipalities");

        visitor.Page.QuerySelectorAll("section h2").ShouldHaveSingleItem();
        Found(visitor).ShouldBe(site.Rulebook.Programmes.Where(programme => programme.Audiences.Contains("municipalities")).Select(programme => programme.Id), ignoreOrder: true);
        visitor.Page.QuerySelector("#fuer option[selected]")!.GetAttribute("value").ShouldBe("municipalities");
    }

    [Theory]
    [InlineData("offen", WindowState.Open)]
    [InlineData("geschlossen", WindowState.Closed)]
    [InlineData("unbekannt", WindowState.Unknown)]
    public async Task Filter_ByState_ListsTheProgrammesInThatStateToday(string code, WindowState state)
    {
        var found = await FindAsync($"?antrag={code}");

        found.ShouldNotBeEmpty();
        found.ShouldBe(site.Rulebook.Programmes.Where(programme => (programme.WindowOn(Today)?.State ?? WindowState.Closed) == state).Select(programme => programme.Id), ignoreOrder: true);
    }

    [Fact]
    public async Task Filter_ByEachTopicOffered_FindsSomeProgrammesAndLeavesOutOthers()
    {
        var visitor = site.Visitor("de");
        await visitor.OpenAsync("/programme");
        var topics = visitor.Page.QuerySelectorAll("#thema option").Select(option => option.GetAttribute("value")!).Where(topic => topic.Length > 0).ToArray();

        topics.Length.ShouldBeGreaterThan(3);
        foreach (var topic in topics)
        {
            var found = await FindAsync($"?thema={topic}");
            found.ShouldNotBeEmpty(topic);
            found.Length.ShouldBeLessThan(site.Rulebook.Programmes.Length, topic);
        }
    }

    [Fact]
    public async Task Search_WhenNothingIsFound_SaysHowToFindMore()
    {
        var visitor = site.Visitor("de");
        await visitor.OpenAsync("/programme?suche=invest+zukunft&fuer=municipalities");

        visitor.Find("card").ShouldBeNull();
        visitor.Text("count").ShouldBe("0 Programme");
        visitor.Find("wider")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["/de/programme?fuer=municipalities", "/de/programme?suche=invest%20zukunft", "/de/programme"], ignoreOrder: true);

        await visitor.FollowAsync("[data-testid=wider] a[href*=suche]");
        Found(visitor).ShouldBe(["nrw-bank-invest-zukunft"]);
    }

    [Theory]
    [InlineData("?fuer=dragons&thema=dragons&antrag=dragons&suche=")]
    [InlineData("?suche=%20%20")]
    [InlineData("")]
    public async Task Filter_WhenItChoosesNothingThatExists_ListsEverything(string query)
    {
        var visitor = site.Visitor("de");
        await visitor.OpenAsync("/programme" + query);

        visitor.Find("count").ShouldBeNull();
        Found(visitor).ShouldBe(site.Rulebook.Programmes.Select(programme => programme.Id), ignoreOrder: true);
    }

    [Fact]
    public async Task Search_WhenTooLongOrStrange_IsAnswered()
    {
        foreach (var typed in new[] { string.Concat(Enumerable.Repeat("😀", 150)), "%ED%A0%80", "<script>alert(1)</script>", "-" })
        {
            var visitor = site.Visitor("de");
            await visitor.OpenAsync($"/programme?suche={(typed.StartsWith('%') ? typed : Uri.EscapeDataString(typed))}");

            visitor.Status.ShouldBe(HttpStatusCode.OK, typed);
            visitor.Page.QuerySelectorAll("script").ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Language_WhenChanged_KeepsTheFilter()
    {
        var visitor = site.Visitor("de");
        await visitor.OpenAsync("/programme?suche=exist&antrag=offen");

        visitor.Page.QuerySelector("a[hreflang=en]")!.GetAttribute("href").ShouldBe("/en/programme?suche=exist&antrag=offen");
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Programme_EachOfTheRulebook_HasADrawingAndAHistoryWithAllItsWords(string language)
    {
        var visitor = site.Visitor(language);
        foreach (var programme in site.Rulebook.Programmes)
        {
            await visitor.OpenAsync($"/programme/{programme.Id}");
            visitor.Page.QuerySelector("main")!.TextContent.ShouldNotContain("Number.", Case.Sensitive, programme.Id);
            visitor.Find("tree")!.QuerySelectorAll("rect").Length.ShouldBe((programme.RuleSetOn(Today) ?? programme.RuleSets[0]).AllCriteria.Count() + 1, programme.Id);

            await visitor.FollowAsync("[data-testid=history-link]");
            visitor.Page.QuerySelectorAll("[data-testid=entry]").Length.ShouldBeGreaterThanOrEqualTo(programme.RuleSets.Length, programme.Id);
            visitor.Page.QuerySelector("main")!.TextContent.ShouldNotContain("Number.", Case.Sensitive, programme.Id);
        }
    }

    private async Task<string[]> FindAsync(string query)
    {
        var visitor = site.Visitor("de");
        await visitor.OpenAsync("/programme" + query);
        return Found(visitor);
    }

    private static string[] Found(Check.Visitor visitor) =>
        [.. visitor.Page.QuerySelectorAll("[data-testid=card] a").Select(link => link.GetAttribute("href")!.Split('/')[^1]).Distinct(StringComparer.Ordinal)];
}
