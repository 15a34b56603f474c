using FundingWizard.Web.Tests.Check;

namespace FundingWizard.Web.Tests.Hosting;

public sealed class LogTests
{
    [Fact]
    public async Task Log_WhenRequestsAreAnswered_HoldsRoutesAndNothingPersonal()
    {
        await using var site = await SiteProcess.StartAsync();
        site.Client.DefaultRequestHeaders.Add("Cookie", "check=secret-cookie");
        site.Client.DefaultRequestHeaders.UserAgent.ParseAdd("secret-agent");
        (await site.Client.GetAsync("/de/impressum?name=secret-query")).EnsureSuccessStatusCode();
        (await site.Client.PostFormAsync("/de/bausteine?name=secret-query", ("amount", "secret-answer"))).EnsureSuccessStatusCode();
        await site.Client.GetAsync($"/{new string('x', 500)}");
        await site.Client.GetAsync("/fr/line%0AFAKE%20LINE?name=secret-query");

        var log = await site.LogAsync("GET /fr/line%0AFAKE%20LINE 404 ");

        log.ShouldContain("GET /{language:language}/{document} 200 ");
        log.ShouldContain("POST /{language:language}/bausteine 200 ");
        log.ShouldContain($"GET /{new string('x', 99)} 404 ");
        log.ShouldNotContain("secret-");
        log.Split('\n').ShouldNotContain(line => line.StartsWith("FAKE", StringComparison.Ordinal));
        log.Split('\n').Where(line => line.Contains(" ms ", StringComparison.Ordinal)).ShouldNotContain(line => line.Contains("127.0.0.1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Log_WhenACheckIsMade_HoldsNoAnswer()
    {
        await using var site = await SiteProcess.StartAsync();
        var visitor = new Visitor(site.Client, "de");
        await visitor.AnswerAsync("place", ("site.municipality", "Bergneustadt"));
        await visitor.AnswerAsync("place", ("site.municipality", "secret-typing-mistake"));
        await visitor.AnswerAsync("timing", ("project.started", "ordered"));
        await visitor.OpenAsync("/ergebnis.json");

        var log = await site.LogAsync("GET /{language:language}/ergebnis.json 200 ");

        log.ShouldContain("POST /{language:language}/pruefung/{topic} 302 ");
        foreach (var answer in new[] { "Bergneustadt", "05374", "secret-", "ordered", "project.started", "timing" })
            log.ShouldNotContain(answer);
    }

    [Fact]
    public async Task Log_WhenOperatorIsNotEntered_NamesTheSettings()
    {
        await using var site = await SiteProcess.StartAsync();

        var log = await site.LogAsync("Now listening on");

        log.ShouldContain("WRN The legal pages are incomplete");
        log.ShouldContain("Operator:Name, Operator:Street, Operator:Town");
    }
}
