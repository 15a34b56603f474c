using System.Net;
using AngleSharp.Dom;
using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Web.Security;
using FundingWizard.Web.Tests.Check;

namespace FundingWizard.Web.Tests.Result;

/// <summary>The open points as a letter to the office that decides.</summary>
public sealed class LetterTests(LetterSite site) : IClassFixture<LetterSite>
{
    [Theory]
    [InlineData("de", "Fragen zur Förderung: Hamm", "1. März 2026")]
    [InlineData("en", "Questions on funding: Hamm", "1 March 2026")]
    public async Task Letter_WhenOpenedFromTheResult_IsTheLetterOfTheOffice(string language, string subject, string date)
    {
        var visitor = site.Visitor(language);
        await visitor.CompleteAsync(Samples.Fitting);
        await visitor.OpenAsync("/ergebnis");

        await visitor.FollowAsync("[data-testid=letter]");

        visitor.Page.QuerySelectorAll("h1").ShouldHaveSingleItem().TextContent.ShouldBe(subject);
        visitor.Text("letter").ShouldContain(date);
        visitor.Find("back-link")!.GetAttribute("href").ShouldBe($"/{language}/ergebnis");
        visitor.Page.QuerySelectorAll("[style], style, script").ShouldBeEmpty();
        visitor.Page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
    }

    [Fact]
    public async Task Letter_WhenComparedWithTheResult_AsksEveryPointThatTheResultLeavesToOthers()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting.SetItem("project.started", ["order-with-withdrawal"]));
        await visitor.OpenAsync("/ergebnis");
        var points = visitor.Page.QuerySelectorAll("[data-testid=undecided] .entries__name").Select(Words).ToArray();

        await visitor.OpenAsync("/ergebnis/brief");

        var questions = visitor.Page.QuerySelectorAll("[data-testid=letter] ol > li > strong").Select(Words).ToArray();
        questions.TakeLast(points.Length).ShouldBe(points, ignoreOrder: true);
        questions.Length.ShouldBeGreaterThan(points.Length);
        questions.ShouldBeUnique();
    }

    [Fact]
    public async Task Pdf_WhenTaken_HasTypeNameAndLanguageOfThePage()
    {
        var visitor = site.Visitor("en");
        await visitor.CompleteAsync(Samples.Fitting);
        await visitor.OpenAsync("/ergebnis/brief");

        using var response = await visitor.Client.GetAsync(visitor.Find("pdf")!.GetAttribute("href"));

        response.EnsureSuccessStatusCode().Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        response.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe($"letter-{LetterSite.Office}-2026-03-01.pdf");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldBe(SecurityHeaders.ContentSecurityPolicy);
        var file = new PdfFileReader(await response.Content.ReadAsByteArrayAsync());
        ((PdfString)file.Resolve(file.Catalog["Lang"])!).Text.ShouldBe("en-GB");
    }

    [Fact]
    public async Task Letters_WhenSeveralOfficesMayDecide_AreListedAndEachSaysSo()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting.SetItem("site.municipality", ["Aachen"]));

        await visitor.OpenAsync("/ergebnis/brief");

        visitor.Page.QuerySelectorAll("[data-testid=letters] h2 a").Select(link => link.GetAttribute("href"))
            .ShouldBe([$"/de/ergebnis/brief?stelle={LetterSite.Other}", $"/de/ergebnis/brief?stelle={LetterSite.Office}"]);
        await visitor.FollowAsync("[data-testid=letters] h2 a");
        visitor.Find("shared").ShouldNotBeNull();
        visitor.Text("letter").ShouldContain("Fragen zur Förderung: Aachen");
        visitor.Find("back-link")!.GetAttribute("href").ShouldBe("/de/ergebnis/brief");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?stelle=gibt-es-nicht")]
    public async Task Pdf_WhenItIsNotClearWhichLetter_DoesNotExist(string query)
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting.SetItem("site.municipality", ["Aachen"]));

        using var response = await visitor.Client.GetAsync($"/de/ergebnis/brief.pdf{query}");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Letter_WhenTheOfficeIsUnknown_DoesNotExist()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting);

        await visitor.OpenAsync("/ergebnis/brief?stelle=gibt-es-nicht");

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Letter_WhenThePlaceIsNotSettled_SaysWhatToAnswerFirst()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting);
        await visitor.AnswerAsync("place", ("site.municipality.special", "undecided"));
        await visitor.OpenAsync("/ergebnis");
        visitor.Find("letter").ShouldBeNull();

        await visitor.OpenAsync("/ergebnis/brief");

        visitor.Status.ShouldBe(HttpStatusCode.OK);
        visitor.Text("first-questions").ShouldContain("der Ort steht noch nicht fest");
        await visitor.FollowAsync("[data-testid=first-questions] a");
        visitor.Questions.ShouldContain("site.municipality");
    }

    [Fact]
    public async Task Letter_WhenNothingFits_SaysThatThereIsNone()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting.SetItem("project.started", ["ordered"]));
        await visitor.OpenAsync("/ergebnis");
        visitor.Find("letter").ShouldBeNull();

        await visitor.OpenAsync("/ergebnis/brief");

        visitor.Status.ShouldBe(HttpStatusCode.OK);
        visitor.Text("letters").ShouldContain("Kein Brief zu schreiben");
        visitor.Find("first-questions").ShouldBeNull();
    }

    [Theory]
    [InlineData("/ergebnis/brief")]
    [InlineData("/ergebnis/brief.pdf")]
    public async Task Letter_WithoutACheck_SaysHowToBegin(string address)
    {
        var visitor = site.Visitor();

        await visitor.OpenAsync(address);

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        visitor.Find("no-check").ShouldNotBeNull();
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
