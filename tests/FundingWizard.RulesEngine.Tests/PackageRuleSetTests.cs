using System.Text.Json;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Tests.Expressions;

namespace FundingWizard.RulesEngine.Tests;

public class PackageRuleSetTests
{
    private const string Workflow = """
        {
          "WorkflowName": "sample",
          "GlobalParams": [ { "Name": "half", "Expression": "plan.cost * 0.5m" } ],
          "Rules": [
            {
              "RuleName": "group",
              "Operator": "Or",
              "LocalParams": [ { "Name": "end", "Expression": "plan.startsOn.AddYears(2)" } ],
              "Rules": [
                { "RuleName": "kind", "Expression": "firm.kind == \"company\"" },
                { "RuleName": "off", "Enabled": false, "Expression": "plan.noise > 5" }
              ]
            },
            { "RuleName": "out", "Enabled": false, "Expression": "firm.isYoung" }
          ]
        }
        """;

    [Fact]
    public void Facts_AreThoseOfParametersAndEnabledRules() =>
        PackageRuleSet.Load(Workflow, SampleFacts.Vocabulary).Facts.Select(fact => fact.Id).ShouldBe(["plan.cost", "plan.startsOn", "firm.kind"]);

    [Fact]
    public async Task Evaluate_WhenAFactIsMissing_IsRefusedByName()
    {
        var package = PackageRuleSet.Load(Workflow, SampleFacts.Vocabulary);
        var facts = new FactSetBuilder(SampleFacts.Vocabulary).Set(SampleFacts.Vocabulary["firm.kind"], new CodeValue("company")).Build();

        package.CanEvaluate(facts).ShouldBeFalse();
        (await Should.ThrowAsync<ArgumentException>(async () => await package.EvaluateAsync(facts))).Message.ShouldContain("plan.cost, plan.startsOn is missing");
    }

    [Theory]
    [InlineData("firm.kind == 'company'", "firm.kind")]
    [InlineData("firm.strated", "firm.strated is no fact")]
    public void Load_WhenAnExpressionIsOutsideTheSubset_SaysSo(string expression, string words) =>
        Should.Throw<ArgumentException>(() => PackageRuleSet.Load(OneRule.Json(expression), SampleFacts.Vocabulary)).Message.ShouldContain(words);

    [Fact]
    public void Load_WhenTheTextIsNoRuleSet_Throws() =>
        Should.Throw<JsonException>(() => PackageRuleSet.Load("null", SampleFacts.Vocabulary));
}
