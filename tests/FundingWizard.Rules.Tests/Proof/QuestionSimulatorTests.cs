using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Proof;
using FundingWizard.Rules.Proof.Simulation;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Proof;

public class QuestionSimulatorTests
{
    private const string Cases = "programmes/digital-bonus/cases.json";

    /// <summary>The case names security as the only purpose, so nobody needs the efficiency gain, which a fixed order asks before the costs.</summary>
    [Fact]
    public void Run_WhenTheCaseAnswersEverything_CountsTheSameInEveryJourney()
    {
        var figures = Run(InventedRulebook.Load());

        figures.Wizard.Length.ShouldBe(QuestionSimulator.Repetitions);
        figures.Wizard.Distinct().ShouldHaveSingleItem().ShouldBe(new QuestionCount(6, 6));
        figures.FixedOrder.Distinct().ShouldHaveSingleItem().ShouldBe(new QuestionCount(7, 7));
    }

    [Fact]
    public void Run_WhenAnAnswerRulesTheProgrammeOut_CountsOnlyTheQuestionsBefore()
    {
        var rulebook = InventedRulebook.Load(InventedRulebook.Files
            .Replace(Cases, "\"applicant.kind\": \"company\"", "\"applicant.kind\": \"municipality\"")
            .Replace(Cases, "\"outcome\": \"fulfilled\"", "\"outcome\": \"not-eligible\"")
            .Replace(Cases, "\"amounts\": { \"loan\": { \"kind\": \"exact\", \"low\": 80000, \"high\": 80000 } }, ", ""));

        var figures = Run(rulebook);

        figures.Wizard.Distinct().ShouldHaveSingleItem().ShouldBe(new QuestionCount(3, 3), "the first topic has three questions");
        figures.FixedOrder.Distinct().ShouldHaveSingleItem().ShouldBe(new QuestionCount(1, 1));
    }

    [Fact]
    public void Run_WhenAnswersAreDrawn_IsTheSameEveryTime()
    {
        var rulebook = InventedRulebook.Load(InventedRulebook.Files
            .Replace(Cases, "\"applicant.kind\": \"company\", ", "").Replace(Cases, "\"project.purposes\": [\"security\"], ", "")
            .Replace(Cases, "\"outcome\": \"fulfilled\"", "\"outcome\": \"open\""));

        var (first, second) = (Run(rulebook), Run(rulebook));

        second.Wizard.ShouldBe(first.Wizard);
        second.FixedOrder.ShouldBe(first.FixedOrder);
        first.Wizard.Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData(new[] { 5 }, 50, 5)]
    [InlineData(new[] { 1, 2, 3, 4 }, 50, 2)]
    [InlineData(new[] { 4, 3, 2, 1, 5 }, 50, 3)]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }, 90, 9)]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, 90, 10)]
    [InlineData(new int[0], 90, 0)]
    public void Percentile_IsTheSmallestCountThatTheShareDoesNotExceed(int[] counts, int percent, int expected) =>
        QuestionFigures.Percentile(counts, percent).ShouldBe(expected);

    [Fact]
    public void Draw_OfEveryFact_GivesOnlyWhatAPersonMayAnswer()
    {
        var rulebook = InventedRulebook.Load();
        var domains = new FactDomains(rulebook);
        var random = new Random(1);

        var refused = from fact in rulebook.Vocabulary.Facts
                      where fact.IsAsked
                      from _ in Enumerable.Range(0, 300)
                      let problem = AnswersReader.Check(fact, domains.Draw(fact, random))
                      where problem is not null
                      select problem;

        refused.Distinct().ShouldBeEmpty();
    }

    private static QuestionFigures Run(Rulebook rulebook) => QuestionSimulator.Run(rulebook, rulebook.Programmes);
}
