using System.Net;
using System.Text.Json;
using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Web.Tests.Check;

namespace FundingWizard.Web.Tests.Result;

/// <summary>The result as paper and as data says what the page says.</summary>
[Collection(SharedCheckSite.Name)]
public sealed class DownloadTests(CheckSite site)
{
    [Theory]
    [InlineData("de", "foerderpruefung-2026-03-01", "Fulfilled")]
    [InlineData("en", "funding-check-2026-03-01", "Fulfilled")]
    public async Task Download_WhenTaken_HasTypeNameAndStaysInNoCache(string language, string name, string outcome)
    {
        var visitor = site.Visitor(language);
        await visitor.CompleteAsync(Samples.Fitting);
        await visitor.OpenAsync("/ergebnis");
        visitor.Outcome.ShouldBe(outcome);

        foreach (var (testId, type, extension) in new[] { ("pdf", "application/pdf", "pdf"), ("json", "application/json", "json") })
        {
            using var response = await visitor.Client.GetAsync(visitor.Find(testId)!.GetAttribute("href"));

            response.EnsureSuccessStatusCode().Content.Headers.ContentType!.MediaType.ShouldBe(type);
            response.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe($"{name}.{extension}");
            response.Content.Headers.ContentDisposition.DispositionType.ShouldBe("attachment");
            response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("no", "fulfilled")]
    [InlineData("ordered", "not-eligible")]
    [InlineData("order-with-withdrawal", "check-needed")]
    public async Task Pdf_WhenReadBack_HoldsTheSameResultAsPageAndData(string started, string outcome)
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting);
        await visitor.AnswerAsync("timing", ("project.started", started));
        await visitor.OpenAsync("/ergebnis");
        var page = visitor.Outcome!;

        var file = new PdfFileReader(await visitor.Client.GetByteArrayAsync("/de/ergebnis.pdf"));
        var json = await visitor.Client.GetByteArrayAsync("/de/ergebnis.json");

        var attachment = file.Stream(((PdfDictionary)file.Dictionary(file.Array(file.Catalog["AF"]).ShouldHaveSingleItem())["EF"]!)["F"]);
        attachment.Content.ShouldBe(json);
        using var data = JsonDocument.Parse(json);
        data.RootElement.GetProperty("programmes")[0].GetProperty("outcome").GetString().ShouldBe(outcome);
        page.ShouldBe(outcome.Replace("-", "", StringComparison.Ordinal), StringCompareShould.IgnoreCase);
        data.RootElement.GetProperty("day").GetString().ShouldBe("2026-03-01");
        ((PdfString)file.Resolve(file.Catalog["Lang"])!).Text.ShouldStartWith("de");
    }

    [Theory]
    [InlineData("de", "Hamm")]
    [InlineData("en", "Hamm")]
    public async Task Print_WhenOpened_IsTheWholeSummaryAsOnePage(string language, string place)
    {
        var visitor = site.Visitor(language);
        await visitor.CompleteAsync(Samples.Fitting);
        await visitor.OpenAsync("/ergebnis");
        var headline = visitor.Page.QuerySelector(".outcome__headline")!.TextContent;

        await visitor.OpenAsync("/ergebnis/druck");

        visitor.Text("document").ShouldContain(headline);
        visitor.Text("document").ShouldContain(place);
        visitor.Page.QuerySelectorAll("h1").ShouldHaveSingleItem();
        visitor.Page.QuerySelectorAll("[style], style, script").ShouldBeEmpty();
    }

    [Fact]
    public async Task BankTalk_WhenOpened_IsOnePageAboutTheProject()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting);
        await visitor.OpenAsync("/ergebnis");

        await visitor.FollowAsync("[data-testid=bank-talk]");

        visitor.Text("bank-talk").ShouldContain("400.000 Euro");
        visitor.Text("bank-talk").ShouldContain("1. März 2026");
        visitor.Find("back-link")!.GetAttribute("href").ShouldBe("/de/ergebnis");
    }

    [Fact]
    public async Task BankTalk_WhenProgrammeIsUnknown_DoesNotExist()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting);

        await visitor.OpenAsync("/ergebnis/bankgespraech/gibt-es-nicht");

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        visitor.Find("error-404").ShouldNotBeNull();
    }
}
