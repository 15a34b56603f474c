namespace FundingWizard.Web.Tests.Check;

[Collection(SharedCheckSite.Name)]
public sealed class DayTests(CheckSite site)
{
    /// <summary>The same answers under the law of three days.</summary>
    public static TheoryData<string, string, string, string> Days => new()
    {
        { "9", "1", "2026", "Fulfilled" },
        { "31", "1", "2026", "CheckNeeded" },
        { "16", "3", "2026", "NotEligible" },
        { "31", "12", "2024", "Closed" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Day_WhenChanged_DecidesWhichRulesHold(string day, string month, string year, string outcome)
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.SolarOnly);
        await visitor.OpenAsync("/pruefung/stichtag?zurueck=ergebnis");

        await visitor.SendAsync(("stichtag.day", day), ("stichtag.month", month), ("stichtag.year", year));
        await visitor.CompleteAsync(Samples.SolarOnly);
        await visitor.OpenAsync("/ergebnis");

        visitor.Outcome.ShouldBe(outcome);
        visitor.Text("dates").ShouldContain(year);
    }

    [Fact]
    public async Task Day_WhenNobodyNamesOne_IsToday()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));

        await visitor.OpenAsync("/ergebnis");

        visitor.Text("dates").ShouldContain("1. März 2026");
        visitor.Text("dates").ShouldContain("heute");
    }

    [Fact]
    public async Task Day_WhenUnknownAgain_IsToday()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));
        await visitor.AnswerAsync("stichtag", ("stichtag.day", "16"), ("stichtag.month", "3"), ("stichtag.year", "2026"));
        await visitor.OpenAsync("/pruefung/antworten");
        visitor.Text("day").ShouldContain("16. März 2026");

        await visitor.OpenAsync("/pruefung/stichtag");
        await visitor.SendAsync(("stichtag.day", ""), ("stichtag.month", ""), ("stichtag.year", ""), visitor.DontKnow("stichtag"));

        visitor.Path.ShouldBe("/pruefung/antworten");
        visitor.Text("day").ShouldContain("1. März 2026");
        visitor.Text("day").ShouldContain("heute");
    }

    [Fact]
    public async Task Day_WhenTokenIsInvalid_IsShownAgainAndNotKept()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));
        await visitor.OpenAsync("/pruefung/stichtag");

        await visitor.SendAsync(("stichtag.day", "16"), ("stichtag.month", "3"), ("stichtag.year", "2026"), ("__form", "garbage"));

        visitor.Find("error-summary").ShouldNotBeNull();
        visitor.Page.QuerySelector("#stichtag-day")!.GetAttribute("value").ShouldBe("16");
        await visitor.OpenAsync("/pruefung/antworten");
        visitor.Text("day").ShouldContain("heute");
    }
}
