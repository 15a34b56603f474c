using System.Reflection;
using Microsoft.Playwright;

namespace FundingWizard.Browser.Tests;

/// <summary>Pictures of whole pages in <c>artifacts/screenshots</c>, for people to look at.</summary>
internal static class Screenshots
{
    private static readonly string Folder = Path.Combine(
        typeof(Screenshots).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key is "RepoRoot").Value!,
        "artifacts",
        "screenshots");

    public static Task SaveAsync(this IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = Path.Combine(Folder, name + ".png") });
}
