using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace FundingWizard.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class PageTests(RunningSite site)
{
    /// <summary>Narrow telephone; also a screen of 1280 pixels at 400 % zoom.</summary>
    private const int Narrow = 320;

    private const int Wide = 1280;

    private static readonly string[] Paths =
    [
        "", "/pruefung", "/impressum", "/datenschutz", "/barrierefreiheit", "/leichte-sprache", "/gebaerdensprache", "/kontakt", "/lizenzen",
        "/bausteine", "/gibt-es-nicht",
    ];

    public static TheoryData<string> Pages => [.. from language in new[] { "/de", "/en" } from path in Paths select language + path];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_WhenAxeLooksAtIt_HasNoViolation(string path)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await site.OpenAsync(path, new BrowserNewContextOptions { ColorScheme = scheme });

            var found = await page.RunAxe();

            found.Violations.Select(v => $"{scheme}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();
            await page.Context.CloseAsync();
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_WhenShownNarrowOrWide_FitsItsWidth(string path)
    {
        foreach (var width in new[] { Narrow, Wide })
        {
            var page = await site.OpenAsync(path, new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 800 } });

            var content = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");

            content.ShouldBeLessThanOrEqualTo(width);
            await page.SaveAsync($"{path.Trim('/').Replace('/', '-')}-{width}");
            await page.Context.CloseAsync();
        }
    }
}
