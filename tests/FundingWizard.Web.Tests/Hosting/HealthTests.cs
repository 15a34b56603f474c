using System.Net;
using FundingWizard.Web.Store;

namespace FundingWizard.Web.Tests.Hosting;

public sealed class HealthTests
{
    [Fact]
    public async Task Ready_WhenDatabaseIsPrepared_SaysReady()
    {
        await using var site = new TestSite();
        var client = await site.ReadyClientAsync();

        (await client.GetStringAsync("/health/ready")).ShouldBe("ready");
        (await client.GetStringAsync("/health/live")).ShouldBe("live");
    }

    [Fact]
    public async Task StartPage_WhenAnotherProcessIsStillMigrating_DoesNotWait()
    {
        await using var site = new TestSite();
        await using var turn = new FileStream(site.DatabaseFile + "-migration", FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        var client = await site.ReadyClientAsync(Readiness.Rulebook);

        using var ready = await client.GetAsync("/health/ready");
        using var start = await client.GetAsync("/de");
        using var form = await client.GetAsync("/en/bausteine");

        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).ShouldBe("waiting for: " + Readiness.Database);
        start.StatusCode.ShouldBe(HttpStatusCode.OK);
        form.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        form.Headers.RetryAfter.ShouldNotBeNull();
        (await form.DocumentAsync()).QuerySelector("[data-testid=error-503]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Forms_WhenApplicationRestarts_KeepTheirTokens()
    {
        var folder = Directory.CreateTempSubdirectory("funding-keys-");
        var database = Path.Combine(folder.FullName, "checks.db");
        string token, cookie;
        await using (var first = new TestSite { Settings = { ["Storage:DatabaseFile"] = database } })
        {
            var client = await first.ReadyClientAsync();
            using var page = await client.GetAsync("/de/bausteine");
            cookie = page.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
            token = (await page.DocumentAsync()).QuerySelector("[name=__form]")!.GetAttribute("value")!;
        }

        await using var second = new TestSite { Settings = { ["Storage:DatabaseFile"] = database } };
        var later = await second.ReadyClientAsync();
        later.DefaultRequestHeaders.Add("Cookie", cookie);
        using var response = await later.PostFormAsync("/de/bausteine", ("__form", token), ("kind", "machines"), ("amount", "1"));

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
