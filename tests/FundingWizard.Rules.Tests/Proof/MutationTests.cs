using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Proof;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Proof;

public class MutationTests
{
    private const string Rules = $"{ProvenRulebook.Folder}/2026-01-01.json";
    private const string Card = $"{ProvenRulebook.Folder}/programme.json";
    private const string OldLimit = "parameters/size.json:$.values[0].steps[1].value:1:number-";

    /// <summary>A case, and the mutants it alone kills.</summary>
    public static TheoryData<string, string[]> Cases => new()
    {
        { "A gain of 24 percent", [$"{Rules}:$.Rules[4].Rules[1].Expression:60:number-"] },
        { "Costs of 800,000.01 euro", [$"{Rules}:$.Rules[5].Expression:9:number+"] },
        { "A founder", [$"{Rules}:$.Rules[0].Expression:31:without"] },
        { "A town outside", [$"{Rules}:$.Rules[1].Properties.role:1:role-soft"] },
        { "Founded six years ago", [$"{Rules}:$.Rules[6].Expression:18:number+"] },
        { "300 people on the last day of the old rules", [$"{Rules}:$:1:date-"] },
        { "300 people on the first day of the new rules", [$"{Rules}:$:1:date+"] },
        { "The first day of the programme", [$"{Card}:$.windows[0].from:1:date+", $"{Card}:$.amounts[0].steps[0].from:1:date+", $"{ProvenRulebook.Folder}/2025-01-01.json:$:1:date+"] },
        { "The last open day", [$"{Card}:$.windows[1].from:1:date-"] },
        { "The first closed day", [$"{Card}:$.windows[1].from:1:date+", $"{Card}:$.windows[1].state:1:state"] },
        { "299 people at the end of the year", [OldLimit] },
        { "300 people at the end of the year", ["parameters/size.json:$.values[0].steps[1].value:1:number+"] },
        { "250 people on the first day of the new limit", ["parameters/size.json:$.values[0].steps[1].from:1:date+"] },
    };

