using FundingWizard.Web.Tests.Check;

namespace FundingWizard.Web.Tests.Hosting;

/// <summary>Pages of the rulebook are kept for the day; nothing that is made for one visitor is.</summary>
public sealed class PageCacheTests : IAsyncLifetime, IDisposable
{
    private readonly CheckSite site = new();

    public Task InitializeAsync() => site.InitializeAsync();

    public Task DisposeAsync() => site.DisposeAsync();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/de/programme")]
    [InlineData("/en/programme/" + OneProgramme.Id)]
    [InlineData("/de/programme/" + OneProgramme.Id + "?stand=2025-05-19")]
    [InlineData("/de/programme/" + OneProgramme.Id + "/blatt")]
    [InlineData("/de/programme/" + OneProgramme.Id + "/verlauf")]
    [InlineData("/de/regelwerk/faellig")]
    public async Task Page_OfTheRulebook_IsKeptAndTheSame(string path)
    {
        var (first, wasKept) = await GetAsync(path);
        var (second, isKept) = await GetAsync(path);

        wasKept.ShouldBeFalse();
        isKept.ShouldBeTrue();
        second.ShouldBe(first);
    }

    [Fact]
    public async Task Page_OnTheNextDay_IsMadeAnew()
    {
        await GetAsync("/de/programme");
        site.Clock.Move(TimeSpan.FromDays(1));

        (await GetAsync("/de/programme")).IsKept.ShouldBeFalse();
    }

    [Fact]
    public async Task Pages_OfDifferentRuleSetsAndLanguages_AreKeptApart()
    {
        string[] paths = ["/de/programme/" + OneProgramme.Id, "/en/programme/" + OneProgramme.Id, "/de/programme/" + OneProgramme.Id + "?stand=2025-05-19"];
        foreach (var path in paths)
            await GetAsync(path);

        var pages = await Task.WhenAll(paths.Select(GetAsync));

        pages.ShouldAllBe(page => page.IsKept);
        pages.Select(page => page.Text).Distinct().Count().ShouldBe(paths.Length);
    }

    /// <summary>The link to the other language repeats what a visitor has put into the address.</summary>
    [Theory]
    [InlineData("/de/programme?suche=zukunft")]
    [InlineData("/de/programme?unbekannt=1")]
    [InlineData("/de/programme/" + OneProgramme.Id + "?stand=2025-05-19&unbekannt=1")]
    [InlineData("/de/pruefung")]
    [InlineData("/de/")]
    public async Task Page_ThatMayBeOneVisitorsOwn_IsNotKept(string path)
    {
        await GetAsync(path);

        (await GetAsync(path)).IsKept.ShouldBeFalse();
    }

    [Fact]
    public async Task Page_ThatIsKept_HasTheHeadersOfEveryPage()
    {
        using var client = site.Site.Client();
        using var fresh = await client.GetAsync("/de/programme");
        using var kept = await client.GetAsync("/de/programme");

        // How old it is and how long: both are known only of a page that is kept.
        Names(kept).Except(["Age", "Content-Length"]).ShouldBe(Names(fresh), ignoreOrder: true);
        kept.Headers.GetValues("Content-Security-Policy").ShouldBe(fresh.Headers.GetValues("Content-Security-Policy"));
        kept.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    private static IEnumerable<string> Names(HttpResponseMessage response) => response.Headers.Concat(response.Content.Headers).Select(header => header.Key);

    private async Task<(string Text, bool IsKept)> GetAsync(string path)
    {
        using var client = site.Site.Client();
        using var response = await client.GetAsync(path);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadAsStringAsync(), response.Headers.Age is not null);
    }
}
