using Deque.AxeCore.Playwright;

namespace FundingWizard.Browser.Tests;

/// <summary>What every page must be able to stand.</summary>
internal static class PageChecks
{
    /// <summary>A narrow telephone, and also a screen of 1280 pixels at 400 % zoom.</summary>
    public const int Narrow = 320;

    /// <summary>A usual screen.</summary>
    public const int Wide = 1280;

    /// <summary>WCAG 2.2, 2.5.8: the smallest side of anything that can be pressed, except links within a text.</summary>
    private const string TooSmall = """
        [...document.querySelectorAll("a, button, input, summary")]
          .filter(e => !e.closest("p, .text li, dd, main li, .error-summary, .skip-link") && e.checkVisibility())
          .filter(e => { const r = e.getBoundingClientRect(); return r.width < 24 || r.height < 24; })
          .map(e => e.outerHTML)
        """;

    /// <summary>Everything at once, for pages that are costly to reach: both widths, and the rules of axe on the narrow one.</summary>
    public static async Task LookAsync(OpenPage page, string path)
    {
        foreach (var width in new[] { Wide, Narrow })
        {
            await page.Page.SetViewportSizeAsync(width, 800);
            await FitsAsync(page, path, width);
        }

        (await ViolationsAsync(page)).ShouldBeEmpty();
    }

    /// <summary>Nothing reaches over the edge and nothing is too small to press; a picture is kept for people to look at.</summary>
    public static async Task FitsAsync(OpenPage page, string path, int width)
    {
        (await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        (await page.Page.EvaluateAsync<string[]>(TooSmall)).ShouldBeEmpty();
        await page.SaveAsync($"{Name(path)}-{width}");
    }

    /// <summary>A file name for a path.</summary>
    public static string Name(string path) => path.Trim('/').Replace('/', '-').Replace('?', '-');

    /// <summary>What axe finds wrong.</summary>
    public static async Task<IEnumerable<string>> ViolationsAsync(OpenPage page) =>
        (await page.Page.RunAxe()).Violations.Select(found => $"{found.Id}: {found.Help}: {string.Join(" | ", found.Nodes.Select(node => node.Html))}");
}
