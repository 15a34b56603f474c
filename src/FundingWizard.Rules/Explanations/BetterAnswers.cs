using System.Collections.Immutable;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Explanations;

/// <summary>
/// Looks for changes of answers that lead to a better outcome: every other option and the limits of numbers and dates, of facts a
/// person can still change, first singly, then in pairs. What it returns has been evaluated.
/// </summary>
internal sealed class BetterAnswers(Assessment assessment, ProgrammeAssessment programme, Outcome current)
{
    public ImmutableArray<BetterIf> Find(ImmutableArray<Reason> reasons)
    {
        var facts = reasons.SelectMany(reason => reason.Facts).Distinct().Where(fact => fact.Change == Change.Can).ToImmutableArray();
        var changes = facts.Select(fact => (Fact: fact, Values: OtherValues.Of(fact, assessment, programme.RuleSet!))).ToImmutableArray();
        var single = changes.SelectMany(change => Single(change.Fact, change.Values)).ToImmutableArray();
        return single.IsEmpty ? [.. Pairs(changes)] : single;
    }

    /// <summary>The values of one fact that help, gathered by the outcome they lead to.</summary>
    private IEnumerable<BetterIf> Single(Fact fact, ImmutableArray<FactValue> values) =>
        from value in values
        let outcome = OutcomeWith(assessment.Answers.With(fact.Id, value))
        where IsBetter(outcome)
        group value by outcome into better
        orderby better.Key
        select new BetterIf([new AnswerChange(fact, [.. better])], better.Key);

    private IEnumerable<BetterIf> Pairs(ImmutableArray<(Fact Fact, ImmutableArray<FactValue> Values)> changes)
    {
        for (var first = 0; first < changes.Length; first++)
        {
            for (var second = first + 1; second < changes.Length; second++)
            {
                if (Pair(changes[first], changes[second]) is { } found)
                    yield return found;
            }
        }
    }

    private BetterIf? Pair((Fact Fact, ImmutableArray<FactValue> Values) first, (Fact Fact, ImmutableArray<FactValue> Values) second)
    {
        var found = from one in first.Values
                    from other in second.Values
                    let outcome = OutcomeWith(assessment.Answers.With(first.Fact.Id, one).With(second.Fact.Id, other))
                    where IsBetter(outcome)
                    select new BetterIf([new AnswerChange(first.Fact, [one]), new AnswerChange(second.Fact, [other])], outcome);
        return found.FirstOrDefault();
    }

    private Outcome OutcomeWith(Answers answers) =>
        Assessor.OutcomeOfCriteria(programme.Programme, programme.RuleSet!, FactSets.Create(assessment.Rulebook, answers, assessment.Day));

    private bool IsBetter(Outcome outcome) => Evaluator.Rank(outcome) < Evaluator.Rank(current);
}
