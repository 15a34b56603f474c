namespace FundingWizard.Web.Tests.Check;

/// <summary>What can be typed into questions, and what is said about it.</summary>
[Collection(SharedCheckSite.Name)]
public sealed class AnswerTests(CheckSite site)
{
    public static TheoryData<string, string, string> BlankPages => new()
    {
        { "de", "/pruefung/applicant", "Weiß ich nicht" },
        { "de", "/pruefung/place", "Weiß ich nicht" },
        { "de", "/pruefung/purpose", "Weiß ich nicht" },
        { "de", "/pruefung/loan", "Weiß ich noch nicht" },
        { "de", "/pruefung/financing", "Weiß ich nicht" },
        { "de", "/pruefung/stichtag", "Weiß ich noch nicht" },
        { "en", "/pruefung/applicant", "I don’t know" },
        { "en", "/pruefung/place", "I don’t know" },
        { "en", "/pruefung/loan", "I don’t know yet" },
        { "en", "/pruefung/stichtag", "I don’t know yet" },
    };

    public static TheoryData<string, string, string> Numbers => new()
    {
        { "de", "1.250.000", "1.250.000 Euro" },
        { "de", "1,5 Mio.", "1.500.000 Euro" },
        { "de", "400 Tsd. €", "400.000 Euro" },
        { "de", "1.250", "1.250 Euro" },
        { "de", "1.250,50", "1.250,50 Euro" },
        { "en", "1,250,000", "EUR 1,250,000" },
        { "en", "EUR 1.5m", "EUR 1,500,000" },
        { "en", "1.25 million", "EUR 1,250,000" },
    };

    public static TheoryData<string, string, string, string> Dates => new()
    {
        { "31", "2", "2026", "Februar" },
        { "1", "13", "2026", "Monat" },
        { "1", "3", "26", "Jahr" },
        { "1", "", "2026", "fehlt" },
        { "eins", "3", "2026", "Ziffern" },
    };

