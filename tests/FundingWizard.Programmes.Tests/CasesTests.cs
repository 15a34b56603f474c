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

    [Theory]
    [InlineData(0.01, 0, "low")]
    [InlineData(0, 0.01, "high")]
    public void Reading_WhenABoundIsACentOff_IsADifference(double low, double high, string bound)
    {
        var example = TheRulebook.Value.Cases.First(each => each.Expected.Amounts.Values.Any(amount => amount.Readings.Any(reading => reading.Low < reading.High)));
        var (id, amount) = example.Expected.Amounts.First();
        var reading = amount.Readings[0];
        var changed = amount with { Readings = amount.Readings.SetItem(0, reading with { Low = reading.Low + (decimal)low, High = reading.High + (decimal)high }) };

        var differences = CaseRunner.Differences(TheRulebook.Value, example with { Expected = example.Expected with { Amounts = example.Expected.Amounts.SetItem(id, changed) } });

        differences.ShouldHaveSingleItem().ShouldStartWith($"the {bound} bound of reading {reading.Id} of amount {id} should be ");
    }

    /// <summary>Where no window is ever open, the outcome of the criteria stands beside "closed".</summary>
    [Fact]
    public void Programmes_HaveACaseOfEveryOutcome()
    {
        foreach (var programme in TheRulebook.Value.Programmes)
        {
            var expected = TheRulebook.Value.Cases.Where(example => example.Programme == programme.Id).Select(example => example.Expected).ToArray();
            var isNeverOpen = programme.Windows.All(window => window.State == WindowState.Closed);
            var outcomes = expected.Select(each => each.Outcome).Concat(isNeverOpen ? expected.Select(each => each.Otherwise).OfType<Outcome>() : []).ToHashSet();
            var possible = Enum.GetValues<Outcome>().Where(outcome => outcome != Outcome.Fulfilled || programme.AtBestCheckNeeded is null);
            possible.Except(outcomes).ShouldBeEmpty(programme.Id);
        }
    }
}
