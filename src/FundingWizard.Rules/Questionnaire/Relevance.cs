using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Questionnaire;

/// <summary>
/// Finds the facts on which a condition still depends: those that occur in what is left of it once everything known is put in.
/// Never too few, perhaps too many.
/// </summary>
/// <param name="rulebook">The rulebook.</param>
/// <param name="facts">What is known.</param>
/// <param name="day">Day of the check.</param>
/// <param name="includeDontKnow">False: what can still be asked. True: also what was answered with "don't know".</param>
internal sealed class Relevance(Rulebook rulebook, FactSet facts, DateOnly day, bool includeDontKnow = false)
{
    private readonly Dictionary<Condition, Possible> outlooks = new(ReferenceEqualityComparer.Instance);

    /// <summary>True when no answer that is still missing can change the verdict.</summary>
    public bool IsSettled(Condition condition) => Outlook(condition).IsSettled();

    /// <summary>The asked facts that can change the verdict of a condition, in the order they are met.</summary>
    public IEnumerable<Fact> Facts(Condition condition) =>
        Collect(condition, Verdict.NotMet, Verdict.Met).SelectMany(Asked).Distinct();

    /// <summary>The asked facts without value behind a fact: itself, or the inputs of a derived one that can still matter.</summary>
    public IEnumerable<Fact> Asked(Fact fact)
    {
        if (!IsMissing(fact))
            return [];
        if (fact.IsAsked)
            return [fact];
        return rulebook.Derived.FirstOrDefault(each => each.Fact == fact) is { } derived
            ? derived.Function.Relevant(FactSets.Call(derived, rulebook, facts, day)).SelectMany(Asked)
            : [];
    }

    /// <summary>The verdicts a condition can still have; looked up again for every neighbour of a part, so each is found out once.</summary>
    public Possible Outlook(Condition condition)
    {
        if (!outlooks.TryGetValue(condition, out var outlook))
            outlooks[condition] = outlook = FreshOutlook(condition);
        return outlook;
    }

    private Possible FreshOutlook(Condition condition) => condition.Kind switch
    {
        ConditionKind.Not => Outlook(condition.Parts[0]).Negated(),
        ConditionKind.All => condition.Parts.Select(Outlook).Aggregate((left, right) => PossibleLogic.Join(left, right, all: true)),
        ConditionKind.Any => condition.Parts.Select(Outlook).Aggregate((left, right) => PossibleLogic.Join(left, right, all: false)),
        _ => condition.Decide(facts) is var verdict && verdict != Verdict.Open || !condition.Facts.Any(IsMissing)
            ? PossibleLogic.Of(condition.Decide(facts))
            : Possible.Any,
    };

    /// <summary>Collects facts from a part whose verdict matters only between two bounds.</summary>
    private IEnumerable<Fact> Collect(Condition condition, Verdict low, Verdict high)
    {
        if (Outlook(condition).Within(low, high).IsSettled())
            return [];
        return condition.Kind switch
        {
            ConditionKind.Not => Collect(condition.Parts[0], 2 - high, 2 - low),
            ConditionKind.All => CollectParts(condition, Gate.InAll, part => (low, Smaller(high, Others(condition, part).Select(other => Outlook(other).Largest())))),
            ConditionKind.Any => CollectParts(condition, Gate.InAny, part => (Larger(low, Others(condition, part).Select(other => Outlook(other).Smallest())), high)),
            _ => condition.Facts.Where(IsMissing),
        };
    }

    /// <summary>The first gate that is not settled keeps everything else waiting.</summary>
    private IEnumerable<Fact> CollectParts(Condition condition, Func<Condition, bool> isGate, Func<Condition, (Verdict Low, Verdict High)> window)
    {
        var gate = condition.Parts.FirstOrDefault(part => isGate(part) && !Outlook(part).IsSettled());
        IEnumerable<Condition> parts = gate is null ? condition.Parts : [gate];
        return parts.SelectMany(part => window(part) is var (low, high) ? Collect(part, low, high) : []);
    }

    private bool IsMissing(Fact fact) => facts.State(fact) switch
    {
        FactState.Unanswered => true,
        FactState.DontKnow => includeDontKnow,
        _ => false,
    };

    private static IEnumerable<Condition> Others(Condition condition, Condition part) => condition.Parts.Where(other => !ReferenceEquals(other, part));

    private static Verdict Smaller(Verdict bound, IEnumerable<Verdict> others) => others.Append(bound).Min();

    private static Verdict Larger(Verdict bound, IEnumerable<Verdict> others) => others.Append(bound).Max();
}