    [Theory]
    [MemberData(nameof(BlankPages))]
    public async Task Page_WhenSentBlank_NamesDontKnowForEveryQuestion(string language, string path, string words)
    {
        var visitor = site.Visitor(language);
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));
        await visitor.OpenAsync(path);
        var questions = visitor.Questions.ToArray();
        var first = visitor.Page.QuerySelectorAll("form .question input[type=text]").Select(input => (input.GetAttribute("name")!, "")).ToArray();
        visitor.Page.QuerySelectorAll("input[checked]").ToList().ForEach(input => input.RemoveAttribute("checked"));

        await visitor.SendAsync(first);

        visitor.Page.Title.ShouldStartWith(language == "de" ? "Fehler: " : "Error: ");
        var errors = visitor.Find("error-summary")!.QuerySelectorAll("a");
        errors.Length.ShouldBe(questions.Length);
        errors.ShouldAllBe(error => error.TextContent.Contains(words, StringComparison.Ordinal));
        visitor.Questions.ShouldBe(questions);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Number_WhenWrittenInTheLanguageOfThePage_IsUnderstoodAndSaidAgain(string language, string typed, string understood)
    {
        var visitor = site.Visitor(language);
        await visitor.CompleteAsync(Samples.Fitting);
        await visitor.OpenAsync("/pruefung/loan");

        await visitor.SendAsync(("finance.loan", typed));

        await visitor.OpenAsync("/pruefung/antworten");
        visitor.Text("answer-finance.loan").ShouldContain(understood);
    }

    [Fact]
    public async Task Number_WhenKept_IsSaidOnTheNextPage()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync("/pruefung/weiter");
        while (visitor.Path != "/pruefung/effect")
            await visitor.AnswerAsync(Samples.Fitting);

        await visitor.SendAsync(("project.efficiencyGain", "30,5 Prozent"));

        visitor.Path.ShouldBe("/pruefung/company");
        visitor.Text("notification").ShouldContain("30,5 %");
    }

    [Theory]
    [InlineData("viel", "nicht als Zahl verstanden")]
    [InlineData("-5", "zwischen 0 Euro und")]
    [InlineData("1,2,3", "nicht als Zahl verstanden")]
    public async Task Number_WhenItIsNone_SaysHowToWriteItAndKeepsIt(string typed, string words)
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync("/pruefung/loan");

        await visitor.SendAsync([.. visitor.Questions.Where(question => question != "finance.loan").Select(visitor.DontKnow), ("finance.loan", typed)]);

        visitor.Find("error-summary")!.QuerySelectorAll("a").ShouldHaveSingleItem().TextContent.ShouldContain(words);
        visitor.Page.QuerySelector("#finance-loan")!.GetAttribute("value").ShouldBe(typed);
    }

    [Fact]
    public async Task Number_WhenAlsoDontKnowIsTicked_KeepsBothAndAsks()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync("/pruefung/loan");
        var others = visitor.Questions.Where(question => question != "finance.loan").Select(visitor.DontKnow);

        await visitor.SendAsync([.. others, ("finance.loan", "400.000"), visitor.DontKnow("finance.loan")]);

        visitor.Find("error-summary").ShouldNotBeNull();
        visitor.Page.QuerySelector("#finance-loan")!.GetAttribute("value").ShouldBe("400.000");
        visitor.Page.QuerySelector("#finance-loan-unknown")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task Date_WhenItIsNone_SaysWhyAndKeepsAllThreeFields(string day, string month, string year, string words)
    {
        var visitor = site.Visitor();
        await visitor.AnswerAsync("applicant", ("applicant.kind", "company"));
        await visitor.OpenAsync("/pruefung/stichtag");

        await visitor.SendAsync(("stichtag.day", day), ("stichtag.month", month), ("stichtag.year", year));

        visitor.Text("error-summary").ShouldContain(words);
        new[] { "day", "month", "year" }.Select(part => visitor.Page.QuerySelector($"#stichtag-{part}")!.GetAttribute("value") ?? "").ShouldBe([day, month, year]);
    }

    [Fact]
    public async Task Choices_WhenOneExcludesTheOthers_KeepsAllAndAsks()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync("/pruefung/purpose");

        await visitor.SendAsync(("project.purposes", "climate"), ("project.purposes", "none-of-these"));

        visitor.Text("error-summary").ShouldContain("Nichts davon");
        visitor.Page.QuerySelectorAll("input[checked]").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Place_WhenSeveralFit_IsPickedFromAPageAndKept()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync("/pruefung/place");

        await visitor.SendAsync(("site.municipality", "Berg"));
        var matches = visitor.Find("matches")!.QuerySelectorAll("label").Select(label => label.TextContent.Trim()).ToList();
        matches.ShouldContain("Bergheim");
        var bergheim = visitor.Find("matches")!.QuerySelectorAll("input")[matches.IndexOf("Bergheim")].GetAttribute("value")!;
        await visitor.SendAsync(("site.municipality", "Berg"), ("site.municipality.match", bergheim));

        visitor.Path.ShouldBe("/pruefung/purpose");
        await visitor.OpenAsync("/pruefung/antworten");
        visitor.Text("answer-site.municipality").ShouldContain("Bergheim");
    }

    [Theory]
    [InlineData("koeln", "Köln")]
    [InlineData("  DÜSSELDORF ", "Düsseldorf")]
    public async Task Place_WhenSpelledDifferently_IsFound(string typed, string name)
    {
        var visitor = site.Visitor();

        await visitor.AnswerAsync("place", ("site.municipality", typed));
        await visitor.OpenAsync("/pruefung/antworten");

        visitor.Text("answer-site.municipality").ShouldContain(name);
    }

    [Fact]
    public async Task Place_WhenUnknownHere_SaysSoAndOffersOutside()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync("/pruefung/place");

        await visitor.SendAsync(("site.municipality", "München"));

        visitor.Text("error-summary").ShouldContain("nicht gefunden");
        visitor.Page.QuerySelector("#site-municipality")!.GetAttribute("value").ShouldBe("München");
        visitor.Page.QuerySelector("input[value=outside]").ShouldNotBeNull();
    }
}
