using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Programmes;
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

    /// <summary>Where no window is ever open, the outcome of the criteria stands beside "closed"; without a hard criterion nothing is open or not eligible.</summary>
    [Fact]
    public void Programmes_HaveACaseOfEveryOutcome()
    {
        foreach (var programme in TheRulebook.Value.Programmes)
        {
            var expected = TheRulebook.Value.Cases.Where(example => example.Programme == programme.Id).Select(example => example.Expected).ToArray();
            var isNeverOpen = programme.Windows.All(window => window.State == WindowState.Closed);
            var outcomes = expected.Select(each => each.Outcome).Concat(isNeverOpen ? expected.Select(each => each.Otherwise).OfType<Outcome>() : []).ToHashSet();
            var canRefuse = programme.RuleSets.SelectMany(set => set.Criteria).Any(criterion => criterion.Role == Role.Hard);
            var possible = Enum.GetValues<Outcome>()
                .Where(outcome => outcome != Outcome.Fulfilled || programme.AtBestCheckNeeded is null)
                .Where(outcome => canRefuse || outcome is not (Outcome.Open or Outcome.NotEligible));
            possible.Except(outcomes).ShouldBeEmpty(programme.Id);
        }
    }
}
