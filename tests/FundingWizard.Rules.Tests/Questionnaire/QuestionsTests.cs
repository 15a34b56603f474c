using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Questionnaire;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Questionnaire;

public class QuestionsTests
{
    private static readonly Rulebook Rulebook = InventedRulebook.Load();

    [Fact]
    public void Plan_WithoutAnswers_AsksWhatDecidesInTheOrderOfTheTopics()
    {
        var plan = Plan(Answers.None);

        plan.OutcomesSettled.ShouldBeFalse();
        plan.Topics.Select(topic => topic.Topic).ShouldBe(["applicant", "project", "finance"]);
        Facts(plan).ShouldBe(["applicant.kind", "applicant.employees", "applicant.town", "project.orderPlaced", "project.purposes", "finance.costs"], ignoreOrder: true);
    }

    [Fact]
    public void Plan_AsksNothingForHintsAndInfoCriteriaAlone() =>
        Facts(Plan(Answers.None)).ShouldNotContain("applicant.foundedOn");

    [Fact]
    public void Plan_BehindAGate_WaitsForItsAnswer()
    {
        Facts(Plan(Answers.None)).ShouldNotContain("project.gain");
        Facts(Plan(Answers.None.With("project.purposes", new CodesValue(["efficiency"])))).ShouldContain("project.gain");
        Facts(Plan(Answers.None.With("project.purposes", new CodesValue(["security", "efficiency"])))).ShouldNotContain("project.gain");
        Facts(Plan(Answers.None.With("project.purposes", new CodesValue(["none"])))).ShouldNotContain("project.gain");
    }

    [Fact]
    public void Plan_WhenThePersonDoesNotKnow_DoesNotAskAgain() =>
        Facts(Plan(Answers.None.With("applicant.kind", null))).ShouldNotContain("applicant.kind");

    [Fact]
    public void Plan_WhenNotEligible_AsksNothingMore()
    {
        var plan = Plan(Answers.None.With("project.orderPlaced", new FlagValue(true)));

        (plan.OutcomesSettled, plan.AllSettled).ShouldBe((true, true));
    }

    [Fact]
    public void Plan_WhenOutcomesAreSettled_StillOffersWhatSharpensAmounts()
    {
        var files = InventedRulebook.Files
            .Replace("programmes/digital-bonus/2026-01-01.json", "\"role\": \"soft\", \"source\": \"chamber\", \"confidence\": \"low\", \"fact\": \"DB-8\"", "\"role\": \"info\", \"source\": \"chamber\", \"confidence\": \"low\", \"fact\": \"DB-8\"");
        var rulebook = InventedRulebook.Load(files);

        var plan = Questions.Plan(Assessor.Assess(rulebook, InventedAnswers.Fulfilled.Without(["finance.costs"]), InventedAnswers.Day));

        plan.OutcomesSettled.ShouldBeTrue();
        plan.Topics.Single().Questions.Single().ShouldBe(new Question(rulebook.Vocabulary["finance.costs"], Purpose.Detail, 1));
    }

    [Fact]
    public void Plan_WhenTheOnlyRuleUsingAFactIsGone_NoLongerAsksForIt()
    {
        var files = InventedRulebook.Files.Replace("programmes/digital-bonus/2026-01-01.json", "!project.orderPlaced", "applicant.employees >= 0");

        Facts(Questions.Plan(Assessor.Assess(InventedRulebook.Load(files), Answers.None, InventedAnswers.Day))).ShouldNotContain("project.orderPlaced");
    }

    [Fact]
    public void Page_ShowsAnsweredAndOpenQuestionsInOneStableOrder()
    {
        var before = Page(Answers.None);
        var after = Page(Answers.None.With("applicant.town", new CodeValue("01")).With("applicant.kind", null));

        after.ShouldBe(before);
    }

    [Fact]
    public void Page_LeavesOutAnswersThatAreNoLongerUsed()
    {
        var answers = Answers.None.With("project.purposes", new CodesValue(["security"])).With("project.gain", new NumberValue(30));
        var assessment = Assessor.Assess(Rulebook, answers, InventedAnswers.Day);

        Questions.Page(assessment, Questions.Plan(assessment), "project").Select(fact => fact.Id).ShouldBe(["project.purposes", "project.orderPlaced"], ignoreOrder: true);
    }

    private static string[] Page(Answers answers)
    {
        var assessment = Assessor.Assess(Rulebook, answers, InventedAnswers.Day);
        return [.. Questions.Page(assessment, Questions.Plan(assessment), "applicant").Select(fact => fact.Id)];
    }

    private static QuestionPlan Plan(Answers answers) => Questions.Plan(Assessor.Assess(Rulebook, answers, InventedAnswers.Day));

    private static string[] Facts(QuestionPlan plan) => [.. plan.Topics.SelectMany(topic => topic.Questions).Select(question => question.Fact.Id)];
}
