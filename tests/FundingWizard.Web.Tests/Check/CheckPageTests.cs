using FundingWizard.Web.Security;
using FundingWizard.Web.Tests.Pages;

namespace FundingWizard.Web.Tests.Check;

/// <summary>What every page of a check has in common.</summary>
[Collection(SharedCheckSite.Name)]
public sealed class CheckPageTests(CheckSite site)
{
    private static readonly string[] Paths =
    [
        "/pruefung/applicant", "/pruefung/place", "/pruefung/purpose", "/pruefung/measures", "/pruefung/effect", "/pruefung/loan", "/pruefung/size",
        "/pruefung/size/company.earlierYears", "/pruefung/size/company.earlierYears/neu", "/pruefung/size/company.earlierYears/1",
        "/pruefung/size/company.earlierYears/1/entfernen", "/pruefung/antworten", "/pruefung/stichtag", "/pruefung/loeschen", "/pruefung/geloescht",
        "/ergebnis", "/ergebnis/druck", "/ergebnis/bankgespraech/" + CheckSite.Programme,
    ];

    public static TheoryData<string> Languages => ["de", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Page_WhicheverItIs_IsWellFormedAndProtected(string language)
    {
        var visitor = site.Visitor(language);
        await visitor.CompleteAsync(Samples.Fitting.SetItem("company.sizeHistory", ["changed"]));
        await visitor.OpenAsync("/pruefung/size/company.earlierYears/neu");
        await visitor.SendAsync(("headcount", "12"), ("turnover", "1000000"), ("balanceSheet", "900000"));

        foreach (var path in Paths)
        {
            using var response = await visitor.Client.GetAsync($"/{language}{path}");

            response.IsSuccessStatusCode.ShouldBeTrue(path);
            response.Headers.GetValues("Content-Security-Policy").ShouldBe([SecurityHeaders.ContentSecurityPolicy], path);
            response.Headers.CacheControl!.NoStore.ShouldBeTrue(path);
            var page = await response.DocumentAsync();
            Markup.Problems(page).ShouldBeEmpty(path);
            page.QuerySelectorAll("h1").ShouldHaveSingleItem(path);
            page.DocumentElement.GetAttribute("lang").ShouldBe(language, path);
            page.QuerySelector("meta[name=robots]").ShouldNotBeNull(path);
            page.QuerySelector("[data-testid=language-switch]")!.GetAttribute("href").ShouldBe((language == "de" ? "/en" : "/de") + path);
        }
    }

    /// <summary>All towns of the Land stand in this page; it must stay light where the net is slow.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Municipality_WithAllTownsAndWithThoseThatFit_StaysUnderTwentyThousandBytes(string language)
    {
        var visitor = site.Visitor(language);
        await visitor.OpenAsync("/pruefung/place");

        var blank = await visitor.Client.GetByteArrayAsync($"/{language}/pruefung/place");
        using var matching = await visitor.PostAsync(("site.municipality", "Berg"));

        blank.Length.ShouldBeLessThan(20_000);
        visitor.Page.QuerySelectorAll("datalist option").Select(option => option.TextContent.Trim()).ShouldBe(site.Rulebook.Tables["municipalities"].Labels.Values, ignoreOrder: true);
        (await matching.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(20_000);
        (await matching.DocumentAsync()).QuerySelector("[data-testid=matches]").ShouldNotBeNull();
    }

    [Fact]
    public async Task SingleQuestion_WhenItIsCalledLikeItsTopic_IsNotSaidTwice()
    {
        var visitor = site.Visitor();

        await visitor.OpenAsync("/pruefung/applicant");

        visitor.Page.QuerySelector(".caption").ShouldBeNull();
        await visitor.OpenAsync("/pruefung/timing");
        visitor.Page.QuerySelector(".caption")!.TextContent.ShouldBe("Stand des Vorhabens");
    }
}
