using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace FundingWizard.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class PageTests(RunningSite site)
{
    /// <summary>A narrow telephone, and also a screen of 1280 pixels at 400 % zoom.</summary>
    private const int Narrow = 320;

    private const int Wide = 1280;

    /// <summary>WCAG 2.2, 2.5.8: the smallest side of anything that can be pressed, except links within a text.</summary>
    private const string TooSmall = """
        [...document.querySelectorAll("a, button, input, summary")]
          .filter(e => !e.closest(".text p, .text li, .error-summary, .phase-banner, .skip-link") && e.checkVisibility())
          .filter(e => { const r = e.getBoundingClientRect(); return r.width < 24 || r.height < 24; })
          .map(e => e.outerHTML)
        """;

    private static readonly string[] Paths =
    [
        "", "/pruefung", "/impressum", "/datenschutz", "/barrierefreiheit", "/leichte-sprache", "/gebaerdensprache", "/kontakt", "/lizenzen",
        "/bausteine", "/gibt-es-nicht",
    ];

    public static TheoryData<string> Pages => [.. from language in new[] { "/de", "/en" } from path in Paths select language + path];

    /// <summary>The English pages differ in their words only; two stand for them all.</summary>
    public static TheoryData<string> PageKinds => [.. Paths.Select(path => "/de" + path), "/en", "/en/bausteine"];

    public static TheoryData<string, ColorScheme, ForcedColors> OtherColours => new()
    {
        { "/de", ColorScheme.Dark, ForcedColors.None },
        { "/de/bausteine", ColorScheme.Dark, ForcedColors.None },
        { "/de/datenschutz", ColorScheme.Dark, ForcedColors.None },
        { "/de/gibt-es-nicht", ColorScheme.Dark, ForcedColors.None },
        { "/de", ColorScheme.Light, ForcedColors.Active },
        { "/de/bausteine", ColorScheme.Dark, ForcedColors.Active },
    };

    [BrowserTheory]
    [MemberData(nameof(PageKinds))]
    public async Task Page_WhenAxeLooksAtIt_HasNoViolation(string path)
    {
        await using var page = await site.OpenAsync(path);

        (await ViolationsAsync(page)).ShouldBeEmpty();
    }

    [BrowserTheory]
    [MemberData(nameof(OtherColours))]
    public async Task Page_WhenVisitorPrefersOtherColours_HasNoViolation(string path, ColorScheme scheme, ForcedColors forced)
    {
        await using var page = await site.OpenAsync(path, new() { ColorScheme = scheme, ForcedColors = forced });

        (await ViolationsAsync(page)).ShouldBeEmpty();
        await page.SaveAsync($"{Name(path)}-{scheme}-{(forced is ForcedColors.Active ? "forced" : "plain")}");
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_WhenShownNarrowOrWide_FitsAndCanBePressed(string path)
    {
        foreach (var width in new[] { Narrow, Wide })
        {
            await using var page = await site.OpenAsync(path, new() { ViewportSize = new() { Width = width, Height = 800 } });

            (await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            (await page.Page.EvaluateAsync<string[]>(TooSmall)).ShouldBeEmpty();
            await page.SaveAsync($"{Name(path)}-{width}");
        }
    }

    private static string Name(string path) => path.Trim('/').Replace('/', '-');

    private static async Task<IEnumerable<string>> ViolationsAsync(OpenPage page) =>
        (await page.Page.RunAxe()).Violations.Select(found => $"{found.Id}: {found.Help}: {string.Join(" | ", found.Nodes.Select(node => node.Html))}");
}
