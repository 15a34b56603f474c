using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Tests.Expressions;

namespace FundingWizard.RulesEngine.Tests;

/// <summary>The comparison itself: it must see every kind of difference.</summary>
public class DifferenceTests
{
    private static readonly Vocabulary Facts = SampleFacts.Vocabulary;
    private static readonly FactSet Fifty = new FactSetBuilder(Facts).Set(Facts["firm.staff"], new NumberValue(50)).Build();

    [Fact]
    public async Task Difference_WhenALimitIsOff_NamesRuleSetCriterionAndFacts()
    {
        var difference = (await DifferencesAsync("firm.staff < 50", OneRule.Json("firm.staff <= 50"), Fifty)).ShouldHaveSingleItem();

        difference.ToString().ShouldBe("expressions: rule-0: not met here, met in RulesEngine: firm.staff < 50 with firm.staff=50");
    }

    [Fact]
    public async Task Difference_WhenBothAgree_IsAbsent() =>
        (await DifferencesAsync("firm.staff < 50", OneRule.Json("firm.staff < 50"), Fifty)).ShouldBeEmpty();

    [Fact]
    public async Task Difference_WhenRulesEngineCannotReadARule_IsItsErrorEvenIfTheVerdictIsTheSame()
    {
        var difference = (await DifferencesAsync("firm.staff < 50", OneRule.Json("firm.staff == \"50 people\""), Fifty)).ShouldHaveSingleItem();

        difference.Here.ShouldBe("not met");
        difference.There.ShouldContain("Exception while parsing expression");
    }

    [Fact]
    public async Task Difference_WhenARuleIsMissing_ListsTheRulesOfBoth()
    {
        var difference = (await DifferencesAsync("firm.staff < 50", OneRule.Json("firm.staff < 50", "firm.staff > 1"), Fifty)).ShouldHaveSingleItem();

        difference.There.ShouldBe("they are rule-0, rule-1");
    }

    [Fact]
    public async Task Difference_WhenARuleFailsWithItsOwnMessage_IsAbsent()
    {
        const string json = """{ "WorkflowName": "expressions", "Rules": [ { "RuleName": "rule-0", "Expression": "firm.staff < 50", "ErrorMessage": "Too many people." } ] }""";

        (await DifferencesAsync("firm.staff < 50", json, Fifty)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("firm.staff >= 0 || firm.isYoung", "firm.staff > 50 || firm.isYoung", "met")]
    [InlineData("firm.staff < 50 && firm.isYoung", "firm.staff <= 50 && firm.isYoung", "not met")]
    public async Task Difference_WhenADecidedVerdictDoesNotHold_IsSeen(string own, string package, string here)
    {
        var complete = new FactSetBuilder(Facts).Set(Facts["firm.staff"], new NumberValue(50)).Set(Facts["firm.isYoung"], new FlagValue(here == "not met")).Build();

        var differences = await DifferencesAsync(own, OneRule.Json(package), complete, known: Fifty);

        differences.ShouldHaveSingleItem().Here.ShouldBe(here);
    }

    [Fact]
    public async Task Difference_WhenFundingWizardCannotKnow_IsAbsent()
    {
        var differences = await DifferencesAsync("firm.staff < 50", OneRule.Json("firm.staff < 50"), Fifty, known: new FactSetBuilder(Facts).Build());

        differences.ShouldBeEmpty();
    }

    private static async Task<IEnumerable<Difference>> DifferencesAsync(string own, string json, FactSet complete, FactSet? known = null)
    {
        var package = PackageRuleSet.Load(json, Facts);
        return new RuleSetComparison("expressions", OneRule.Own(Facts, own)).Differences(await package.EvaluateAsync(complete), complete, known ?? complete);
    }
}
