namespace FundingWizard.Cli.Tests;

/// <summary>One planted defect makes the command fail that looks for it, and no other.</summary>
public class ProofCommandTests
{
    private const string Programme = "nrw-bank-invest-zukunft";

    [Fact]
    public void Coverage_OfTheRepository_SaysHowMuchItLookedAt() =>
        CommandLine.Run("rules", "coverage").ShouldSucceed().Lines.ShouldHaveSingleItem()
            .ShouldMatch(@"^covered: \d+ leaves, \d+ limits, \d+ dates, \d+ options, \d+ rows; no gaps$");

    [Fact]
    public void SideOfANumber_WhenItIsMissing_FailsCoverageAlone()
    {
        using var copy = new RulesCopy();
        copy.RemoveCase("Kredit über genau 25.000 Euro: 5.000 Euro Nachlass");

        var coverage = copy.Run("rules", "coverage");

        coverage.ShouldFail().ShouldHaveSingleItem().ShouldMatch(@$"^programmes/{Programme}/programme\.json:\$\.hints\[\d+\]\.when:1: In no case are the two sides of ""finance\.loan < 25000"" equal; add one\.$");
        coverage.Lines[^1].ShouldEndWith("; 1 gap");
        copy.Run("rules", "check").ShouldSucceed();
        copy.Run("rules", "mutate", "--programme", Programme).ShouldSucceed().Lines[^1]
            .ShouldMatch(@"^mutated: \d+ mutants, \d+ killed, \d+ excused, 0 survived; \d+ not buildable$");
    }

    [Fact]
    public void Mutant_WhenItSurvives_FailsMutateAlone()
    {
        using var copy = new RulesCopy();
        copy.RemoveCase("Am 31. Januar 2026 rechnet der Zinsvorteil noch mit 2,0 Prozentpunkten");

        var mutate = copy.Run("rules", "mutate", "--programme", Programme);

        mutate.ShouldFail().ShouldHaveSingleItem().ShouldMatch(@$"^programmes/{Programme}/programme\.json:\$\.amounts\[\d+\]\.steps\[1\]\.from:1: date-: 2026-02-01 becomes 2026-01-31, and no case expects another outcome");
        mutate.Lines[^1].ShouldContain(", 1 survived;");
        copy.Run("rules", "check").ShouldSucceed();
        copy.Run("rules", "coverage").ShouldSucceed();
    }

    [Theory]
    [InlineData("coverage")]
    [InlineData("mutate")]
    public void Programme_WhenItDoesNotExist_IsNamed(string command) =>
        CommandLine.Run("rules", command, "--programme", "no-such").ShouldFail().ShouldHaveSingleItem().ShouldStartWith("--programme: \"no-such\" is not a programme");
}
