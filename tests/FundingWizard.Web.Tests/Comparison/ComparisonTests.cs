using System.Net;
using FundingWizard.Web.Tests.Check;
using FundingWizard.Web.Tests.Pages;

namespace FundingWizard.Web.Tests.Comparison;

/// <summary>The same answers on two days.</summary>
[Collection(SharedCheckSite.Name)]
public sealed class ComparisonTests(CheckSite site)
{
    private const string Path = "/ergebnis/vergleich";

    /// <summary>Two days, their outcomes for solar panels alone, and whether anything differs.</summary>
    public static TheoryData<string, string, string, string, bool> Days => new()
    {
        { "2026-01-09", "2026-03-16", "Fulfilled", "NotEligible", true },
        { "2026-03-16", "2024-12-31", "NotEligible", "Closed", true },
        { "2026-03-16", "2026-03-17", "NotEligible", "NotEligible", false },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Comparison_OfTwoDays_ShowsWhatComesOutOnEach(string first, string second, string outcome, string other, bool differs)
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.SolarOnly);
        await visitor.AnswerAsync("stichtag", ("stichtag.day", "9"), ("stichtag.month", "1"), ("stichtag.year", "2026"));
        await visitor.CompleteAsync(Samples.SolarOnly);

        await visitor.OpenAsync(Path + Query(first, second));

        var row = visitor.Page.QuerySelectorAll("[data-testid=row]").ShouldHaveSingleItem();
        row.QuerySelectorAll("[data-outcome]").Select(each => each.GetAttribute("data-outcome")).ShouldBe([outcome, other]);
        row.QuerySelectorAll("td")[2].TextContent.Trim().StartsWith(differs ? "Anders: Ergebnis" : "Gleich", StringComparison.Ordinal).ShouldBeTrue();
        visitor.Text("count").ShouldBe(differs ? "Bei 1 von 1 Programmen ist etwas anders." : "Bei 0 von 1 Programmen ist etwas anders.");
        visitor.Find("days")!.QuerySelectorAll(".fingerprint").Select(each => each.TextContent).ShouldAllBe(print => site.Rulebook.Fingerprint.StartsWith(print));
        Markup.Problems(visitor.Page).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("de", "noch nicht bekannt, was gilt", "kann sich noch ändern")]
    [InlineData("en", "not yet known what holds", "may still change")]
    public async Task Comparison_WithADayToCome_SaysWhatIsNotYetKnown(string language, string unknown, string future)
    {
        var visitor = site.Visitor(language);
        await visitor.CompleteAsync(Samples.Fitting);

        await visitor.OpenAsync(Path + Query("2026-03-01", "2027-01-01"));
        visitor.Page.QuerySelectorAll("[data-testid=note]").ShouldHaveSingleItem().TextContent.ShouldContain(future);
        await visitor.OpenAsync(Path + Query("2026-03-01", "2031-07-01"));

        visitor.Page.QuerySelectorAll("[data-testid=note]").Length.ShouldBe(2);
        visitor.Text("days").ShouldContain(unknown);
    }

    [Fact]
    public async Task Comparison_WhenOpenedFromTheResult_OffersTheDayOfTheCheckAndKeepsIt()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting);
        await visitor.OpenAsync("/ergebnis");
        await visitor.FollowAsync("[data-testid=comparison-link]");
        visitor.Find("comparison").ShouldBeNull();
        new[] { "day", "month", "year" }.Select(part => Value(visitor, $"erster-{part}")).ShouldBe(["1", "3", "2026"]);

        await visitor.OpenAsync(Path + Query("2026-01-09", "2026-03-16"));
        await visitor.OpenAsync("/ergebnis");

        visitor.Text("dates").ShouldContain("1. März 2026");
    }

    [Theory]
    [InlineData("2026-03-16", "2026-03-16", 1)]
    [InlineData("2026-02-31", "2026-03-16", 1)]
    [InlineData("--", "--", 2)]
    public async Task Comparison_WhenTheDaysAreNotTwo_AsksAgain(string first, string second, int errors)
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));

        await visitor.OpenAsync(Path + Query(first, second));

        visitor.Find("comparison").ShouldBeNull();
        visitor.Find("error-summary")!.QuerySelectorAll("a").Length.ShouldBe(errors);
        Value(visitor, "erster-year").ShouldBe(first.Split('-')[0]);
    }

    [Fact]
    public async Task Comparison_WithoutCheck_SaysHowToBeginOne()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync(Path);

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        visitor.Find("no-check").ShouldNotBeNull();
    }

    private static string? Value(Visitor visitor, string id) => visitor.Page.GetElementById(id)!.GetAttribute("value");

    private static string Query(string first, string second) => $"?{Fields("erster", first)}&{Fields("zweiter", second)}";

    private static string Fields(string name, string day)
    {
        var parts = day.Split('-');
        return $"{name}.year={parts[0]}&{name}.month={parts[1]}&{name}.day={parts[2]}";
    }
}
