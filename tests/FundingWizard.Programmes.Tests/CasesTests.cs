using FundingWizard.Rules;
using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Programmes;
using Case = FundingWizard.Rules.Cases.Case;

namespace FundingWizard.Programmes.Tests;

public class CasesTests
{
    public static TheoryData<Case> Cases => [.. TheRulebook.Value.Cases];

    public static TheoryData<string, DateOnly> RuleSets
    {
        get
        {
            var sets = new TheoryData<string, DateOnly>();
            foreach (var programme in TheRulebook.Value.Programmes)
            {
                foreach (var set in programme.RuleSets)
                    sets.Add(programme.Id, set.From);
            }

            return sets;
        }
    }

    [Fact]
    public void Rulebook_HasNoProblems() => TheRulebook.Load.Problems.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_GivesWhatItMust(Case example) => CaseRunner.Differences(TheRulebook.Value, example).ShouldBeEmpty();

    /// <summary>A leaf that no case turns cannot be told from a wrong one.</summary>
    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Leaves_AreTurnedMetNotMetAndOpenByCases(string programmeId, DateOnly from)
    {
        var programme = TheRulebook.Value.Find(programmeId)!;
        var set = programme.RuleSets.Single(each => each.From == from);
        var seen = TheRulebook.Value.Cases
            .Where(example => example.Programme == programmeId && ReferenceEquals(programme.RuleSetOn(example.Day), set))
            .SelectMany(example => Evaluator.Findings(set, FactSets.Create(TheRulebook.Value, example.Answers, example.Day)))
            .SelectMany(finding => finding.SelfAndParts)
            .Select(finding => (finding.Criterion.Id, finding.Verdict))
            .ToHashSet();

        var unturned = from leaf in set.AllCriteria
                       where leaf.IsLeaf
                       from verdict in Enum.GetValues<Verdict>()
                       where !seen.Contains((leaf.Id, verdict)) && CanBe(leaf, verdict)
                       select $"{leaf.Id} is never {verdict}";

        unturned.ShouldBeEmpty();
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

    /// <summary>A condition on the day alone is never open.</summary>
    private static bool CanBe(Criterion leaf, Verdict verdict) =>
        verdict != Verdict.Open || leaf.Condition.Facts.Any(fact => fact.IsAsked || fact.Derived?.From.IsEmpty == false);
}
