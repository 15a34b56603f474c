using System.Globalization;
using System.Net;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Tests.Check;

namespace FundingWizard.Web.Tests.Catalogue;

/// <summary>Everybody can see the rules, without a check and without a cookie.</summary>
[Collection(SharedCheckSite.Name)]
public sealed class CatalogueTests(CheckSite site)
{
    private Programme Programme => site.Rulebook.Find(CheckSite.Programme)!;

    public static TheoryData<string> Pages =>
    [
        "/programme",
        "/programme?suche=nichts",
        "/programme/" + CheckSite.Programme,
        $"/programme/{CheckSite.Programme}?stand=2025-05-19",
        $"/programme/{CheckSite.Programme}/blatt",
        $"/programme/{CheckSite.Programme}/verlauf",
        $"/programme/{CheckSite.Programme}/verlauf?tag.day=1&tag.month=2&tag.year=2026",
        "/regelwerk/faellig",
    ];

    [Theory]
    [InlineData("de", "Für Unternehmen")]
    [InlineData("en", "For companies")]
    public async Task Catalogue_WhenOpened_ListsEveryProgrammeForItsAudience(string language, string audience)
    {
        var visitor = site.Visitor(language);

        await visitor.OpenAsync("/programme");

        visitor.Page.QuerySelectorAll("h2").Select(heading => heading.TextContent).ShouldContain(audience);
        var cards = visitor.Page.QuerySelectorAll("[data-testid=card] a").Select(link => link.GetAttribute("href")).Distinct();
        cards.ShouldBe(site.Rulebook.Programmes.Select(programme => $"/{language}/programme/{programme.Id}"), ignoreOrder: true);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Rules_WhenShown_NameEveryCriterionWithItsSource(string language)
    {
        var visitor = site.Visitor(language);
        var text = Programme.Texts[language == "de" ? Language.German : Language.English];
        foreach (var set in Programme.RuleSets)
        {
            await visitor.OpenAsync($"/programme/{CheckSite.Programme}?stand={set.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");

            var lines = visitor.Find("criteria")!.QuerySelectorAll(".criteria__criterion");
            lines.Select(line => line.QuerySelector(".criteria__title")!.TextContent).ShouldBe(set.AllCriteria.Select(criterion => text.Criteria[criterion.Id].Title));
            foreach (var (line, criterion) in lines.Zip(set.AllCriteria).Where(pair => pair.Second.IsLeaf))
                line.QuerySelectorAll(".source-link").Length.ShouldBe(criterion.Evidence!.Sources.Length, criterion.Id);
        }
    }

    [Fact]
    public async Task Sources_WhenReferredTo_AreListedWithAddressAndDay()
    {
        var visitor = site.Visitor();

        await visitor.OpenAsync("/programme/" + CheckSite.Programme);

        var targets = visitor.Page.QuerySelectorAll(".source-link").Select(link => link.GetAttribute("href")!).Distinct().ToList();
        targets.ShouldNotBeEmpty();
        foreach (var target in targets)
            visitor.Page.QuerySelector(target)!.TextContent.ShouldContain("gelesen am");
        visitor.Page.QuerySelectorAll(".sources li").Length.ShouldBe(targets.Count, "no source is listed that nothing rests on");
    }

    [Fact]
    public async Task RuleSet_WhenChosen_IsTheOneShown()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync("/programme/" + CheckSite.Programme);
        var now = visitor.Text("criteria");
        visitor.Page.QuerySelector(".rule-sets [aria-current]")!.TextContent.ShouldContain("1. Februar 2026");

        await visitor.FollowAsync(".rule-sets li:last-child a");

        visitor.Query.ShouldBe("stand=2025-05-19");
        visitor.Page.QuerySelector(".rule-sets [aria-current]")!.TextContent.ShouldContain("19. Mai 2025");
        visitor.Text("criteria").ShouldNotBe(now);
    }

    [Theory]
    [InlineData("?stand=2026-02-02")]
    [InlineData("?stand=unsinn")]
    public async Task RuleSet_WhenThereIsNoneOfThatDay_DoesNotExist(string query)
    {
        var visitor = site.Visitor();

        foreach (var page in new[] { "", "/blatt" })
        {
            await visitor.OpenAsync($"/programme/{CheckSite.Programme}{page}{query}");

            visitor.Status.ShouldBe(HttpStatusCode.NotFound, page);
        }
    }

    [Fact]
    public async Task Programme_WhenAddressOfOperatorIsKnown_TakesReportsOfMistakes()
    {
        var visitor = site.Visitor();

        await visitor.OpenAsync("/programme/" + CheckSite.Programme);

        var report = Uri.UnescapeDataString(visitor.Find("report")!.GetAttribute("href")!);
        report.ShouldStartWith("mailto:hilfe@foerderung.example?subject=");
        foreach (var part in new[] { Programme.Id, Programme.Fingerprint, site.Rulebook.Fingerprint, "1. Februar 2026" })
            report.Replace('\u00A0', ' ').ShouldContain(part);
        visitor.Text("fingerprint").ShouldBe(Programme.Fingerprint);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_WhenOpened_SetsNoCookieAndHasNoNumberWithoutName(string path)
    {
        using var response = await site.Site.Client().GetAsync("/de" + path);

        response.EnsureSuccessStatusCode().Headers.Contains("Set-Cookie").ShouldBeFalse();
        var text = (await response.DocumentAsync()).QuerySelector("main")!.TextContent;
        text.ShouldNotContain("Number.");
        text.ShouldNotContain("{0}");
    }

    [Fact]
    public async Task Start_WhenOpened_NamesTheProgrammesForCompanies()
    {
        var visitor = site.Visitor();

        await visitor.OpenAsync("");

        visitor.Find("covered")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain("/de/programme/" + CheckSite.Programme);
    }
}
