using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Loading;

public class CostNumbersTests
{
    private const string Values = $"{InventedCosts.Card}:$.amounts[0].steps[0].values";

    private const string Money = ", \"salePrice\": \"finance.costs\", \"landCost\": \"finance.costs\", \"income\": \"finance.costs\", \"netIncome\": \"finance.costs\", \"works\": \"project.purposes\"";

    private const string Rates = ", \"rate\": 60, \"sideCap\": 14.7, \"managementCap\": 5, \"ownShareLimit\": 10, \"surplusShare\": 30";

    /// <summary>Numbers of a card and the one problem they must give, after the path of the numbers.</summary>
    public static TheoryData<string, string> Shares => new()
    {
        { "\"hall\": 100, \"share\": 80", ":1: The number for \"yard\" is missing; give one of: yard, or the same with .ofPublic." },
        { "\"hall\": 100, \"yard\": 30, \"yard.ofPublic\": 30, \"share\": 80", "['yard.ofPublic']:1: \"yard\" already has the number \"yard\"; keep one of the two." },
        { "\"hall\": 100, \"yard\": 30, \"yart\": 30, \"share\": 80", ".yart:1: \"yart\" is no number here; remove the text or mend the name; nearest name: yard" },
        { "\"hall\": 100, \"yard\": 101, \"share\": 80", ".yard:1: A percentage lies between 0 and 100." },
        { "\"hall\": 100, \"yard.ofPublic\": 100, \"share\": 80", "['yard.ofPublic']:1: .ofPublic needs the input \"publicShare\"." },
        { "\"hall\": 100, \"yard\": 30, \"yard.least\": 30, \"share\": 80", "['yard.least']:1: .least says what counts at least; it needs the number \"yard\", and that must be greater." },
        { "\"hall\": 100, \"yard\": 30, \"share\": 80, \"leastShare\": 80", ".leastShare:1: The least share must be smaller than every share." },
        { "\"hall\": 100, \"yard\": 30, \"share\": 80, \"minimumDisputed\": 20000", ".minimumDisputed:1: The disputed minimum must be greater than \"minimum\", which must be given too." },
    };

    /// <summary>The same for the calculator with parts.</summary>
    public static TheoryData<string, string> Parts => new()
    {
        { "\"base.hall\": 100", ":1: The number for \"yard\" is missing; give one of: base.yard, side.yard, management.yard, other.yard, or the same with .ofPublic." },
        { "\"base.hall\": 100, \"base.yard\": 30, \"other.yard\": 30", "['other.yard']:1: \"yard\" already has the number \"base.yard\"; keep one of the two." },
        { "\"base.hall\": 100, \"roof.yard\": 30, \"base.yard\": 30", "['roof.yard']:1: \"roof.yard\" is no number here; remove the text or mend the name" },
        { "\"base.hall\": 100, \"base.yard\": 30, \"raised.works.efficiency\": 60", "['raised.works.efficiency']:1: A raised rate must be greater than \"rate\"." },
        { "\"base.hall\": 100, \"base.yard\": 30, \"distress.security\": 95", "['distress.security']:1: \"distress.security\" is no number here" },
    };

    [Theory]
    [MemberData(nameof(Shares))]
    public void Card_WithWrongNumbersForKinds_NamesTheNumberAndTheCure(string numbers, string problem) =>
        Problems("eligible-costs-grant", numbers).ShouldHaveSingleItem().ShouldStartWith(Values + problem);

    [Theory]
    [MemberData(nameof(Parts))]
    public void Card_WithWrongNumbersForParts_NamesTheNumberAndTheCure(string numbers, string problem) =>
        Problems("unprofitable-costs-grant", numbers + Rates, Money).ShouldHaveSingleItem().ShouldStartWith(Values + problem);

    [Fact]
    public void Card_WithAShareForSomeApplicantsOnly_NamesTheOthers()
    {
        const string Lines = "\"hall\": 100, \"yard\": 30, \"municipality.share\": 95", Applicant = ", \"applicant\": \"applicant.kind\"";

        var problems = Problems("eligible-costs-grant", Lines, Applicant);

        problems.ShouldBe(new[] { "company", "founder" }.Select(kind =>
            $"{Values}:1: The number \"{kind}.share\" is missing; give it, or \"share\" for everybody without a share of their own."));
        Problems("eligible-costs-grant", $"{Lines}, \"share\": 90", Applicant).ShouldBeEmpty();
    }

    [Fact]
    public void Card_WithOneNumberForEveryKind_IsAccepted()
    {
        Problems("eligible-costs-grant", "\"hall\": 100, \"yard\": 30, \"yard.least\": 0, \"share\": 80, \"leastShare\": 0, \"minimum\": 1, \"minimumDisputed\": 2").ShouldBeEmpty();
        Problems("unprofitable-costs-grant", $"\"base.hall\": 100, \"side.yard\": 30, \"raised.works.efficiency\": 90, \"sideCap.security\": 24{Rates}", Money).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0", new[] { "sure-costs", "all-costs" })]
    [InlineData("50", new string[0])]
    public void Readings_WithoutWords_AreNamedWhereTheNumbersGiveThem(string leastShare, string[] readings) =>
        RulebookLoader.Load(InventedRulebook.Files.WithCosts("eligible-costs-grant", $"\"hall\": 100, \"yard\": 30, \"share\": 80, \"leastShare\": {leastShare}"))
            .Problems.Where(problem => problem.File == "programmes/digital-bonus/texts.de.json").Select(problem => $"{problem}")
            .ShouldBe(readings.Select(reading => $"programmes/digital-bonus/texts.de.json:$.amounts.loan.readings:1: The text of the reading \"{reading}\" is missing."));

    [Fact]
    public void Card_WhoseLinesCanBeNegative_IsRefused() =>
        RulebookLoader.Load(InventedRulebook.Files.WithCosts("eligible-costs-grant", "\"hall\": 100, \"yard\": 30, \"share\": 80").Replace("facts/project.json", "\"type\": \"decimal\", \"minimum\": 0", "\"type\": \"decimal\""))
            .Problems.Select(problem => $"{problem}").ShouldContain($"{InventedCosts.Card}:$.amounts[0].inputs:1: The field \"amount\" of project.plots needs a minimum of 0 or more.");

    private static IEnumerable<string> Problems(string calculator, string numbers, string inputs = "") =>
        RulebookLoader.Load(InventedRulebook.Files.WithCosts(calculator, numbers, inputs)).Problems.Where(problem => problem.File == InventedCosts.Card).Select(problem => $"{problem}");
}
