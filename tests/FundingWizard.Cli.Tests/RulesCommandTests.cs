using System.Text.Json.Nodes;

namespace FundingWizard.Cli.Tests;

public class RulesCommandTests
{
    [Fact]
    public void Check_OfTheRepository_SaysHowMuchItLookedAt()
    {
        var run = CommandLine.Run("rules", "check").ShouldSucceed();

        run.Lines[0].ShouldMatch("^rulebook [0-9a-f]{64}$");
        run.Lines[^1].ShouldMatch(@"^checked: \d+ facts, \d+ questions, \d+ programmes, \d+ rule sets, \d+ criteria, \d+ parameters, \d+ cases, \d+ texts; no problems$");
    }

    [Fact]
    public void Check_WhenANumberIsWrittenAsText_NamesFilePathAndColumn()
    {
        using var copy = new RulesCopy();
        copy.Replace(copy.RuleSet, "project.efficiencyGain >= 25", "project.efficiencyGain >= \\\"25\\\"");

        var errors = copy.Run("rules", "check").ShouldFail();

        errors.ShouldHaveSingleItem().ShouldMatch($@"^{BelowRules(copy.RuleSet)}:\$\.Rules\[\d+\]\.Rules\[\d+\]\.Expression:\d+: ");
        Column(errors[0]).ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Check_WhenASourceIsDeleted_NamesEveryPlaceThatReliesOnIt()
    {
        using var copy = new RulesCopy();
        var card = JsonNode.Parse(File.ReadAllText(Path.Combine(copy.Root, copy.Card)))!;
        var source = card["sources"]!.AsObject().First().Key;
        card["sources"]!.AsObject().Remove(source);
        File.WriteAllText(Path.Combine(copy.Root, copy.Card), card.ToJsonString());

        var errors = copy.Run("rules", "check").ShouldFail();

        errors.ShouldContain(error => error.StartsWith($"{BelowRules(copy.RuleSet)}:$.Rules[", StringComparison.Ordinal) && error.Contains(source, StringComparison.Ordinal));
        errors.ShouldContain(error => error.StartsWith($"{BelowRules(copy.Card)}:$.", StringComparison.Ordinal) && error.Contains(source, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_WhenAFactIsMisspelt_NamesTheNearestOne()
    {
        using var copy = new RulesCopy();
        copy.Replace(copy.RuleSet, "finance.totalSecured", "finance.totalSecurd");

        var error = copy.Run("rules", "check").ShouldFail().ShouldHaveSingleItem();

        error.ShouldStartWith($"{BelowRules(copy.RuleSet)}:$.Rules[");
        error.ShouldContain("finance.totalSecured");
    }

    [Fact]
    public void Check_WhenAHardCriterionRestsOnWeakEvidence_NamesIt()
    {
        using var copy = new RulesCopy();
        copy.Replace(copy.RuleSet, "\"section\": \"Investitionen in Nordrhein-Westfalen\", \"confidence\": \"high\"", "\"section\": \"Investitionen in Nordrhein-Westfalen\", \"confidence\": \"medium\"");

        copy.Run("rules", "check").ShouldFail().ShouldHaveSingleItem()
            .ShouldMatch($@"^{BelowRules(copy.RuleSet)}:\$\.Rules\[\d+\]\.Properties\.role:1: The evidence is too weak");
    }

    [Fact]
    public void Check_WhenSeveralFilesAreBroken_NamesAllProblemsAtOnce()
    {
        using var copy = new RulesCopy();
        copy.Replace(copy.RuleSet, "finance.totalSecured", "finance.totalSecurd").Replace(copy.Texts, "\"name\"", "\"nam\"");

        var errors = copy.Run("rules", "check").ShouldFail();

        errors.Select(error => error.Split(':')[0]).Distinct().ShouldBe([BelowRules(copy.RuleSet), BelowRules(copy.Texts)], ignoreOrder: true);
    }

    [Fact]
    public void Fingerprint_ChangesWithRulesAndNotWithTexts()
    {
        using var copy = new RulesCopy();
        var before = Fingerprint(copy);
        copy.Replace(copy.Texts, "NRW", "N.R.W.");
        var afterTexts = Fingerprint(copy);
        copy.Replace(copy.RuleSet, "project.materialSaving >= 2", "project.materialSaving >= 3");
        var afterRules = Fingerprint(copy);

        afterTexts.ShouldBe(before);
        afterRules.ShouldNotBe(before);
    }

    [Fact]
    public void List_NamesProgrammesRuleSetsAndWindows()
    {
        var list = JsonNode.Parse(CommandLine.Run("rules", "list", "--json").ShouldSucceed().Output)!;

        var programme = list["programmes"]!.AsArray().First()!;
        programme["ruleSets"]!.AsArray().Count.ShouldBeGreaterThan(0);
        programme["windows"]!.AsArray().Count.ShouldBeGreaterThan(0);
        CommandLine.Run("rules", "list").ShouldSucceed().Lines[^1].ShouldBe($"{list["programmes"]!.AsArray().Count} programmes");
    }

    [Fact]
    public void Rules_AreFoundFromAFolderBelowTheRepository() =>
        CommandLine.RunIn(Path.Combine(CommandLine.Root, "tests"), "rules", "list").ShouldSucceed();

    [Fact]
    public void Rules_WhenThereAreNone_SaysHowToNameThem()
    {
        var folder = Directory.CreateTempSubdirectory();

        CommandLine.RunIn(folder.FullName, "rules", "check").ShouldFail().ShouldHaveSingleItem().ShouldContain("--root");

        folder.Delete();
    }

    private static string Fingerprint(RulesCopy copy) => JsonNode.Parse(copy.Run("rules", "list", "--json").ShouldSucceed().Output)!["rulebook"]!.GetValue<string>();

    private static string BelowRules(string file) => Path.GetRelativePath("rules", file).Replace('\\', '/');

    private static int Column(string error) => int.Parse(error.Split(": ")[0].Split(':')[^1], System.Globalization.CultureInfo.InvariantCulture);
}
