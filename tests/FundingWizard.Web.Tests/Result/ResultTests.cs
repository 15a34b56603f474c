using FundingWizard.Web.Tests.Check;

namespace FundingWizard.Web.Tests.Result;

/// <summary>What the result page says.</summary>
[Collection(SharedCheckSite.Name)]
public sealed class ResultTests(CheckSite site)
{
    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Result_WhenFulfilled_ShowsEverythingThatIsNeededNext(string language)
    {
        var visitor = site.Visitor(language);
        await visitor.CompleteAsync(Samples.Fitting);

        await visitor.OpenAsync("/ergebnis");

        foreach (var part in new[] { "outcome", "amounts", "route", "contacts", "criteria", "undecided", "documents", "hints", "fingerprint", "dates", "pdf", "print", "json", "bank-talk" })
            visitor.Text(part).Trim().ShouldNotBeEmpty(part);
        visitor.Find("reasons").ShouldBeNull();
        visitor.Text("fingerprint").ShouldBe(site.Rulebook.Fingerprint[..visitor.Text("fingerprint").Length]);
        visitor.Page.QuerySelectorAll("[data-testid=criteria] .criteria__facts").ShouldAllBe(facts => facts.TextContent.Contains(language == "de" ? "Quelle:" : "Source:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Result_WhenAnswersAreMissing_LinksToEachQuestion()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));

        await visitor.OpenAsync("/ergebnis");

        visitor.Outcome.ShouldBe("Open");
        var links = visitor.Find("missing")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ToList();
        links.ShouldContain("/de/pruefung/timing?zurueck=ergebnis#project-started-question");
        foreach (var link in links)
        {
            using var page = await visitor.Client.GetAsync(link);
            (await page.DocumentAsync()).GetElementById(link.Split('#')[1]).ShouldNotBeNull(link);
        }
    }

    [Fact]
    public async Task Result_WhenAPartOfAMixedProjectDoesNotCount_ShowsEachPart()
    {
        var visitor = site.Visitor();
        var mixed = Samples.Fitting
            .SetItem("project.purposes", ["efficiency", "mobility"])
            .SetItem("project.vehicles", ["electric-car", "charging"]);
        await visitor.CompleteAsync(mixed);

        await visitor.OpenAsync("/ergebnis");

        visitor.Outcome.ShouldBe("CheckNeeded");
        visitor.Find("reasons")!.QuerySelectorAll(".points__part").ShouldNotBeEmpty();
        visitor.Find("criteria")!.QuerySelectorAll(".criteria__criterion--part").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Result_WhenAnotherAnswerWouldHelp_NamesIt()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting.SetItem("project.efficiencyGain", ["20"]));

        await visitor.OpenAsync("/ergebnis");

        visitor.Outcome.ShouldBe("NotEligible");
        visitor.Text("changes").ShouldContain("25 %");
    }

    [Fact]
    public async Task Result_WhenClosed_SaysSoAndPromisesNoAmount()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting);
        await visitor.AnswerAsync("stichtag", ("stichtag.day", "15"), ("stichtag.month", "1"), ("stichtag.year", "2025"));

        await visitor.OpenAsync("/ergebnis");

        visitor.Outcome.ShouldBe("Closed");
        visitor.Text("outcome").ShouldContain("Derzeit keine Anträge möglich");
        visitor.Find("amounts").ShouldBeNull();
    }

    [Fact]
    public async Task Result_WhenShown_PromisesNothingAndNamesWhoDecides()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting);

        await visitor.OpenAsync("/ergebnis");

        visitor.Page.QuerySelector("main")!.TextContent.ShouldContain("keinen Rechtsanspruch", Case.Insensitive);
        visitor.Page.Body!.TextContent.ShouldNotContain("Sie erhalten");
    }

    [Fact]
    public async Task Programmes_WhenListed_AreAllThereAre()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));

        await visitor.OpenAsync("/ergebnis");

        visitor.Page.QuerySelectorAll("[data-testid=programme]").Length.ShouldBe(site.Rulebook.Programmes.Length);
    }
}
