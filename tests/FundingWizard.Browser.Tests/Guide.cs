using Microsoft.Playwright;

namespace FundingWizard.Browser.Tests;

/// <summary>Leads a page through the questions of a check.</summary>
internal static class Guide
{
    /// <summary>The programme of the rulebook.</summary>
    public const string Programme = "nrw-bank-invest-zukunft";

    private const int MostPages = 40;

    /// <summary>A workshop in Hamm, its new machine saves a third of the energy, nothing is ordered yet.</summary>
    private static readonly Dictionary<string, string> Fitting = new(StringComparer.Ordinal)
    {
        ["applicant.kind"] = "company",
        ["project.started"] = "no",
        ["site.municipality"] = "Hamm",
        ["project.purposes"] = "efficiency",
        ["project.efficiencyMeasures"] = "new-plant",
        ["project.efficiencyGain"] = "30",
        ["company.difficulties"] = "none-of-these",
        ["company.sectors"] = "none-of-these",
        ["company.sensitiveTopics"] = "none-of-these",
        ["finance.totalSecured"] = "yes",
        ["aid.sameCosts"] = "no",
        ["aid.earlier"] = "none",
        ["project.investment"] = "400000",
        ["finance.loan"] = "400000",
        ["finance.term"] = "8",
        ["finance.graceYears"] = "2",
        ["company.headcount"] = "20",
        ["company.turnover"] = "4000000",
        ["company.balanceSheet"] = "2000000",
        ["company.affiliation"] = "autonomous",
        ["company.publicShare"] = "no",
        ["company.sizeHistory"] = "changed",
    };

    /// <summary>Answers every question of a check; a list gets one entry. Ends on the page with all answers.</summary>
    public static async Task CompleteAsync(IPage page)
    {
        for (var step = 0; step < MostPages && !page.Url.EndsWith("/antworten", StringComparison.Ordinal); step++)
        {
            if (await page.GetByTestId("more-questions").CountAsync() > 0)
                await page.GetByTestId("more-questions").ClickAsync();
            else if (await page.Locator(".question:not([data-testid='aid.earlier']) a.kern-btn").CountAsync() > 0)
                await AddEntryAsync(page);
            else
                await AnswerAsync(page);
        }
    }

    /// <summary>Answers the questions of a page by keyboard: "don't know" to each.</summary>
    public static async Task AnswerByKeyboardAsync(IPage page)
    {
        foreach (var question in await page.Locator("form .question").AllAsync())
        {
            var unknown = question.Locator("input[value='?']");
            var isRadio = await unknown.GetAttributeAsync("type") == "radio";
            await TabToAsync(page, isRadio ? question.Locator("input").First : unknown);
            // Up from the first radio button of a group leads around to its last.
            await page.Keyboard.PressAsync(isRadio ? "ArrowUp" : "Space");
            await Assertions.Expect(unknown).ToBeCheckedAsync();
        }

        await SubmitAsync(page, () => page.Keyboard.PressAsync("Enter"));
    }

    /// <summary>Presses Tab until an element has the focus.</summary>
    public static async Task TabToAsync(IPage page, ILocator target)
    {
        for (var press = 0; press < 120; press++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"{page.Url}: no way by Tab to {target}");
    }

    /// <summary>Does what leads to another page and waits for it.</summary>
    public static async Task SubmitAsync(IPage page, Func<Task> act)
    {
        var loaded = new TaskCompletionSource();
        page.Load += OnLoad;
        await act();
        await loaded.Task.WaitAsync(TimeSpan.FromMinutes(1));
        page.Load -= OnLoad;

        void OnLoad(object? sender, IPage arrived) => loaded.TrySetResult();
    }

    private static async Task AddEntryAsync(IPage page)
    {
        if (await page.Locator(".rows__row").CountAsync() == 0)
        {
            await page.Locator(".question a.kern-btn").ClickAsync();
            foreach (var field in await page.Locator("form input[type=text]").AllAsync())
                await field.FillAsync("1000");
            await page.Locator("main form button").ClickAsync();
        }

        await page.Locator("main form button").ClickAsync();
    }

    private static async Task AnswerAsync(IPage page)
    {
        foreach (var question in await page.Locator("form .question").AllAsync())
        {
            var name = (await question.GetAttributeAsync("data-testid"))!;
            if (!Fitting.TryGetValue(name, out var value))
                await question.Locator("input[value='?']").CheckAsync();
            else if (await question.Locator("input[type=text]").CountAsync() > 0)
                await question.Locator("input[type=text]").FillAsync(value);
            else
                await question.Locator($"input[value='{value}']").CheckAsync();
        }

        await page.Locator("main form button").ClickAsync();
    }
}
