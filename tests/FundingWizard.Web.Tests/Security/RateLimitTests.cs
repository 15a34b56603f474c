using System.Net;

namespace FundingWizard.Web.Tests.Security;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Posts_WhenThereAreTooMany_AreAnsweredWithAPageAndATime()
    {
        await using var site = new TestSite { Settings = { ["Limits:PostsPerMinute"] = "2" } };
        var client = await site.ReadyClientAsync();
        await client.PostFormAsync("/en/bausteine");
        await client.PostFormAsync("/en/bausteine");

        using var third = await client.PostFormAsync("/en/bausteine");

        third.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        third.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        var document = await third.DocumentAsync();
        document.QuerySelector("[data-testid=error-429]").ShouldNotBeNull();
        document.DocumentElement.GetAttribute("lang").ShouldBe("en");
        (await client.GetAsync("/en")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
