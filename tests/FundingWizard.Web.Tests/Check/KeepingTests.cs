using System.Net;
using FundingWizard.Web.Features.Check;

namespace FundingWizard.Web.Tests.Check;

/// <summary>Whose check it is, how long it lives, and what happens in two windows.</summary>
public sealed class KeepingTests : IClassFixture<CheckSite>
{
    private readonly CheckSite site;

    public KeepingTests(CheckSite site) => this.site = site;

    public static TheoryData<string> CheckPages => ["/pruefung/weiter", "/pruefung/applicant", "/pruefung/antworten", "/pruefung/stichtag", "/pruefung/loeschen", "/pruefung/stand", "/pruefung/size/company.earlierYears", "/ergebnis", "/ergebnis/druck", "/ergebnis.pdf", "/ergebnis.json", "/ergebnis/bankgespraech/" + CheckSite.Programme];

    public static TheoryData<string> PagesOfACheck => ["/pruefung/antworten", "/pruefung/stichtag", "/pruefung/loeschen", "/pruefung/stand", "/ergebnis", "/ergebnis/druck", "/ergebnis.pdf", "/ergebnis.json"];

    [Theory]
    [MemberData(nameof(PagesOfACheck))]
    public async Task Page_WhenNothingWasAnswered_SaysThatThereIsNoCheck(string path)
    {
        var visitor = site.Visitor();

        await visitor.OpenAsync(path);

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        visitor.Find("no-check")!.QuerySelector("a")!.GetAttribute("href").ShouldBe("/de/pruefung");
    }

