using System.Net;

namespace FundingWizard.Web.Tests.Pages;

[Collection(SharedSite.Name)]
public sealed class ErrorPageTests(TestSite site)
{
    public static TheoryData<string, int> Failures => new()
    {
        { "/de/fault/status/400", 400 },
        { "/en/fault/status/400", 400 },
        { "/de/fault/status/403", 403 },
        { "/en/fault/status/403", 403 },
        { "/de/gibt-es-nicht", 404 },
        { "/en/missing", 404 },
        { "/de/fault/post", 405 },
        { "/de/fault/status/418", 418 },
        { "/de/fault/throw", 500 },
        { "/en/fault/throw", 500 },
        { "/de/fault/status/503", 503 },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Failure_WhateverItIs_IsShownInTheRightLanguageWithoutDetails(string path, int status)
    {
        using var response = await site.Client().GetAsync(path);

        response.StatusCode.ShouldBe((HttpStatusCode)status);
        var document = await response.DocumentAsync();
        document.QuerySelector($"[data-testid=error-{status}]").ShouldNotBeNull();
        document.DocumentElement.GetAttribute("lang").ShouldBe(path[1..3]);
        document.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        var html = document.Source.Text;
        html.ShouldNotContain(FaultController.Secret);
        html.ShouldNotContain("Exception");
        html.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Failure_WhenItIsOurs_NamesAReference()
    {
        (await site.Client().DocumentAsync("/de/fault/throw")).QuerySelector(".reference").ShouldNotBeNull();
        (await site.Client().DocumentAsync("/de/gibt-es-nicht")).QuerySelector(".reference").ShouldBeNull();
    }

    [Fact]
    public async Task ErrorPage_WhenCalledUpItself_DoesNotExist()
    {
        using var response = await site.Client().GetAsync("/fehler");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task StyleGuide_WhenItIsSwitchedOff_DoesNotExist()
    {
        await using var other = new TestSite { Settings = { ["Site:StyleGuide"] = "false" } };

        using var response = await (await other.ReadyClientAsync()).GetAsync("/de/bausteine");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
