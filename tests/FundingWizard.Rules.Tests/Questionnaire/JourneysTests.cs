using FundingWizard.Rules.Tests.Invented;
using FundingWizard.Tests.Shared;

namespace FundingWizard.Rules.Tests.Questionnaire;

public class JourneysTests
{
    private static readonly Rulebook Rulebook = InventedRulebook.Load();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 100)];

    private static DateOnly Day(int seed) => new DateOnly(2025, 6, 1).AddDays(seed * 9);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Outcomes_OnceSettled_StaySettled(int seed) => Journeys.SettledOutcomesStaySettled(Rulebook, Day(seed), seed);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Questions_ComeToAnEnd(int seed) => Journeys.QuestionsEnd(Rulebook, Day(seed), seed);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Answers_ThatAreUnused_ChangeNothing(int seed) => Journeys.UnusedAnswersChangeNothing(Rulebook, Day(seed), seed);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Explanations_KeepTheirWord(int seed) => Journeys.ExplanationsHold(Rulebook, Day(seed), seed);
}
