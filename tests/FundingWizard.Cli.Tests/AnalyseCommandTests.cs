using System.Text.Json.Nodes;

namespace FundingWizard.Cli.Tests;

/// <summary>What analysis, due list, differences, graph and counts of questions say of a changed copy of the rulebook.</summary>
public class AnalyseCommandTests
{
    [Fact]
    public void Analyse_OfTheRepository_FindsNothingAndSaysHowMuchItLookedAt()
    {
        var run = CommandLine.Run("rules", "analyse").ShouldSucceed();

        run.Lines[^1].ShouldMatch(@"^analysed: \d+ programmes, \d+ rule sets, \d+ criteria; \d+ searches, (all exact|\d+ exact, \d+ by sampling of \d+, seed \d+); \d+ accepted; no findings$");
    }

    [Fact]
    public void Analyse_WhenACriterionIsDead_FailsWhereCheckDoesNot()
    {
        using var copy = new RulesCopy();
        Plant(copy, "project.investment > 500 && project.investment < 400");

        var error = copy.Run("rules", "analyse").ShouldFail().ShouldHaveSingleItem();

        error.ShouldMatch($@"^{BelowRules(copy.RuleSet)}:\$\.Rules\[\d+\]:1: ""planted"" can never be met; ");
        copy.Run("rules", "check").ShouldSucceed();
    }

    [Fact]
    public void Analyse_WhenDaysHaveNoValue_FailsWhereCheckDoesNot()
    {
        using var copy = new RulesCopy();
        copy.RemoveCase("Erster Tag des Programms: alle Beträge nach den alten Regeln");
        copy.Replace(copy.Card, "\"from\": \"2025-05-19\", \"values\": { \"share\"", "\"from\": \"2025-06-19\", \"values\": { \"share\"");

        var error = copy.Run("rules", "analyse").ShouldFail().ShouldHaveSingleItem();

        error.ShouldStartWith($"{BelowRules(copy.Card)}:$.amounts[0].steps[0].from:1: Undeclared gap: ");
        error.ShouldContain("2025-06-19");
        copy.Run("rules", "check").ShouldSucceed();
    }

    [Fact]
    public void Analyse_OfAnUnknownProgramme_SaysSo() =>
        CommandLine.Run("rules", "analyse", "--programme", "nothing").ShouldFail().ShouldHaveSingleItem().ShouldStartWith("\"nothing\" is not a programme");

    [Fact]
    public void Due_OnADay_InformsAndFailsOnlyWhenAskedTo()
    {
        string[] arguments = ["rules", "due", "--day", "2031-06-01"];
        var run = CommandLine.Run(arguments).ShouldSucceed();

        run.Lines.ShouldContain(line => line.StartsWith("2031-07-01  law  parameters", StringComparison.Ordinal) && line.Contains("law.deMinimisCeiling", StringComparison.Ordinal));
        run.Lines[^1].ShouldBe($"{run.Lines.Length - 1} due on 2031-06-01");
        CommandLine.Run([.. arguments, "--fail"]).ExitCode.ShouldBe(1);
        var json = JsonNode.Parse(CommandLine.Run([.. arguments, "--json"]).ShouldSucceed().Output)!;
        json["items"]!.AsArray().Count.ShouldBe(run.Lines.Length - 1);
        json["items"]!.AsArray().Select(item => item!["kind"]!.GetValue<string>()).ShouldContain("review");
    }

    [Fact]
    public void Due_OfNoDay_SaysHowToWriteOne() =>
        CommandLine.Run("rules", "due", "--day", "tomorrow").ShouldFail().ShouldBe(["--day: \"tomorrow\" is not a day; write yyyy-mm-dd."]);

