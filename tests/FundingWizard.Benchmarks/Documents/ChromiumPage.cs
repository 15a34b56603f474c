using Microsoft.Playwright;

namespace FundingWizard.Benchmarks.Documents;

/// <summary>A page in the browser installed on the machine (CHROMIUM, or <c>chromium</c> on the PATH).</summary>
internal sealed class ChromiumPage
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private IPage? page;

    public async Task LoadAsync(string html)
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Path(), Args = ["--no-sandbox"] });
        page = await browser.NewPageAsync();
        await page.SetContentAsync(html);
    }

    public Task<byte[]> PrintAsync() => page!.PdfAsync(new PagePdfOptions { Tagged = true, Format = "A4" });

    public async Task CloseAsync()
    {
        await browser!.CloseAsync();
        playwright!.Dispose();
    }

    private static string Path() =>
        Environment.GetEnvironmentVariable("CHROMIUM")
        ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Select(folder => System.IO.Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("No chromium on the PATH; install it or set CHROMIUM.");
}
