using System.Text.Json.Nodes;

namespace FundingWizard.Cli.Tests;

public class EvaluateCommandTests
{
    /// <summary>Example and the outcome it must have.</summary>
    public static readonly TheoryData<string, string> Examples = new()
    {
        { "fulfilled", "fulfilled" },
        { "mixed", "check-needed" },
        { "not-eligible", "not-eligible" },
    };

    /// <summary>Day and outcome of a purpose that stopped being eligible on 1 February 2026.</summary>
    public static readonly TheoryData<string, string> Days = new()
    {
        { "2026-01-09", "fulfilled" },
        { "2026-01-10", "check-needed" },
        { "2026-03-01", "not-eligible" },
        { "2025-05-18", "closed" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Evaluate_AsJson_GivesTheOutcome(string example, string outcome)
    {
        var check = JsonNode.Parse(CommandLine.Run("evaluate", CommandLine.Answers(example), "--programme", CommandLine.Example, "--json").ShouldSucceed().Output)!;

        check["programmes"]!.AsArray().Single()!["outcome"]!.GetValue<string>().ShouldBe(outcome);
        check["day"]!.GetValue<string>().ShouldBe(JsonNode.Parse(File.ReadAllText(CommandLine.Answers(example)))!["day"]!.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Evaluate_OnAnotherDay_TakesTheRulesOfThatDay(string day, string outcome)
    {
        using var answers = new AnswersFile("""
            { "day": "2026-03-01", "answers": { "applicant.kind": "company", "project.started": "no", "site.municipality": "05915000", "project.purposes": ["climate"],
              "project.climateMeasures": ["photovoltaics"], "project.feedInPayment": false, "company.difficulties": ["none-of-these"], "company.sectors": ["none-of-these"],
              "company.sensitiveTopics": ["none-of-these"], "finance.totalSecured": true, "finance.riskAssumption": true, "aid.sameCosts": "no" } }
            """);

        var check = JsonNode.Parse(CommandLine.Run("evaluate", answers.Path, "--day", day, "--programme", CommandLine.Example, "--json").ShouldSucceed().Output)!;

        (check["day"]!.GetValue<string>(), check["programmes"]![0]!["outcome"]!.GetValue<string>()).ShouldBe((day, outcome));
    }

    [Fact]
    public void Evaluate_InEnglish_GivesEnglishTexts()
    {
        var check = JsonNode.Parse(CommandLine.Run("evaluate", CommandLine.Answers("fulfilled"), "--programme", CommandLine.Example, "--lang", "en", "--json").ShouldSucceed().Output)!;

        check["language"]!.GetValue<string>().ShouldBe("en");
        check["programmes"]![0]!["undecided"]![0]!["title"]!.GetValue<string>().ShouldBe("Will you get the loan?");
    }

    [Fact]
    public void Evaluate_ForPeople_ListsOutcomeReasonsAndEndsWithATotal()
    {
        var lines = CommandLine.Run("evaluate", CommandLine.Answers("not-eligible"), "--programme", CommandLine.Example).ShouldSucceed().Lines;

        lines[0].ShouldEndWith(": Nach Ihren Angaben nicht förderfähig");
        lines[1].ShouldContain("bestellt");
        lines[^1].ShouldBe("1 programmes");
    }

    [Fact]
    public void Evaluate_OfOneProgramme_LeavesOutTheOthers()
    {
        JsonNode.Parse(CommandLine.Run("evaluate", CommandLine.Answers("mixed"), "--programme", CommandLine.Example, "--json").ShouldSucceed().Output)!["programmes"]!.AsArray().Count.ShouldBe(1);
        CommandLine.Run("evaluate", CommandLine.Answers("mixed"), "--programme", "no-such-programme").ShouldFail().ShouldHaveSingleItem().ShouldContain("no-such-programme");
    }

    [Fact]
    public void Evaluate_WhenAnswersAreWrong_NamesEachWithItsPlace()
    {
        using var answers = new AnswersFile("""{ "answers": { "applicant.kinds": "company", "finance.loan": "400000", "project.started": "maybe", "site.land": "nw", "finance.term": 5 } }""");

        var errors = CommandLine.Run("evaluate", answers.Path, "--json").ShouldFail();

        errors.Select(error => error.Split(": ")[0]).ShouldBe([
            $"{answers.Name}:$.answers['applicant.kinds']:1",
            $"{answers.Name}:$.answers['finance.loan']:1",
            $"{answers.Name}:$.answers['project.started']:1",
            $"{answers.Name}:$.answers['site.land']:1",
        ], ignoreOrder: true);
        errors.ShouldContain(error => error.Contains("applicant.kind", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ \"answers\": { ")]
    [InlineData("{ \"answer\": {} }")]
    [InlineData("{ \"day\": \"1.3.2026\", \"answers\": {} }")]
    [InlineData("[]")]
    [InlineData("")]
    public void Evaluate_WhenTheFileIsNoAnswersFile_SaysWhereAndPrintsNothing(string content)
    {
        using var answers = new AnswersFile(content);

        var run = CommandLine.Run("evaluate", answers.Path, "--json");

        run.ShouldFail().ShouldAllBe(error => error.StartsWith($"{answers.Name}:$", StringComparison.Ordinal));
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Evaluate_WhenTheLanguageIsUnknown_SaysWhichThereAre()
    {
        var run = CommandLine.Run("evaluate", CommandLine.Answers("mixed"), "--lang", "fr");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("'de'");
        run.Errors.ShouldContain("'en'");
    }

    [Fact]
    public void Evaluate_WhenTheFileIsMissing_SaysSo() =>
        CommandLine.Run("evaluate", "nowhere.json").ShouldFail().ShouldBe(["nowhere.json:$:1: There is no such file."]);

    [Fact]
    public void Evaluate_WhenTheDayIsNoDay_SaysHowToWriteIt() =>
        CommandLine.Run("evaluate", CommandLine.Answers("mixed"), "--day", "1.3.2026").ShouldFail().ShouldHaveSingleItem().ShouldContain("yyyy-mm-dd");

    [Fact]
    public void Evaluate_WhenTheRulebookIsBroken_EvaluatesNothing()
    {
        using var copy = new RulesCopy();
        copy.Replace(copy.RuleSet, "finance.totalSecured", "finance.totalSecurd");

        var run = copy.Run("evaluate", CommandLine.Answers("mixed"), "--json");

        run.ShouldFail().ShouldHaveSingleItem().ShouldContain("finance.totalSecured");
        run.Output.ShouldBeEmpty();
    }
}
