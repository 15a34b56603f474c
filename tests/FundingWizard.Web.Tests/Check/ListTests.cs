using System.Net;

namespace FundingWizard.Web.Tests.Check;

/// <summary>Repeatable groups: add, change and remove an entry without script.</summary>
[Collection(SharedCheckSite.Name)]
public sealed class ListTests(CheckSite site)
{
    private const string Size = "/pruefung/size";
    private const string List = Size + "/company.earlierYears";
    private const string Question = "company.earlierYears";

    private static readonly (string, string)[] First = [("headcount", "48"), ("turnover", "9,3 Mio."), ("balanceSheet", "6.100.000")];
    private static readonly (string, string)[] Second = [("headcount", "74,5"), ("turnover", "12100000"), ("balanceSheet", "10400000")];

    [Fact]
    public async Task Entry_WhenAdded_IsListedAndTheListAnswersTheQuestion()
    {
        var visitor = await AtListAsync();

        await visitor.FollowAsync("#company-earlierYears-add");
        await visitor.SendAsync(First);

        visitor.Path.ShouldBe(List);
        visitor.Page.QuerySelectorAll(".rows__row").ShouldHaveSingleItem().TextContent.ShouldContain("9.300.000");
        await visitor.SendAsync();
        visitor.Path.ShouldNotBe(List);
        await visitor.OpenAsync("/pruefung/antworten");
        visitor.Text($"answer-{Question}").ShouldContain("6.100.000 Euro");
    }

    [Fact]
    public async Task Entry_WhenChanged_ReplacesItselfAndNoOther()
    {
        var visitor = await WithTwoEntriesAsync();

        await visitor.FollowAsync(".rows__row:nth-child(2) a");
        visitor.Page.QuerySelector("#headcount")!.GetAttribute("value").ShouldBe("74,5");
        await visitor.SendAsync(("headcount", "75"));

        visitor.Path.ShouldBe(List);
        Rows(visitor).ShouldBe(["48", "75"]);
    }

    [Fact]
    public async Task Entry_WhenRemoved_IsAskedAboutAndGone()
    {
        var visitor = await WithTwoEntriesAsync();

        await visitor.FollowAsync(".rows__row:nth-child(1) .rows__actions a:nth-child(2)");
        visitor.Path.ShouldBe($"{List}/1/entfernen");
        visitor.Text("remove").ShouldContain("9.300.000 Euro");
        await visitor.SendAsync();

        visitor.Path.ShouldBe(List);
        Rows(visitor).ShouldBe(["74,5"]);
    }

