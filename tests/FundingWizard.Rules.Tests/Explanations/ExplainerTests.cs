using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Explanations;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Explanations;

public class ExplainerTests
{
    private static readonly Rulebook Rulebook = InventedRulebook.Load();

    [Fact]
    public void Reasons_NameOnlyTheAnswersThatMakeACriterionFail()
    {
        var explanation = Explain(InventedAnswers.Fulfilled.With("applicant.town", new CodeValue("outside")).With("project.orderPlaced", new FlagValue(true)));

        explanation.Reasons.Select(reason => (reason.Finding.Criterion.Id, string.Join(' ', reason.Facts.Select(fact => fact.Id)))).ShouldBe([
            ("in-land", "applicant.town"),
            ("not-started", "project.orderPlaced"),
        ]);
    }

    [Fact]
    public void Reasons_WhenSeveralAnswersFailTogether_KeepEachThatIsNeeded()
    {
        var explanation = Explain(InventedAnswers.Fulfilled.With("project.purposes", new CodesValue(["efficiency"])).With("project.gain", new NumberValue(20)));

        explanation.Reasons.Single().Facts.Select(fact => fact.Id).ShouldBe(["project.purposes", "project.gain"]);
    }

    [Fact]
    public void BetterIf_TriesLimitsAndOtherOptionsOfWhatCanStillChange()
    {
        var explanation = Explain(InventedAnswers.Fulfilled.With("project.purposes", new CodesValue(["efficiency"])).With("project.gain", new NumberValue(20)));

        explanation.BetterIf.ShouldAllBe(better => better.Outcome == Outcome.Fulfilled);
        Changes(explanation).ShouldBe(["project.purposes: security+efficiency", "project.gain: 25", "project.gain: 26"], ignoreOrder: true);
    }

    [Fact]
    public void BetterIf_OfANumber_BeginsWithTheNearestValue()
    {
        var answers = InventedAnswers.Fulfilled.With("finance.costs", new NumberValue(900_000));

        Explain(answers).BetterIf.Single().Changes.Single().Values[0].ShouldBe(new NumberValue(400_001));
    }

    [Fact]
    public void BetterIf_ForWhatCannotChange_OffersNothing() =>
        Explain(InventedAnswers.Fulfilled.With("applicant.town", new CodeValue("outside"))).BetterIf.ShouldBeEmpty();

    [Fact]
    public void BetterIf_WhenOneChangeIsNotEnough_TriesPairs()
    {
        var answers = InventedAnswers.Fulfilled.With("finance.costs", new NumberValue(900_000)).With("project.purposes", new CodesValue(["none"]));

        var better = Explain(answers).BetterIf;

        better.ShouldNotBeEmpty();
        better.ShouldAllBe(each => each.Changes.Length == 2 && each.Outcome == Outcome.Fulfilled);
    }

    [Fact]
    public void Missing_NamesUnansweredAndUnknownFactsOfOpenCriteria()
    {
        var explanation = Explain(InventedAnswers.Fulfilled.Without(["applicant.kind"]).With("applicant.town", null));

        explanation.Missing.Select(missing => (missing.Fact.Id, missing.State)).ShouldBe([
            ("applicant.kind", FactState.Unanswered),
            ("applicant.town", FactState.DontKnow),
        ]);
    }

    [Fact]
    public void Explain_WhenFulfilled_HasNothingToSay()
    {
        var explanation = Explain(InventedAnswers.Fulfilled);

        (explanation.Missing.Length, explanation.Reasons.Length, explanation.BetterIf.Length).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void Explain_WhenClosed_ExplainsWhatWouldBeOtherwise()
    {
        var assessment = Assessor.Assess(Rulebook, InventedAnswers.Fulfilled.With("project.orderPlaced", new FlagValue(true)), new DateOnly(2027, 6, 1));

        var explanation = Explainer.Explain(assessment, assessment.Programmes[0]);

        explanation.Reasons.Single().Finding.Criterion.Id.ShouldBe("not-started");
        explanation.BetterIf.Single().Changes.Single().Fact.Id.ShouldBe("project.orderPlaced");
    }

    private static IEnumerable<string> Changes(Explanation explanation) =>
        from better in explanation.BetterIf
        from change in better.Changes
        from value in change.Values
        select $"{change.Fact.Id}: {Text(value)}";

    private static string Text(FactValue value) => value switch
    {
        CodesValue codes => string.Join('+', codes.Codes),
        NumberValue number => number.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static Explanation Explain(Answers answers)
    {
        var assessment = Assessor.Assess(Rulebook, answers, InventedAnswers.Day);
        return Explainer.Explain(assessment, assessment.Programmes[0]);
    }
}
