using System.Net.Http.Headers;

namespace FundingWizard.Web.Tests.Pages;

[Collection(SharedSite.Name)]
public sealed class FileTests(TestSite site)
{
    [Fact]
    public async Task StyleSheets_WhenPageNamesThem_AreVersionedAndKeptForever()
    {
        var client = site.Client();
        var sheets = (await client.DocumentAsync("/de")).QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).ToList();

        sheets.ShouldContain(sheet => sheet.StartsWith("/lib/kern/kern.min.css?v="));
        foreach (var sheet in sheets)
        {
            using var response = await client.GetAsync(sheet);
            response.EnsureSuccessStatusCode().Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        }
    }

    [Theory]
    [InlineData("/lib/fira-sans/FiraSans-Regular.woff2", "font/woff2")]
    [InlineData("/lib/fira-sans/FiraSans-SemiBold.woff2", "font/woff2")]
    [InlineData("/lib/fira-sans/LICENSE.txt", "text/plain")]
    [InlineData("/lib/kern/LICENSE.txt", "text/plain")]
    [InlineData("/icon.svg", "image/svg+xml")]
    public async Task File_WhenAskedForWithoutVersion_IsKeptForADay(string path, string type)
    {
        using var response = await site.Client().GetAsync(path);

        response.EnsureSuccessStatusCode().Content.Headers.ContentType!.MediaType.ShouldBe(type);
        response.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(1));
        response.Headers.ETag.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/lib/kern/kern.min.css", true)]
    [InlineData("/site.css", true)]
    [InlineData("/de", false)]
    public async Task Compression_WhenBrowserOffersIt_IsUsedForFilesAndNeverForPages(string path, bool compressed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));

        using var response = await site.Client().SendAsync(request);

        response.Content.Headers.ContentEncoding.Contains("br").ShouldBe(compressed);
        (await response.Content.ReadAsByteArrayAsync()).ShouldNotBeEmpty();
    }
}
