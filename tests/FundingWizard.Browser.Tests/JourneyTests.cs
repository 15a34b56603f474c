using Microsoft.Playwright;

namespace FundingWizard.Browser.Tests;

/// <summary>Without JavaScript and without a mouse.</summary>
[Collection(BrowserTests.Name)]
public sealed class JourneyTests(RunningSite site)
{
    private static readonly BrowserNewContextOptions WithoutScript = new() { JavaScriptEnabled = false };

    [BrowserFact]
    public async Task SkipLink_WhenKeyboardIsUsed_ComesFirstAndLeadsToTheContent()
    {
        await using var page = await site.OpenAsync("/de", WithoutScript);

        await page.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Page.GetByTestId("skip-link")).ToBeFocusedAsync();
        await Assertions.Expect(page.Page.GetByTestId("skip-link")).ToBeInViewportAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.Page.Locator("main a").First).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Form_WhenSentWithErrors_FocusesTheSummaryAndKeepsWhatWasTyped()
    {
        await using var page = await site.OpenAsync("/de/bausteine", WithoutScript);
        await page.Page.Locator("#amount").FillAsync("1,5 Mio.");
        await page.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Page.GetByTestId("error-summary")).ToBeFocusedAsync();
        await Assertions.Expect(page.Page.Locator("#amount")).ToHaveValueAsync("1,5 Mio.");
        await Assertions.Expect(page.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Fehler: ", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.SaveAsync("de-bausteine-error");
    }

    [BrowserFact]
    public async Task Form_WhenFilledByKeyboardOnly_IsAccepted()
    {
        await using var page = await site.OpenAsync("/en/bausteine", WithoutScript);
        await page.Page.Locator("#kind-1").FocusAsync();
        await page.Page.Keyboard.PressAsync("Space");
        await page.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Page.Locator("#amount")).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Space");
        await page.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Page.GetByTestId("panel")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Pages_WhenLoaded_AskNobodyElse()
    {
        foreach (var path in new[] { "/de", "/en/datenschutz", "/de/bausteine" })
        {
            await using var page = await site.OpenAsync("/health/live");
            var asked = new List<string>();
            page.Page.Request += (_, request) => asked.Add(request.Url);

            await page.Page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });

            asked.ShouldContain(url => url.Contains("FiraSans-Regular.woff2", StringComparison.Ordinal));
            asked.ShouldAllBe(url => url.StartsWith(site.Address, StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal));
        }
    }
}
