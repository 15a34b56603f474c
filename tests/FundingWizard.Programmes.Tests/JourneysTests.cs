using FundingWizard.Tests.Shared;

namespace FundingWizard.Programmes.Tests;

public class JourneysTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    private static DateOnly Day(int seed) => new DateOnly(2025, 4, 1).AddDays(seed * 7);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Outcomes_OnceSettled_StaySettled(int seed) => Journeys.SettledOutcomesStaySettled(TheRulebook.Value, Day(seed), seed);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Questions_ComeToAnEnd(int seed) => Journeys.QuestionsEnd(TheRulebook.Value, Day(seed), seed);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Answers_ThatAreUnused_ChangeNothing(int seed) => Journeys.UnusedAnswersChangeNothing(TheRulebook.Value, Day(seed), seed);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Explanations_KeepTheirWord(int seed) => Journeys.ExplanationsHold(TheRulebook.Value, Day(seed), seed);
}
