using System.Net;

namespace FundingWizard.Web.Tests.Check;

[Collection(SharedCheckSite.Name)]
public sealed class JourneyTests(CheckSite site)
{
    public static TheoryData<string> Languages => ["de", "en"];

    /// <summary>What is answered on a page of somebody who fits, and the page that follows.</summary>
    public static TheoryData<string, string> Steps => new()
    {
        { "/pruefung/applicant", "/pruefung/timing" },
        { "/pruefung/timing", "/pruefung/place" },
        { "/pruefung/place", "/pruefung/purpose" },
        { "/pruefung/purpose", "/pruefung/measures" },
        { "/pruefung/measures", "/pruefung/effect" },
        { "/pruefung/effect", "/pruefung/company" },
        { "/pruefung/company", "/pruefung/financing" },
        { "/pruefung/financing", "/pruefung/aid" },
        { "/pruefung/aid", "/pruefung/stand" },
        { "/pruefung/loan", "/pruefung/size" },
        { "/pruefung/size", "/pruefung/antworten" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Journey_WhenEverythingFits_EndsWithFulfilledAndAmounts(string language)
    {
        var visitor = site.Visitor(language);

        await visitor.CompleteAsync(Samples.Fitting);

        visitor.Path.ShouldBe("/pruefung/antworten");
        await visitor.FollowAsync("[data-testid=to-result]");
        visitor.Outcome.ShouldBe("Fulfilled");
        visitor.Text("amounts").ShouldContain(language == "de" ? "80.000" : "80,000");
        visitor.Find("continue").ShouldBeNull("nothing is left to ask");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Journey_WhenNothingIsKnown_StaysOpenFromBeginningToEnd(string language)
    {
        var visitor = site.Visitor(language);
        var outcomes = new HashSet<string?>(StringComparer.Ordinal);
        await visitor.OpenAsync("/pruefung/weiter");

        await visitor.WalkAsync(Samples.Unknown, async () =>
        {
            using var result = await visitor.Client.GetAsync($"/{language}/ergebnis");
            outcomes.Add((await result.DocumentAsync()).QuerySelector("[data-testid=outcome]")!.GetAttribute("data-outcome"));
        });

        outcomes.ShouldBe(["Open"]);
        await visitor.OpenAsync("/ergebnis");
        visitor.Find("missing")!.QuerySelectorAll("li").ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Step_WhenAnswered_LeadsToTheNext(string page, string next)
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync("/pruefung/weiter");

        while (visitor.Path != page)
        {
            if (visitor.Path == "/pruefung/stand")
                await visitor.FollowAsync("[data-testid=more-questions]");
            else
                await visitor.AnswerAsync(Samples.Fitting);
        }

        await visitor.AnswerAsync(Samples.Fitting);

        visitor.Path.ShouldBe(next);
    }

    [Fact]
    public async Task Back_WhenFollowedFromTheLastPage_LeadsThroughEveryPageToTheBeginning()
    {
        var visitor = site.Visitor();
        var forth = new List<string>();
        await visitor.OpenAsync("/pruefung/weiter");
        forth.Add(visitor.Path);
        await visitor.WalkAsync(Samples.Fitting, () =>
        {
            forth.Add(visitor.Path);
            return Task.CompletedTask;
        });

        var back = new List<string> { visitor.Path };
        while (visitor.Path != "/pruefung")
        {
            await visitor.FollowAsync("[data-testid=back-link]");
            back.Add(visitor.Path);
        }

        back.SkipLast(1).Reverse().ShouldBe(forth.Where(path => path != "/pruefung/stand").Distinct());
    }

    [Fact]
    public async Task Back_WhenFollowed_ShowsTheAnswerAgain()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "freelancer"));

        await visitor.FollowAsync("[data-testid=back-link]");

        visitor.Path.ShouldBe("/pruefung/applicant");
        visitor.Page.QuerySelector("input[value=freelancer]")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Post_WhenAnswersAreKept_RedirectsWithoutAnAnswerInTheAddress()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync("/pruefung/applicant");

        using var response = await visitor.PostAsync(("applicant.kind", "company"));

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldBe("/de/pruefung/timing");
        response.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith("check=", StringComparison.Ordinal) && cookie.Contains("httponly", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("de", "schon")]
    [InlineData("en", "already")]
    public async Task Order_WhenAlreadyPlaced_ShowsTheResultAtOnceWithWhyAndWhatIsStillPossible(string language, string word)
    {
        var visitor = site.Visitor(language);

        await visitor.AnswerAsync("timing", ("project.started", "ordered"));

        visitor.Path.ShouldBe("/ergebnis");
        visitor.Outcome.ShouldBe("NotEligible");
        visitor.Text("reasons").ShouldContain(word);
        visitor.Find("reasons")!.QuerySelector("a")!.GetAttribute("href").ShouldBe($"/{language}/pruefung/timing?zurueck=ergebnis#project-started-question");
        visitor.Find("particular-hints")!.QuerySelectorAll("li").ShouldNotBeEmpty();
        visitor.Text("contacts").Trim().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Questions_WhenAskedInAnyOrder_AllOfferDontKnow()
    {
        var visitor = site.Visitor();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var everything = Samples.Fitting.SetItem("project.purposes", ["climate", "efficiency", "environment", "circular", "mobility", "digital", "innovation", "other"]).SetItem("company.sizeHistory", ["changed"]);
        await visitor.OpenAsync("/pruefung/weiter");
        Collect();

        await visitor.WalkAsync(everything.Remove("project.efficiencyGain").Remove("project.efficiencyMeasures"), () =>
        {
            Collect();
            return Task.CompletedTask;
        });

        asked.Count.ShouldBeGreaterThan(25);

        void Collect()
        {
            foreach (var question in visitor.Questions)
            {
                visitor.DontKnow(question).Value.ShouldBe("?");
                asked.Add(question);
            }
        }
    }

    [Fact]
    public async Task Measures_WhenPurposesAreKnown_AreAskedOnlyForThose()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("purpose", ("project.purposes", "mobility"), ("project.purposes", "digital"));

        await visitor.OpenAsync("/pruefung/measures");

        visitor.Questions.ShouldBe(["project.vehicles", "project.digitalMeasures", "project.digitalPurchases"], ignoreOrder: true);
    }

    [Fact]
    public async Task List_WhenAnAnswerAsksForIt_FollowsOnAPageOfItsOwn()
    {
        var visitor = site.Visitor();
        var answers = Samples.Fitting.SetItem("company.sizeHistory", ["changed"]);
        await visitor.CompleteAsync(Samples.Fitting);

        await visitor.OpenAsync("/pruefung/size");
        await visitor.AnswerAsync(answers);

        visitor.Path.ShouldBe("/pruefung/size/company.earlierYears");
        visitor.Questions.ShouldBe(["company.earlierYears"]);
    }

    [Fact]
    public async Task Settled_WhenOutcomesStand_SaysSoAndOffersBothWays()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync("/pruefung/weiter");
        while (visitor.Find("settled") is null)
            await visitor.AnswerAsync(Samples.Fitting);

        visitor.Find("to-result")!.GetAttribute("href").ShouldBe("/de/ergebnis");
        visitor.Find("more-questions")!.GetAttribute("href").ShouldStartWith("/de/pruefung/");
        visitor.Find("back-link")!.GetAttribute("href").ShouldStartWith("/de/pruefung/");
    }

    [Fact]
    public async Task Continue_WhenSomeQuestionsAreAnswered_LeadsToTheFirstOpenOne()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));
        await visitor.AnswerAsync("timing", ("project.started", "no"));

        await visitor.OpenAsync("/pruefung/weiter");

        visitor.Path.ShouldBe("/pruefung/place");
    }

    [Fact]
    public async Task Begin_WhenACheckExists_OffersToGoOn()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync("/pruefung");
        visitor.Page.QuerySelectorAll("main .actions a").Select(link => link.GetAttribute("href")).ShouldBe(["/de/pruefung/weiter"]);
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));

        await visitor.OpenAsync("/pruefung");

        visitor.Page.QuerySelectorAll("main .actions a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["/de/pruefung/weiter", "/de/pruefung/antworten", "/de/pruefung/loeschen"]);
    }

    [Fact]
    public async Task Language_WhenSwitchedInTheMiddle_KeepsPageAndAnswers()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));
        await visitor.OpenAsync("/pruefung/applicant");

        using var response = await visitor.Client.GetAsync(visitor.Find("language-switch")!.GetAttribute("href"));

        var page = await response.DocumentAsync();
        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("input[value=company]")!.HasAttribute("checked").ShouldBeTrue();
    }
}
