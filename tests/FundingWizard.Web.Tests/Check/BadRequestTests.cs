using System.Net;

namespace FundingWizard.Web.Tests.Check;

/// <summary>What no form of this site sends.</summary>
[Collection(SharedCheckSite.Name)]
public sealed class BadRequestTests(CheckSite site)
{
    [Theory]
    [InlineData("emperor")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Choice_WhenItWasNotOffered_IsAnErrorAndNotKept(string value)
    {
        var visitor = site.Visitor();

        await visitor.AnswerAsync("applicant", ("applicant.kind", value));

        visitor.Status.ShouldBe(HttpStatusCode.OK);
        visitor.Text("error-summary").ShouldContain("gibt es hier nicht");
        visitor.Page.QuerySelectorAll("main script").ShouldBeEmpty();
        await visitor.OpenAsync("/ergebnis");
        visitor.Find("no-check").ShouldNotBeNull();
    }

    [Fact]
    public async Task Post_WhenItNamesFactsOfOtherTopics_KeepsOnlyItsOwn()
    {
        var visitor = site.Visitor();

        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"), ("frage", "project.started"), ("project.started", "ordered"), ("frage", "nonsense"));

        visitor.Path.ShouldBe("/pruefung/timing");
        await visitor.OpenAsync("/ergebnis");
        visitor.Outcome.ShouldBe("Open");
    }

    [Fact]
    public async Task Post_WhenItComesOutOfOrder_IsKept()
    {
        var visitor = site.Visitor();

        await visitor.AnswerAsync("financing", ("finance.totalSecured", "yes"), ("finance.riskAssumption", "no"));
        await visitor.OpenAsync("/pruefung/antworten");

        visitor.Text("answer-finance.totalSecured").ShouldContain("Ja");
    }

    [Fact]
    public async Task Post_WhenItIsRepeated_ChangesNothing()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync("/pruefung/applicant");
        using var first = await visitor.PostAsync(("applicant.kind", "company"));

        using var second = await visitor.PostAsync(("applicant.kind", "company"));

        second.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        second.Headers.Location.ShouldBe(first.Headers.Location);
        await visitor.OpenAsync("/pruefung/antworten");
        visitor.Page.QuerySelectorAll(".answers__row:not(.answers__row--unknown) [href*='#applicant']").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(70_000, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(50_000, HttpStatusCode.OK)]
    public async Task Post_WhenItIsHuge_IsAnsweredWithAPage(int length, HttpStatusCode status)
    {
        var visitor = site.Visitor();

        await visitor.AnswerAsync("place", ("site.municipality", new string('x', length)));

        visitor.Status.ShouldBe(status);
        (visitor.Find("error-413") ?? visitor.Find("error-summary")).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("garbage")]
    public async Task Post_WhenTokenIsInvalid_ShowsTheTopicWithWhatWasTypedAndKeepsNothing(string? token)
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync("/pruefung/loan");
        var others = visitor.Questions.Where(question => question is not ("finance.loan" or "finance.term")).Select(visitor.DontKnow).ToArray();
        if (token is null)
            visitor.Page.QuerySelector("[name=__form]")!.Remove();

        await visitor.SendAsync([.. others, ("finance.loan", "400.000"), ("finance.term", "?"), .. token is null ? [] : new[] { ("__form", token) }]);

        visitor.Status.ShouldBe(HttpStatusCode.OK);
        visitor.Text("error-summary").ShouldContain("zu lange offen");
        visitor.Find("field-error").ShouldBeNull("first things first");
        visitor.Page.QuerySelector("#finance-loan")!.GetAttribute("value").ShouldBe("400.000");
        visitor.Page.QuerySelector("#finance-term")!.GetAttribute("value").ShouldBe("?");
        await visitor.OpenAsync("/ergebnis");
        visitor.Find("no-check").ShouldNotBeNull();
    }

    [Fact]
    public async Task Form_WhenTokenWasInvalid_CanBeSentAgainAsShown()
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"), ("__form", "garbage"));

        await visitor.SendAsync();

        visitor.Path.ShouldBe("/pruefung/timing");
    }

    [Theory]
    [InlineData("/pruefung/gibt-es-nicht")]
    [InlineData("/pruefung/applicant.kind")]
    [InlineData("/programme/gibt-es-nicht")]
    [InlineData("/programme/../../etc/passwd")]
    [InlineData("/ergebnis/gibt-es-nicht")]
    public async Task Address_WhenItNamesNothing_DoesNotExist(string path)
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));

        await visitor.OpenAsync(path);

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("?zurueck=https://boese.example&nach=unsinn&offen=vielleicht&ersatz=7")]
    [InlineData("?zurueck=ergebnis&zurueck=antworten&nach=<b>")]
    public async Task Query_WhenItIsGarbage_IsIgnored(string query)
    {
        var visitor = site.Visitor();

        await visitor.OpenAsync("/pruefung/timing" + query);

        visitor.Status.ShouldBe(HttpStatusCode.OK);
        visitor.Find("back-link")!.GetAttribute("href").ShouldStartWith("/de/");
        visitor.Find("notification").ShouldBeNull();
    }
}
