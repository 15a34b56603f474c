using Microsoft.Playwright;

namespace FundingWizard.Browser.Tests;

/// <summary>A check with every question answered, made once for all pages that need one.</summary>
public sealed class FinishedCheck(RunningSite site) : IAsyncLifetime
{
    /// <summary>The cookies of whoever made it.</summary>
    public string State { get; private set; } = "";

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Chromium.SkipReason is not null)
            return;
        await using var opened = await site.OpenAsync("/de/pruefung/weiter");
        await Guide.CompleteAsync(opened.Page);
        State = await opened.Page.Context.StorageStateAsync();
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;
}

/// <summary>Every kind of page of a check, narrow and wide, right and wrong.</summary>
[Collection(BrowserTests.Name)]
public sealed class CheckPageTests(RunningSite site, FinishedCheck check) : IClassFixture<FinishedCheck>
{
    private const string List = "/de/pruefung/size/company.earlierYears";

    private static readonly string[] RulePages =
    [
        "/programme?suche=invest+zukunft&fuer=municipalities", $"/programme/{Guide.Programme}/blatt", $"/programme/{Guide.Programme}/verlauf?tag.day=1&tag.month=2&tag.year=2026",
        $"/programme/{Guide.Programme}/verlauf?tag.day=31&tag.month=2&tag.year=2026", "/regelwerk/faellig",
        "/ergebnis/vergleich", "/ergebnis/vergleich?erster.day=16&erster.month=3&erster.year=2026&zweiter.day=31&zweiter.month=12&zweiter.year=2024",
        "/ergebnis/vergleich?erster.day=16&erster.month=3&erster.year=2026&zweiter.day=16&zweiter.month=3&zweiter.year=2026",
    ];

    public static TheoryData<string> Pages =>
    [
        "/de/programme", "/de/programme/" + Guide.Programme, $"/en/programme/{Guide.Programme}?stand=2025-05-19",
        .. from language in new[] { "/de", "/en" }
           from path in RulePages
           select language + path,
        "/de/pruefung/applicant", "/de/pruefung/place", "/en/pruefung/purpose", "/de/pruefung/measures", "/de/pruefung/size",
        List, List + "/neu", List + "/1", List + "/1/entfernen",
        "/de/pruefung/antworten", "/de/pruefung/stichtag", "/de/pruefung/loeschen", "/de/pruefung/geloescht",
        "/de/ergebnis", "/en/ergebnis", "/de/ergebnis/druck", "/de/ergebnis/bankgespraech/" + Guide.Programme,
    ];

    /// <summary>One page with each kind of control.</summary>
    public static TheoryData<string> Forms =>
    [
        "/de/pruefung/applicant", "/de/pruefung/place", "/de/pruefung/company", "/de/pruefung/loan", "/de/pruefung/stichtag", List + "/neu", "/en/pruefung/size",
    ];

    /// <summary>Answers that lead to each further outcome, and what the result is then.</summary>
    public static TheoryData<string, string> OtherResults => new()
    {
        { "applicant.kind=?", "Open" },
        { "project.started=order-with-withdrawal", "CheckNeeded" },
        { "project.started=ordered", "NotEligible" },
    };

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_WhenShown_FitsCanBePressedAndHasNoViolation(string path)
    {
        await using var page = await site.OpenAsync(path, new() { StorageState = check.State });

        await PageChecks.LookAsync(page, path);
    }

    [BrowserTheory]
    [MemberData(nameof(Forms))]
    public async Task Form_WhenSentBlank_FocusesTheSummaryAndHasNoViolation(string path)
    {
        await using var page = await site.OpenAsync(path, path.Contains("stichtag", StringComparison.Ordinal) ? new() { StorageState = check.State } : null);

        await page.Page.Locator("main form button").ClickAsync();

        await Assertions.Expect(page.Page.GetByTestId("error-summary")).ToBeFocusedAsync();
        await PageChecks.LookAsync(page, path + "-error");
    }

    [BrowserTheory]
    [MemberData(nameof(OtherResults))]
    public async Task Result_WhateverTheOutcome_FitsAndHasNoViolation(string answer, string outcome)
    {
        var (fact, value) = (answer.Split('=')[0], answer.Split('=')[1]);
        await using var page = await site.OpenAsync($"/de/pruefung/{(fact == "applicant.kind" ? "applicant" : "timing")}", null);
        if (outcome == "CheckNeeded")
            await Guide.CompleteAsync(page.Page);
        await page.Page.GotoAsync($"{site.Address}/de/pruefung/{(fact == "applicant.kind" ? "applicant" : "timing")}");
        await page.Page.Locator($"input[value='{value}']").CheckAsync();
        await page.Page.Locator("main form button").ClickAsync();
        await page.Page.GotoAsync(site.Address + "/de/ergebnis");

        await Assertions.Expect(page.Page.GetByTestId("outcome")).ToHaveAttributeAsync("data-outcome", outcome);
        await PageChecks.LookAsync(page, "/de/ergebnis-" + outcome);
    }
}
