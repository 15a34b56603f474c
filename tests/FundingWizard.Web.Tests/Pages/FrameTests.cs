namespace FundingWizard.Web.Tests.Pages;

[Collection(SharedSite.Name)]
public sealed class FrameTests(TestSite site)
{
    private static readonly string[] FooterPages =
        ["impressum", "datenschutz", "barrierefreiheit", "leichte-sprache", "gebaerdensprache", "kontakt", "lizenzen"];

    public static TheoryData<string> Pages => [.. SharedSite.OpenPaths, "/de/bausteine", "/en/bausteine", "/de/gibt-es-nicht"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_WhateverItShows_HasTheSameFrame(string path)
    {
        var document = await (await site.ReadyClientAsync()).DocumentAsync(path);

        document.QuerySelector("a")!.GetAttribute("href").ShouldBe("#inhalt", "the skip link comes first");
        document.QuerySelectorAll("main#inhalt").ShouldHaveSingleItem();
        document.QuerySelectorAll("h1").ShouldHaveSingleItem();
        document.QuerySelectorAll("[data-testid=no-decision]").ShouldHaveSingleItem();
        document.Title.ShouldEndWith(" – FundingWizard");
        document.QuerySelectorAll("footer nav a").Select(link => link.GetAttribute("href")).ShouldBe(FooterPages.Select(page => $"{Language(path)}/{page}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_WhenRead_HasUniqueIdsAndNoBrokenReference(string path)
    {
        var document = await (await site.ReadyClientAsync()).DocumentAsync(path);

        Markup.Problems(document).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(SharedSite.OpenPages), MemberType = typeof(SharedSite))]
    public async Task Links_WhenFollowed_LeadToPages(string path)
    {
        var client = await site.ReadyClientAsync();
        var document = await client.DocumentAsync(path);
        var links = document.QuerySelectorAll("a[href^='/'], link[href^='/']").Select(link => link.GetAttribute("href")!).Distinct(StringComparer.Ordinal);

        foreach (var link in links)
            ((int)(await client.GetAsync(link)).StatusCode).ShouldBeLessThan(400, link);
    }

    [Theory]
    [InlineData("/de", "/de")]
    [InlineData("/de/pruefung", "/de/pruefung")]
    [InlineData("/de/kontakt", null)]
    public async Task Navigation_WhenPageIsOneOfItsEntries_MarksIt(string path, string? marked)
    {
        var document = await site.Client().DocumentAsync(path);

        document.QuerySelector("header nav [aria-current=page]")?.GetAttribute("href").ShouldBe(marked);
    }

    [Theory]
    [InlineData("/de")]
    [InlineData("/en")]
    public async Task Start_WhoeverReads_LeadsFromEveryDoorToTheCheck(string path)
    {
        var document = await site.Client().DocumentAsync(path);

        var doors = document.QuerySelectorAll("[aria-labelledby=who] section");
        doors.Select(door => door.QuerySelector("h3")!.Id).ShouldBe(["company", "founders", "towns"]);
        doors.Select(door => door.QuerySelectorAll("a.kern-btn").ShouldHaveSingleItem().GetAttribute("href")).ShouldAllBe(link => link == path + "/pruefung");
    }

    [Fact]
    public async Task Head_WhenAskedInsteadOfGet_IsAnswered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/de");
        using var response = await site.Client().SendAsync(request);

        response.IsSuccessStatusCode.ShouldBeTrue();
    }

    private static string Language(string path) => path[..3];
}
