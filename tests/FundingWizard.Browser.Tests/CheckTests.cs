using Microsoft.Playwright;

namespace FundingWizard.Browser.Tests;

/// <summary>From the start page to the result and its PDF.</summary>
[Collection(BrowserTests.Name)]
public sealed class CheckTests(RunningSite site)
{
    [BrowserFact]
    public async Task Check_WhenMadeByKeyboardWithoutScript_EndsWithResultAndPdf()
    {
        await using var opened = await site.OpenAsync("/de", new() { JavaScriptEnabled = false });
        var page = opened.Page;
        await FollowByKeyboardAsync(page, "check-start");
        await FollowByKeyboardAsync(page, "continue");

        while (await page.GetByTestId("questions").CountAsync() > 0)
            await Guide.AnswerByKeyboardAsync(page);
        await FollowByKeyboardAsync(page, "to-result");

        await Assertions.Expect(page.GetByTestId("outcome")).ToHaveAttributeAsync("data-outcome", "Open");
        await Guide.TabToAsync(page, page.GetByTestId("pdf"));
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        await using var pdf = await download.CreateReadStreamAsync();
        var start = new byte[5];
        await pdf.ReadExactlyAsync(start);
        start.ShouldBe("%PDF-"u8.ToArray());
    }

    [BrowserFact]
    public async Task Check_WhenMadeWithScript_EndsWithTheSamePages()
    {
        await using var opened = await site.OpenAsync("/en");
        var page = opened.Page;
        await page.GetByTestId("check-start").ClickAsync();
        await page.GetByTestId("continue").ClickAsync();

        await Guide.CompleteAsync(page);
        await page.GetByTestId("to-result").ClickAsync();

        await Assertions.Expect(page.GetByTestId("outcome")).ToHaveAttributeAsync("data-outcome", "Fulfilled");
        await page.GetByTestId("bank-talk").ClickAsync();
        await Assertions.Expect(page.GetByTestId("back-link")).ToHaveAttributeAsync("href", "/en/ergebnis");
    }

    [BrowserFact]
    public async Task BankTalk_WhenPrinted_FitsOnePage()
    {
        await using var opened = await site.OpenAsync("/de/pruefung/weiter");
        await Guide.CompleteAsync(opened.Page);
        await opened.Page.GotoAsync($"{site.Address}/de/ergebnis/bankgespraech/{Guide.Programme}");

        var pdf = await opened.Page.PdfAsync(new() { Format = "A4" });

        System.Text.Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length.ShouldBe(2);
    }

    private static async Task FollowByKeyboardAsync(IPage page, string testId)
    {
        await Guide.TabToAsync(page, page.GetByTestId(testId));
        await Guide.SubmitAsync(page, () => page.Keyboard.PressAsync("Enter"));
    }
}
