using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Programmes.Tests;

public class DerivedComputationsTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Fact]
    public void SizeClass_ShowsTheFiguresAndTheResult()
    {
        var answers = Answers.None
            .With("company.headcount", new NumberValue(12))
            .With("company.turnover", new NumberValue(1_500_000))
            .With("company.balanceSheet", new NumberValue(900_000))
            .With("company.sizeHistory", new CodeValue("same"))
            .With("company.affiliation", new CodeValue("autonomous"))
            .With("company.publicShare", new FlagValue(false));

        var steps = DerivedComputations.Of(Assessor.Assess(TheRulebook.Value, answers, Day), TheRulebook.Value.Vocabulary["company.sizeClass"]);

        steps.Select(step => step.Key).ShouldBe(["sme-class.own", "sme-class.result"]);
        steps[0].Values["headcount"].Number.ShouldBe(12);
        steps[1].Values["size"].Option.ShouldBe("small");
    }

    [Fact]
    public void AnsweredFact_HasNoComputation() =>
        DerivedComputations.Of(Assessor.Assess(TheRulebook.Value, Answers.None, Day), TheRulebook.Value.Vocabulary["company.headcount"]).ShouldBeEmpty();
}
