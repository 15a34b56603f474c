namespace FundingWizard.Web.Tests.Check;

[Collection(SharedCheckSite.Name)]
public sealed class AnswersPageTests(CheckSite site)
{
    [Fact]
    public async Task Answers_WhenEverythingIsAnswered_ShowEachWithALinkThatSaysWhatItChanges()
    {
        var visitor = site.Visitor();

        await visitor.CompleteAsync(Samples.Fitting);

        visitor.Text("answer-finance.loan").ShouldContain("400.000 Euro");
        visitor.Text("answer-site.municipality").ShouldContain("Hamm");
        var link = visitor.Find("answer-finance.loan")!.QuerySelector("a")!;
        link.GetAttribute("href").ShouldBe("/de/pruefung/loan?zurueck=antworten#finance-loan-question");
        link.TextContent.ShouldBe("Ändern: " + site.Rulebook.Texts[Rules.Texts.Language.German].Facts[site.Rulebook.Vocabulary["finance.loan"]].Question);
    }

    [Fact]
    public async Task Answers_WhenTheSizeFollowsFromThem_ShowHowItWasComputed()
    {
        var visitor = site.Visitor();

        await visitor.CompleteAsync(Samples.Fitting);

        visitor.Find("answer-company.sizeClass")!.QuerySelectorAll("li").Select(step => step.TextContent.Replace('\u00A0', ' ')).ShouldBe([
            "Ihr Betrieb: 20 Vollzeitstellen, Umsatz 4.000.000 Euro, Bilanzsumme 2.000.000 Euro.",
            "Ergebnis: kleines Unternehmen.",
        ]);
        visitor.Find("answer-finance.loan")!.QuerySelector("details").ShouldBeNull();
    }

    [Fact]
    public async Task Answers_WhenSomeAreMissing_ShowTheOpenQuestionsToo()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));

        await visitor.OpenAsync("/pruefung/antworten");

        visitor.Find("answer-project.started")!.QuerySelector("a")!.TextContent.ShouldStartWith("Beantworten");
        visitor.Find("continue").ShouldNotBeNull();
        visitor.Find("to-result").ShouldNotBeNull();
    }

    [Fact]
    public async Task Change_WhenMadeFromTheAnswers_ReturnsThere()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting);

        await visitor.FollowAsync("[data-testid='answer-finance.loan'] a");
        await visitor.SendAsync(("finance.loan", "500.000"));

        visitor.Path.ShouldBe("/pruefung/antworten");
        visitor.Text("answer-finance.loan").ShouldContain("500.000 Euro");
    }

    [Fact]
    public async Task Change_WhenMadeFromTheResult_ReturnsThere()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting.SetItem("finance.totalSecured", ["no"]));
        await visitor.OpenAsync("/ergebnis");
        visitor.Outcome.ShouldNotBe("Fulfilled");

        await visitor.FollowAsync("[data-testid=reasons] a");
        visitor.Find("back-link")!.GetAttribute("href").ShouldBe("/de/ergebnis");
        await visitor.SendAsync(("finance.totalSecured", "yes"));

        visitor.Path.ShouldBe("/ergebnis");
        visitor.Outcome.ShouldBe("Fulfilled");
    }

    [Fact]
    public async Task Change_WhenItOpensAQuestion_AsksOnlyThatAndThenReturns()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting);
        await visitor.FollowAsync("[data-testid='answer-project.purposes'] a");

        await visitor.SendAsync(("project.purposes", "efficiency"), ("project.purposes", "innovation"));
        visitor.Questions.ShouldBe(["project.innovationMeasures"]);
        await visitor.SendAsync(("project.innovationMeasures", "new-products"));

        visitor.Path.ShouldBe("/pruefung/antworten");
    }

    [Fact]
    public async Task Answers_WhenTheyNoLongerMatter_AreKeptAndMarked()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting);
        await visitor.AnswerAsync("purpose", ("project.purposes", "innovation"));
        await visitor.OpenAsync("/pruefung/antworten");

        visitor.Find("dropped")!.QuerySelectorAll("[data-testid^=answer-]").Select(line => line.GetAttribute("data-testid"))
            .ShouldBe(["answer-project.efficiencyMeasures", "answer-project.efficiencyGain"], ignoreOrder: true);
        visitor.Text("dropped").ShouldContain("30 %");
        visitor.Find("dropped")!.QuerySelectorAll("a").ShouldBeEmpty("nobody asks for them any more");
        await visitor.OpenAsync("/ergebnis");
        visitor.Page.QuerySelector("main")!.TextContent.ShouldNotContain("30 %");
    }

    [Fact]
    public async Task Answers_WhenTheyMatterAgain_AreBack()
    {
        var visitor = site.Visitor();
        await visitor.CompleteAsync(Samples.Fitting);
        await visitor.AnswerAsync("purpose", ("project.purposes", "innovation"));

        await visitor.AnswerAsync("purpose", ("project.purposes", "efficiency"));
        await visitor.OpenAsync("/pruefung/antworten");

        visitor.Find("dropped").ShouldBeNull();
        visitor.Text("answer-project.efficiencyGain").ShouldContain("30 %");
    }

    [Fact]
    public async Task Answers_WhenShown_NameTheDayOfDeletion()
    {
        var visitor = site.Visitor("en");
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));

        await visitor.OpenAsync("/pruefung/antworten");

        visitor.Page.QuerySelector("main")!.TextContent.ShouldContain("31 March 2026");
    }
}