    [Fact]
    public async Task List_WhenItsLastEntryIsRemoved_IsOpenAgain()
    {
        var visitor = await AtListAsync();
        await visitor.OpenAsync(List + "/neu");
        await visitor.SendAsync(First);

        await visitor.OpenAsync(List + "/1/entfernen");
        await visitor.SendAsync();

        visitor.Page.QuerySelectorAll(".rows__row").ShouldBeEmpty();
        visitor.Page.QuerySelectorAll("input[checked]").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("company.earlierYears.none", "none")]
    [InlineData("company.earlierYears.unknown", "?")]
    public async Task List_WhenThereIsNothingToList_IsAnsweredWithThat(string name, string value)
    {
        var visitor = await AtListAsync();

        await visitor.SendAsync((name, value));

        visitor.Path.ShouldNotBe(List);
        await visitor.OpenAsync(List);
        visitor.Page.QuerySelector($"input[name='{name}']")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task List_WhenSentBlank_SaysWhatCanBeDone()
    {
        var visitor = await AtListAsync();

        await visitor.SendAsync();

        visitor.Text("error-summary").ShouldContain("Weiß ich nicht");
        visitor.Find("error-summary")!.QuerySelector("a")!.GetAttribute("href").ShouldBe("#company-earlierYears-add");
    }

    [Fact]
    public async Task List_WhenItHasEntriesAndIsSaidToHaveNone_KeepsBothAndAsks()
    {
        var visitor = await WithTwoEntriesAsync();

        await visitor.SendAsync(("company.earlierYears.none", "none"));

        visitor.Find("error-summary").ShouldNotBeNull();
        visitor.Page.QuerySelectorAll(".rows__row").Length.ShouldBe(2);
        visitor.Page.QuerySelector("input[name='company.earlierYears.none']")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Entry_WhenAFieldIsBlank_IsNotKeptAndLosesNothing()
    {
        var visitor = await AtListAsync();
        await visitor.OpenAsync(List + "/neu");

        await visitor.SendAsync(("headcount", "48"), ("turnover", "viel"), ("balanceSheet", ""));

        visitor.Find("error-summary")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["#turnover", "#balanceSheet"]);
        visitor.Page.QuerySelector("#headcount")!.GetAttribute("value").ShouldBe("48");
        visitor.Page.QuerySelector("#turnover")!.GetAttribute("value").ShouldBe("viel");
        await visitor.OpenAsync(List);
        visitor.Page.QuerySelectorAll(".rows__row").ShouldBeEmpty();
    }

    [Fact]
    public async Task Entry_WhenItsFieldIsUnknown_IsKeptWithoutIt()
    {
        var visitor = await AtListAsync();
        await visitor.OpenAsync(List + "/neu");

        await visitor.SendAsync(("headcount", "48"), visitor.DontKnow("turnover"), visitor.DontKnow("balanceSheet"));

        visitor.Page.QuerySelectorAll(".rows__row").ShouldHaveSingleItem().TextContent.ShouldContain("weiß ich nicht", Case.Insensitive);
    }

    [Fact]
    public async Task Entry_WhenAnotherWindowRemovedTheOneBefore_IsNotMistakenForTheNext()
    {
        var visitor = await WithTwoEntriesAsync();
        await visitor.OpenAsync(List + "/1");
        var other = new Visitor(visitor.Client, "de");
        await other.OpenAsync(List + "/1/entfernen");
        await other.SendAsync();

        await visitor.SendAsync(("headcount", "50"));

        visitor.Text("error-summary").ShouldContain("anderen Fenster");
        visitor.Page.QuerySelector("#headcount")!.GetAttribute("value").ShouldBe("50");
        await visitor.OpenAsync(List);
        Rows(visitor).ShouldBe(["74,5"]);
    }

    [Fact]
    public async Task Entry_WhenItWasRemovedInAnotherWindow_IsOfferedAsANewOne()
    {
        var visitor = await WithTwoEntriesAsync();
        await visitor.OpenAsync(List + "/2");
        var other = new Visitor(visitor.Client, "de");
        await other.OpenAsync(List + "/2/entfernen");
        await other.SendAsync();

        await visitor.SendAsync(("headcount", "80"));
        visitor.Text("error-summary").ShouldContain("anderen Fenster");
        await visitor.SendAsync();

        Rows(visitor).ShouldBe(["48", "80"]);
    }

    [Theory]
    [InlineData("/3")]
    [InlineData("/3/entfernen")]
    public async Task Entry_WhenItDoesNotExist_LeadsToTheList(string path)
    {
        var visitor = await WithTwoEntriesAsync();

        await visitor.OpenAsync(List + path);

        visitor.Path.ShouldBe(List);
    }

    [Theory]
    [InlineData("/pruefung/size/company.headcount")]
    [InlineData("/pruefung/loan/company.earlierYears")]
    [InlineData("/pruefung/size/company.missing/neu")]
    [InlineData("/pruefung/size/company.earlierYears/0")]
    [InlineData("/pruefung/size/company.earlierYears/x")]
    public async Task List_WhenThereIsNoSuchOne_DoesNotExist(string path)
    {
        var visitor = site.Visitor();

        await visitor.OpenAsync(path);

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        visitor.Find("error-404").ShouldNotBeNull();
    }

    [Fact]
    public async Task Entry_WhenTokenIsInvalid_IsShownAgainWithWhatWasTyped()
    {
        var visitor = await AtListAsync();
        await visitor.OpenAsync(List + "/neu");

        await visitor.SendAsync([.. First, ("__form", "garbage")]);

        visitor.Find("error-summary").ShouldNotBeNull();
        visitor.Page.QuerySelector("#turnover")!.GetAttribute("value").ShouldBe("9,3 Mio.");
        await visitor.OpenAsync(List);
        visitor.Page.QuerySelectorAll(".rows__row").ShouldBeEmpty();
    }

    [Fact]
    public async Task Remove_WhenTokenIsInvalid_RemovesNothing()
    {
        var visitor = await WithTwoEntriesAsync();
        await visitor.OpenAsync(List + "/1/entfernen");

        await visitor.SendAsync(("__form", "garbage"));

        visitor.Find("error-summary").ShouldNotBeNull();
        await visitor.OpenAsync(List);
        Rows(visitor).ShouldBe(["48", "74,5"]);
    }

    private async Task<Visitor> AtListAsync()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync(Size);
        await visitor.AnswerAsync(Samples.Fitting.SetItem("company.sizeHistory", ["changed"]));
        await visitor.OpenAsync(List);
        visitor.Path.ShouldBe(List);
        return visitor;
    }

    private async Task<Visitor> WithTwoEntriesAsync()
    {
        var visitor = await AtListAsync();
        foreach (var entry in new[] { First, Second })
        {
            await visitor.OpenAsync(List + "/neu");
            await visitor.SendAsync(entry);
        }

        return visitor;
    }

    private static IEnumerable<string> Rows(Visitor visitor) => visitor.Page.QuerySelectorAll(".rows__row .facts__row:first-child dd").Select(value => value.TextContent.Split('\u00A0', ' ')[0]);
}
