using Microsoft.Playwright;

namespace FundingWizard.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class PageTests(RunningSite site)
{
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

        (await PageChecks.ViolationsAsync(page)).ShouldBeEmpty();
    }

    [BrowserTheory]
    [MemberData(nameof(OtherColours))]
    public async Task Page_WhenVisitorPrefersOtherColours_HasNoViolation(string path, ColorScheme scheme, ForcedColors forced)
    {
        await using var page = await site.OpenAsync(path, new() { ColorScheme = scheme, ForcedColors = forced });

        (await PageChecks.ViolationsAsync(page)).ShouldBeEmpty();
        await page.SaveAsync($"{PageChecks.Name(path)}-{scheme}-{(forced is ForcedColors.Active ? "forced" : "plain")}");
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_WhenShownNarrowOrWide_FitsAndCanBePressed(string path)
    {
        foreach (var width in new[] { PageChecks.Narrow, PageChecks.Wide })
        {
            await using var page = await site.OpenAsync(path, new() { ViewportSize = new() { Width = width, Height = 800 } });

            await PageChecks.FitsAsync(page, path, width);
        }
    }
}
