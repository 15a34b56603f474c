using System.Text.Json.Nodes;

namespace FundingWizard.Cli.Tests;

public class FactsAndNextCommandTests
{
    [Fact]
    public void Facts_AsJson_NameTypeOptionsAndLabelsInBothLanguages()
    {
        var facts = JsonNode.Parse(CommandLine.Run("facts", "--json").ShouldSucceed().Output)!["facts"]!.AsArray();

        var started = facts.Single(fact => fact!["id"]!.GetValue<string>() == "project.started")!;
        (started["type"]!.GetValue<string>(), started["topic"]!.GetValue<string>(), started["kind"]!.GetValue<string>()).ShouldBe(("choice", "timing", "asked"));
        started["options"]!.AsArray().Select(option => option!.GetValue<string>()).ShouldContain("ordered");
        (started["labels"]!["de"]!.GetValue<string>(), started["labels"]!["en"]!.GetValue<string>()).ShouldBe(("Beginn des Vorhabens", "Start of the project"));
        CommandLine.Run("facts").ShouldSucceed().Lines[^1].ShouldBe($"{facts.Count} facts");
    }

    [Fact]
    public void Facts_WhoseFieldInTheFimCatalogueIsGiven_NameItAndTheOthersDoNot()
    {
        using var copy = new RulesCopy();
        copy.Replace("rules/facts/project.json", "\"id\": \"project.started\",", "\"id\": \"project.started\", \"fim\": \"F00000001\",");

        var facts = JsonNode.Parse(copy.Run("facts", "--json").ShouldSucceed().Output)!["facts"]!.AsArray();

        var started = facts.Single(fact => fact!["id"]!.GetValue<string>() == "project.started")!;
        started["fim"]!.GetValue<string>().ShouldBe("F00000001");
        facts.Single(fact => fact!["id"]!.GetValue<string>() == "project.months")!.AsObject().ContainsKey("fim").ShouldBeFalse();
    }

    [Fact]
    public void Next_WithoutAnswers_AsksWhatCanChangeAnOutcome()
    {
        using var answers = new AnswersFile("""{ "day": "2026-03-01", "answers": {} }""");

        var next = JsonNode.Parse(CommandLine.Run("next", answers.Path, "--json").ShouldSucceed().Output)!;

        next["outcomesSettled"]!.GetValue<bool>().ShouldBeFalse();
        next["topics"]!.AsArray().SelectMany(topic => topic!["questions"]!.AsArray()).Select(question => question!["fact"]!.GetValue<string>()).ShouldContain("project.started");
    }

    [Fact]
    public void Next_WhenAnOrderHasBeenPlaced_HasNothingLeftToAsk()
    {
        var run = CommandLine.Run("next", CommandLine.Answers("not-eligible"), "--programme", CommandLine.Example).ShouldSucceed();

        run.Lines.ShouldBe(["0 questions"]);
    }
}