    [Fact]
    public void Mutants_WhenCasesNoticeEveryChange_AreAllKilled()
    {
        var report = ProvenRulebook.Files.Mutate();

        report.Problems.ShouldBeEmpty();
        report.Scores.ShouldBe([new MutationScore("digital-bonus", 54, 0, 0, 0), new MutationScore("parameters", 8, 0, 0, 0)]);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Mutants_WhenTheCaseThatKillsThemIsMissing_Survive(string name, string[] mutants)
    {
        var report = ProvenRulebook.Files.WithoutCase(name).Mutate();

        var survivors = report.Problems.Select(problem => $"{problem.File}:{problem.Path}:{problem.Column}:{problem.Sentence.Split(':')[0]}").ToArray();
        survivors.ShouldBeSubsetOf(report.Problems.Select(Id));
        mutants.ShouldBeSubsetOf(survivors);
        report.Scores.Sum(score => score.Survived).ShouldBe(survivors.Length);
    }

    /// <summary>The years of a write-off make up the whole cost: with one of them changed the card would not load.</summary>
    [Fact]
    public void Mutants_WhoseNumbersTheLoaderWouldRefuse_AreNotBuildable()
    {
        const string amount = """
            "amounts": [
              { "id": "write-off", "calculator": "staged-depreciation", "unit": "EUR", "inputs": { "cost": "finance.costs", "acquired": "applicant.foundedOn" },
                "steps": [ { "from": "2025-01-01", "values": { "year1": 50, "year2": 10, "year3": 10, "year4": 10, "year5": 10, "year6": 10 }, "evidence": { "source": ["guideline"], "confidence": "high" } } ] },
            """;
        var files = new[] { "de", "en" }.Aggregate(ProvenRulebook.Files.Replace(Card, "\"amounts\": [", amount), (files, language) => files
            .Replace($"{ProvenRulebook.Folder}/texts.{language}.json", "\"amounts\": {", "\"amounts\": { \"write-off\": { \"title\": \"Years\", \"text\": \"Six.\" },")
            .Replace($"steps.{language}.json", "\"steps\": {", "\"steps\": { \"staged-depreciation.not-offered\": \"{acquired}\", \"staged-depreciation.year\": \"{year}\","));

        files.Mutate().Scores[0].NotBuildable.ShouldBe(12);
    }

    [Fact]
    public void Mutants_AreTheSameEveryTime()
    {
        var files = ProvenRulebook.Files.WithoutCase("A founder").WithoutCase("A town outside").WithoutCase("The first day of the programme");

        files.Mutate().Problems.ShouldBe(files.Mutate().Problems);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(", \"reasons\": [\"half-is-small\"]", false)]
    public void Mutant_ThatOnlyAReasonShows_SurvivesUntilACaseExpectsTheReason(string reasons, bool survives)
    {
        var files = ProvenRulebook.Files
            .WithCriteria(("half-is-small-again", "soft", "finance.costs <= 800000"))
            .Replace($"{ProvenRulebook.Folder}/cases.json", "\"half-is-small\": \"not-met\"}", $"\"half-is-small\": \"not-met\"}}{reasons}");

        var report = files.Mutate();

        report.Scores.ShouldNotBeEmpty();
        report.Problems.Select(Id).Contains($"{Rules}:$.Rules[5].Properties.role:1:role-info").ShouldBe(survives);
    }

    [Fact]
    public void Survivor_WithAReason_IsExcused()
    {
        var report = ProvenRulebook.Files.WithoutCase("299 people at the end of the year").WithSurvivors(OldLimit).Mutate();

        report.Problems.ShouldBeEmpty();
        report.Scores[^1].ShouldBe(new MutationScore("parameters", 7, 1, 0, 0));
    }

    [Fact]
    public void Reason_ForAMutantThatIsKilledOrDoesNotExist_IsRefused()
    {
        var problems = ProvenRulebook.Files.WithSurvivors(OldLimit, "parameters/size.json:$:1:number").Mutate().Problems;

        problems.Select(problem => problem.Path).ShouldBe(["$[0].mutant", "$[1].mutant"]);
        problems.ShouldAllBe(problem => problem.File == ProvenRulebook.Survivors && problem.Sentence.Contains("does not exist or is killed", StringComparison.Ordinal));
    }

    [Fact]
    public void Reasons_ForMoreThanTwoInAHundredMutants_AreRefused()
    {
        var files = ProvenRulebook.Files.WithoutCase("The first day of the programme");
        var survivors = files.Mutate().Problems.Select(Id).ToArray();

        var problem = files.WithSurvivors(survivors).Mutate().Problems.ShouldHaveSingleItem();

        problem.Sentence.ShouldStartWith($"{survivors.Length} of 62 mutants are excused; at most 2 % may be.");
    }

    [Fact]
    public void Mutant_ThatTheLoaderRefuses_IsNeitherKilledNorAlive()
    {
        var report = ProvenRulebook.Files.Replace("facts/project.json", "\"id\": \"project.gain\", \"type\": \"percent\"", "\"id\": \"project.gain\", \"type\": \"percent\", \"maximum\": 25").Mutate();

        report.Problems.ShouldBeEmpty();
        report.Scores[0].ShouldBe(new MutationScore("digital-bonus", 52, 0, 0, 2));
    }

    [Fact]
    public void Mutants_WhenACaseFailsAlready_AreNotTried()
    {
        var files = ProvenRulebook.Files.Replace($"{ProvenRulebook.Folder}/2026-01-01.json", "project.gain >= 25", "project.gain >= 26");

        var problem = files.Mutate().Problems.ShouldHaveSingleItem();

        problem.ToString().ShouldBe($"{ProvenRulebook.Folder}/cases.json:$[14]:1: \"A gain of 25 percent\" fails before anything is changed; \"rules check\" says how.");
    }

    [Fact]
    public void Mutants_OfOneProgramme_LeaveDatedValuesAlone()
    {
        var files = ProvenRulebook.Files.WithoutCase("299 people at the end of the year").WithSurvivors(OldLimit);
        var rulebook = InventedRulebook.Load(files);

        var report = Mutation.Run(rulebook, files, rulebook.Programmes[0]);

        report.Problems.ShouldBeEmpty();
        report.Scores.ShouldHaveSingleItem().Name.ShouldBe("digital-bonus");
    }

    private static string Id(Problem problem) => problem.Sentence.Split('"') is [.., var id, _] ? id : "";
}
