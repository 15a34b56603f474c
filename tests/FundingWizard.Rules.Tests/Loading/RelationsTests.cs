using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Loading;

public class RelationsTests
{
    private static RulebookFiles Two => InventedRulebook.Files.Twin("machine-bonus");

    [Fact]
    public void Exclusion_StatedOnce_IsKnownOnBothWithItsAuthor()
    {
        var rulebook = InventedRulebook.Load(Two.Excludes("machine-bonus", "digital-bonus"));

        rulebook.Find("digital-bonus")!.Exclusions.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            exclusion => exclusion.Programme.ShouldBe("machine-bonus"),
            exclusion => exclusion.StatedBy.ShouldBe("machine-bonus"));
        rulebook.Find("machine-bonus")!.Exclusions.ShouldHaveSingleItem().Programme.ShouldBe("digital-bonus");
    }

    [Fact]
    public void Combination_StatedOnce_IsKnownOnBoth()
    {
        var rulebook = InventedRulebook.Load(Two.Combines("machine-bonus", "digital-bonus"));

        rulebook.Find("digital-bonus")!.Combinations.ShouldHaveSingleItem().Programme.ShouldBe("machine-bonus");
    }

    [Fact]
    public void Statements_ThatContradictEachOther_AreAProblemOfTheExclusion()
    {
        var files = Two.Excludes("machine-bonus", "digital-bonus").Combines("digital-bonus", "machine-bonus");

        Problems(files).ShouldHaveSingleItem().ShouldStartWith(
            "programmes/machine-bonus/programme.json:$.exclusions[0]:1: \"machine-bonus\" and \"digital-bonus\" are excluded here and combined elsewhere");
    }

    [Fact]
    public void Order_ThatRunsInACircle_IsAProblem()
    {
        var files = Two.Follows("machine-bonus", "digital-bonus").Follows("digital-bonus", "machine-bonus");

        Problems(files).ShouldContain(problem => problem.StartsWith("programmes/digital-bonus/programme.json:$.predecessors[0]:1: \"machine-bonus\" would have to come before and after", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("machine-bons", "\"machine-bons\" is no other programme; nearest name: machine-bonus")]
    [InlineData("digital-bonus", "\"digital-bonus\" is no other programme")]
    public void Relation_ToNoOtherProgramme_IsAProblem(string other, string sentence)
    {
        Problems(Two.Combines("digital-bonus", other)).ShouldContain(
            problem => problem.StartsWith($"programmes/digital-bonus/programme.json:$.combinations[0].programme:1: {sentence}", StringComparison.Ordinal));
    }

    [Fact]
    public void Relation_WithoutText_IsAProblem()
    {
        var files = Two.Excludes("machine-bonus", "digital-bonus")
            .Replace("programmes/machine-bonus/texts.en.json", "\"relations\": { \"digital-bonus\": \"machine-bonus and digital-bonus\" },", "");

        Problems(files).ShouldHaveSingleItem().ShouldBe(
            "programmes/machine-bonus/texts.en.json:$.relations:1: The text of the relation to the programme \"digital-bonus\" is missing.");
    }

    private static IEnumerable<string> Problems(RulebookFiles files) => RulebookLoader.Load(files).Problems.Select(problem => problem.ToString());
}
