using Microsoft.Playwright;

namespace FundingWizard.Browser.Tests;

/// <summary>A page in a context of its own, closed at the end of its test.</summary>
public sealed class OpenPage(IPage page) : IAsyncDisposable
{
    private static readonly string Screenshots = Path.Combine(
        Repository.Root,
        "artifacts",
        "screenshots");

    /// <summary>The page itself.</summary>
    public IPage Page => page;

    /// <summary>Saves a picture of the whole page in <c>artifacts/screenshots</c>, for people to look at.</summary>
    public Task SaveAsync(string name) => page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Screenshots, name + ".png") });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();
}