    [Fact]
    public void Diff_AgainstAnOlderCopy_SaysWhatChangedForApplicantsAndCases()
    {
        using var older = new RulesCopy();
        using var newer = new RulesCopy();
        newer.Replace(newer.Card, "\"share\": 100", "\"share\": 90");

        var run = newer.Run("rules", "diff", older.Root).ShouldSucceed();

        run.Lines.ShouldContain("amount maximum-loan: changed");
        run.Lines.ShouldContain("2025-05-19: cap 10000000, share 100 -> cap 10000000, share 90");
        run.Lines[^1].ShouldMatch(@"^\d+ changes, [1-9]\d* of them cases$");
        var json = JsonNode.Parse(newer.Run("rules", "diff", Path.Combine(older.Root, "rules"), "--json").ShouldSucceed().Output)!;
        json["changes"]!.AsArray().Select(change => change!["subject"]!.GetValue<string>()).Distinct().ShouldBe(["amount", "case"]);
    }

    [Fact]
    public void Diff_AgainstABrokenRulebook_NamesItsProblems()
    {
        using var older = new RulesCopy();
        older.Replace(older.RuleSet, "finance.totalSecured", "finance.totalSecurd");

        CommandLine.Run("rules", "diff", older.Root).ShouldFail().ShouldHaveSingleItem().ShouldStartWith($"{Path.GetFileName(older.Root)}/programmes/");
        CommandLine.Run("rules", "diff", "nowhere").ShouldFail().ShouldBe(["nowhere:$:1: There is no such folder."]);
    }

    [Fact]
    public void Graph_OfAProgramme_IsAFlowchartOfTheDay()
    {
        using var copy = new RulesCopy();
        var programme = Path.GetFileName(Path.GetDirectoryName(copy.RuleSet))!;

        var lines = CommandLine.Run("rules", "graph", programme, "--day", "2026-03-01").ShouldSucceed().Lines;

        lines[0].ShouldBe("flowchart LR");
        lines[1].ShouldContain("Regeln ab 2026-02-01");
        CommandLine.Run("rules", "graph", programme, "--day", "2020-03-01").ShouldFail().ShouldHaveSingleItem().ShouldContain("has no rules on 2020-03-01");
    }

    [Fact]
    public void Questions_OfAProgrammeThatDoesNotExist_SaysSo() =>
        CommandLine.Run("questions", "--audience", "nobody").ShouldFail().ShouldHaveSingleItem().ShouldStartWith("No programme fits");

    [Fact]
    public void Questions_OfTheFirstCases_CountsLessThanTheFixedOrder()
    {
        using var copy = new RulesCopy();
        var programme = Path.GetDirectoryName(copy.RuleSet)!;
        Change(copy, Path.Combine(programme, "cases.json"), cases =>
        {
            while (cases.AsArray().Count > 3)
                cases.AsArray().RemoveAt(3);
        });

        var lines = copy.Run("questions", "--programme", Path.GetFileName(programme)).ShouldSucceed().Lines;

        lines.Length.ShouldBe(3);
        lines[0].ShouldMatch(@"^until every outcome is settled: median \d+, p90 \d+ questions; in the fixed order median \d+, p90 \d+ questions$");
        lines[1].ShouldMatch(@"^until every amount is settled: median \d+, p90 \d+ questions; in the fixed order median \d+, p90 \d+ questions$");
        lines[2].ShouldStartWith("1 programmes, 3 cases, 60 journeys, seed ");
    }

    /// <summary>Adds an information, which changes no outcome: a check of the cases cannot see it.</summary>
    private static void Plant(RulesCopy copy, string expression)
    {
        Change(copy, copy.RuleSet, set => set["Rules"]!.AsArray().Add(JsonNode.Parse(
            $$"""{ "RuleName": "planted", "Expression": "{{expression}}", "Properties": { "role": "info", "source": "energy4climate", "confidence": "high" } }""")));
        foreach (var texts in new[] { copy.Texts, copy.Texts.Replace(".de.", ".en.", StringComparison.Ordinal) })
            Change(copy, texts, root => root["criteria"]!["planted"] = new JsonObject { ["title"] = "Planted" });
    }

    private static void Change(RulesCopy copy, string file, Action<JsonNode> change)
    {
        var path = Path.Combine(copy.Root, file);
        var root = JsonNode.Parse(File.ReadAllText(path))!;
        change(root);
        File.WriteAllText(path, root.ToJsonString());
    }

    private static string BelowRules(string file) => Path.GetRelativePath("rules", file).Replace('\\', '/');
}