    [Theory]
    [MemberData(nameof(CheckPages))]
    public async Task Page_WhenCookieOpensNothing_SaysSoAndTakesItAway(string path)
    {
        var client = site.Site.Client();
        client.DefaultRequestHeaders.Add("Cookie", $"{CheckCookie.Name}={Storage.Checks.CheckTicket.New().ToCookieValue()}");

        using var response = await client.GetAsync("/de" + path);

        response.StatusCode.ShouldBe(HttpStatusCode.Gone);
        response.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith("check=;", StringComparison.Ordinal));
        (await response.DocumentAsync()).QuerySelector("[data-testid=no-check]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Cookie_WhenItsKeyIsThatOfAnotherCheck_OpensNeither()
    {
        var (own, foreign) = (await TicketAsync("company"), await TicketAsync("freelancer"));
        var client = site.Site.Client();
        client.DefaultRequestHeaders.Add("Cookie", $"{CheckCookie.Name}={own[..21]}{foreign[21..]}");

        using var response = await client.GetAsync("/de/pruefung/antworten");

        response.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("answers__value");
    }

    [Fact]
    public async Task Post_WhenTheCheckHasExpired_KeepsWhatWasTypedInANewOneAndSaysSo()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));
        await visitor.OpenAsync("/pruefung/timing");
        site.Clock.Move(TimeSpan.FromDays(31));

        await visitor.SendAsync(("project.started", "no"));

        visitor.Text("notification").ShouldContain("gibt es nicht mehr");
        await visitor.OpenAsync("/pruefung/antworten");
        visitor.Text("answer-project.started").ShouldContain("Nein");
        visitor.Find("answer-applicant.kind")!.QuerySelector("a")!.TextContent.ShouldStartWith("Beantworten");
    }

    [Theory]
    [InlineData("/pruefung/stichtag", "stichtag.unknown", "?")]
    [InlineData("/pruefung/timing", "project.started", "ordered")]
    [InlineData("/pruefung/size/company.earlierYears/neu", "headcount", "12")]
    public async Task Post_WhenTheCheckHasExpired_SaysSoWhereverItLeads(string path, string name, string value)
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));
        await visitor.OpenAsync(path);
        site.Clock.Move(TimeSpan.FromDays(31));

        await visitor.SendAsync([.. visitor.Questions.Where(question => question != name && question != "stichtag").Select(visitor.DontKnow), (name, value)]);

        visitor.Status.ShouldBe(HttpStatusCode.OK);
        visitor.Text("notification").ShouldContain("gibt es nicht mehr");
    }

    [Fact]
    public async Task Check_WhenItIsChanged_LivesLonger()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));
        site.Clock.Move(TimeSpan.FromDays(29));
        await visitor.AnswerAsync("timing", ("project.started", "no"));
        site.Clock.Move(TimeSpan.FromDays(29));

        await visitor.OpenAsync("/pruefung/antworten");

        visitor.Text("answer-applicant.kind").ShouldContain("Unternehmen");
    }

    [Fact]
    public async Task Answers_WhenGivenInTwoWindows_AreMerged()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));
        var other = new Visitor(visitor.Client, "de");
        await visitor.OpenAsync("/pruefung/timing");
        await other.OpenAsync("/pruefung/place");

        await visitor.SendAsync(("project.started", "planning-only"));
        await other.SendAsync(("site.municipality", "Bonn"));
        await visitor.OpenAsync("/pruefung/antworten");

        visitor.Text("answer-project.started").ShouldContain("Nur Planung");
        visitor.Text("answer-site.municipality").ShouldContain("Bonn");
        visitor.Text("answer-applicant.kind").ShouldContain("Unternehmen");
    }

    [Fact]
    public async Task Answers_WhenGivenInManyWindowsAtOnce_AreAllKept()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));
        (string Topic, string Name, string Value)[] answers = [("timing", "project.started", "no"), ("place", "site.municipality", "Bonn"), ("purpose", "project.purposes", "innovation")];
        var windows = answers.Select(_ => new Visitor(visitor.Client, "de")).ToArray();
        foreach (var (window, answer) in windows.Zip(answers))
            await window.OpenAsync($"/pruefung/{answer.Topic}");

        var responses = await Task.WhenAll(windows.Zip(answers, (window, answer) => window.PostAsync((answer.Name, answer.Value))));

        responses.ShouldAllBe(response => response.StatusCode == HttpStatusCode.Redirect);
        await visitor.OpenAsync("/pruefung/antworten");
        answers.ShouldAllBe(answer => visitor.Find($"answer-{answer.Name}")!.ClassList.Contains("answers__row--unknown") == false);
    }

    [Fact]
    public async Task Check_WhenDeleted_IsGoneAtOnceForEveryWindow()
    {
        var visitor = site.Visitor();
        var ticket = await TicketAsync("company", visitor);
        await visitor.OpenAsync("/pruefung/loeschen");

        await visitor.SendAsync();

        visitor.Find("deleted").ShouldNotBeNull();
        await visitor.OpenAsync("/ergebnis");
        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        var copy = site.Site.Client();
        copy.DefaultRequestHeaders.Add("Cookie", $"{CheckCookie.Name}={ticket}");
        (await copy.GetAsync("/de/ergebnis")).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Delete_WhenTokenIsInvalid_DeletesNothing()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));
        await visitor.OpenAsync("/pruefung/loeschen");

        await visitor.SendAsync(("__form", "garbage"));

        visitor.Find("error-summary").ShouldNotBeNull();
        await visitor.OpenAsync("/ergebnis");
        visitor.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Store_WhenRead_HoldsNoAnswer()
    {
        await TicketAsync("freelancer");

        var bytes = await ReadSharedAsync(site.Site.DatabaseFile) + await ReadSharedAsync(site.Site.DatabaseFile + "-wal");

        bytes.ShouldNotContain("freelancer");
        bytes.ShouldNotContain("applicant");
    }

    private async Task<string> TicketAsync(string kind, Visitor? visitor = null)
    {
        visitor ??= site.Visitor();
        await visitor.OpenAsync("/pruefung/applicant");
        using var response = await visitor.PostAsync(("applicant.kind", kind));
        return response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("check=", StringComparison.Ordinal))["check=".Length..].Split(';')[0];
    }

    private static async Task<string> ReadSharedAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }
}
