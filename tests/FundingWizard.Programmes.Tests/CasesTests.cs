using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Evaluation;
using Case = FundingWizard.Rules.Cases.Case;

namespace FundingWizard.Programmes.Tests;

public class CasesTests
{
    public static TheoryData<Case> Cases => [.. TheRulebook.Value.Cases];

    [Fact]
    public void Rulebook_HasNoProblems() => TheRulebook.Load.Problems.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_GivesWhatItMust(Case example) => CaseRunner.Differences(TheRulebook.Value, example).ShouldBeEmpty();

    [Fact]
    public void Programmes_HaveACaseOfEveryOutcome()
    {
        foreach (var programme in TheRulebook.Value.Programmes)
        {
            var outcomes = TheRulebook.Value.Cases.Where(example => example.Programme == programme.Id).Select(example => example.Expected.Outcome).ToHashSet();
            var possible = Enum.GetValues<Outcome>().Where(outcome => outcome != Outcome.Fulfilled || programme.AtBestCheckNeeded is null);
            possible.Except(outcomes).ShouldBeEmpty(programme.Id);
        }
    }
}
