using System.Globalization;
using System.Net;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof.Difference;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Tests.Check;

namespace FundingWizard.Web.Tests.Catalogue;

[Collection(SharedCheckSite.Name)]
public sealed class HistoryTests(CheckSite site)
{
    private const string Path = $"/programme/{CheckSite.Programme}/verlauf";

    private Programme Programme => site.Rulebook.Find(CheckSite.Programme)!;

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task History_WhenOpened_ListsEveryChangeOfEveryDay(string language)
    {
        var visitor = site.Visitor(language);
        var history = ProgrammeHistory.Of(site.Rulebook, Programme, language == "de" ? Language.German : Language.English);

        await visitor.OpenAsync(Path);

        var entries = visitor.Page.QuerySelectorAll("[data-testid=entry]");
        entries.Select(entry => entry.QuerySelector("h3")!.Id).ShouldBe(history.Select(changes => $"tag-{changes.Day:yyyy-MM-dd}"));
        foreach (var (entry, changes) in entries.Zip(history))
            entry.QuerySelectorAll(".criteria__criterion").Length.ShouldBe(changes.Changes.Count(change => change.Subject != Subjects.RuleSet), changes.Day.ToString("O", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task History_OfARuleSet_NamesItsDaysAndLeadsToIt()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync(Path);

        visitor.Page.QuerySelector("main")!.TextContent.Replace('\u00A0', ' ').ShouldContain("Regeln ab 1. Februar 2026, bis auf Weiteres");
        visitor.Page.QuerySelector("main")!.TextContent.Replace('\u00A0', ' ').ShouldContain("Regeln vom 19. Mai 2025 bis 31. Januar 2026");
        await visitor.FollowAsync("[data-testid=entry] a[href*=stand]");

        visitor.Query.ShouldBe("stand=2026-02-01");
    }

    [Fact]
    public async Task Day_WhenRulesChangeOnIt_ShowsWhatTheyWereAndWhatTheyAre()
    {
        var visitor = site.Visitor();
        var changes = ProgrammeHistory.On(site.Rulebook, Programme, Language.German, new DateOnly(2026, 2, 1)).Changes;

        await visitor.OpenAsync(Path + "?tag.day=1&tag.month=2&tag.year=2026");

        var lines = visitor.Find("chosen")!.QuerySelectorAll(".criteria__criterion");
        foreach (var (line, change) in lines.Zip(changes.Where(change => change.Subject != Subjects.RuleSet)).Where(pair => pair.Second.Subject == Subjects.Criterion))
            (line.QuerySelectorAll("dl").Length + line.QuerySelectorAll(".criteria__sentence").Length).ShouldBe(change.Kind == ChangeKind.Changed ? change.Aspects.Count : 1, change.Id);
        var basis = visitor.Find("chosen")!.QuerySelector("dl")!;
        basis.QuerySelectorAll("dt").Select(name => name.TextContent).ShouldBe(["Grundlage, vorher", "Grundlage, jetzt"]);
        basis.QuerySelectorAll("dd").Select(value => value.TextContent).ShouldBe(["Text zum Programm", "ältere Fassung"]);
    }

    [Fact]
    public async Task Day_WhenNothingChangesOnIt_LeadsToTheChangesAround()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync(Path + "?tag.day=2&tag.month=2&tag.year=2026");

        visitor.Find("changes")!.Closest("[data-testid=chosen]").ShouldBeNull();
        visitor.Text("chosen").ShouldContain("An diesem Tag ändert sich nichts.");
        visitor.Find("chosen")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain("#tag-2026-02-01");
    }

    [Theory]
    [InlineData("?tag.day=31&tag.month=2&tag.year=2026", "31")]
    [InlineData("?tag.day=&tag.month=&tag.year=", "")]
    [InlineData("?tag.day=x&tag.month=2&tag.year=2026", "x")]
    [InlineData("?tag.unknown=%3F", "")]
    public async Task Day_WhenThereIsNone_IsAskedAgainWithWhatWasTyped(string query, string day)
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync(Path + query);

        visitor.Status.ShouldBe(HttpStatusCode.OK);
        visitor.Find("error-summary").ShouldNotBeNull();
        visitor.Text("error-summary").ShouldNotContain("Weiß ich");
        visitor.Page.QuerySelector("#tag-day")!.GetAttribute("value").ShouldBe(day);
        visitor.Find("chosen").ShouldBeNull();
    }

    [Fact]
    public async Task History_OfNoProgramme_DoesNotExist()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync("/programme/gibt-es-nicht/verlauf");

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
