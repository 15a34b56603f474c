using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Evaluation;

/// <summary>Evaluates the criteria of a rule set on facts. Pure; allocates the findings of groups and nothing else.</summary>
public static class Evaluator
{
    /// <summary>One finding per criterion, in the order of the file.</summary>
    public static ImmutableArray<Finding> Findings(RuleSet set, FactSet facts) => Findings(set.Criteria, facts);

    /// <summary>Outcome of a rule set without its window: what the criteria alone say. Allocates nothing.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="facts">The facts.</param>
    public static Outcome Outcome(RuleSet set, FactSet facts)
    {
        var outcome = Evaluation.Outcome.Fulfilled;
        foreach (var criterion in set.Criteria)
        {
            var effect = Effect(criterion, criterion.Condition.Decide(facts), facts);
            if (effect == Evaluation.Outcome.NotEligible)
                return effect;
            outcome = Worse(outcome, effect);
        }

        return outcome;
    }

    /// <summary>Outcome that findings of the top-level criteria add up to.</summary>
    internal static Outcome Outcome(ImmutableArray<Finding> findings, FactSet facts)
    {
        var outcome = Evaluation.Outcome.Fulfilled;
        foreach (var finding in findings)
            outcome = Worse(outcome, Effect(finding.Criterion, finding.Verdict, facts));
        return outcome;
    }

    /// <summary>The outcome one criterion alone would lead to.</summary>
    internal static Outcome Effect(Criterion criterion, Verdict verdict, FactSet facts) => (criterion.Role, verdict) switch
    {
        (Role.Info, _) or (_, Verdict.Met) => Evaluation.Outcome.Fulfilled,
        (Role.Hard, Verdict.NotMet) => Evaluation.Outcome.NotEligible,
        (Role.Hard, Verdict.Open) => DependsOnUnknownLaw(criterion, facts) ? Evaluation.Outcome.CheckNeeded : Evaluation.Outcome.Open,
        _ => Evaluation.Outcome.CheckNeeded,
    };

    /// <summary>A hard criterion counts as soft while the law it needs is not yet known.</summary>
    internal static bool DependsOnUnknownLaw(Criterion criterion, FactSet facts)
    {
        foreach (var fact in criterion.Condition.Facts)
        {
            if (facts.State(fact) == FactState.LawUnknown)
                return true;
        }

        return false;
    }

    private static Outcome Worse(Outcome left, Outcome right) => Rank(left) >= Rank(right) ? left : right;

    /// <summary>0 is best. A hard open point weighs more than a soft one, because it can still turn into a no.</summary>
    internal static int Rank(Outcome outcome) => outcome switch
    {
        Evaluation.Outcome.Fulfilled => 0,
        Evaluation.Outcome.CheckNeeded => 1,
        Evaluation.Outcome.Open => 2,
        _ => 3,
    };

    private static ImmutableArray<Finding> Findings(ImmutableArray<Criterion> criteria, FactSet facts)
    {
        if (criteria.IsEmpty)
            return [];
        var findings = new Finding[criteria.Length];
        for (var index = 0; index < findings.Length; index++)
            findings[index] = Finding(criteria[index], facts);
        return ImmutableCollectionsMarshal.AsImmutableArray(findings);
    }

    private static Finding Finding(Criterion criterion, FactSet facts)
    {
        if (criterion.IsLeaf)
            return criterion.Found(criterion.Condition.Decide(facts));
        var parts = Findings(criterion.Parts, facts);
        return new Finding(criterion, Join(parts, criterion.Condition.Kind == Expressions.ConditionKind.All), parts);
    }

    /// <summary>And is the smallest verdict, or the largest; every part has been evaluated, because each yields a finding.</summary>
    private static Verdict Join(ImmutableArray<Finding> parts, bool all)
    {
        var joined = parts[0].Verdict;
        foreach (var part in parts)
            joined = all ? (Verdict)Math.Min((byte)joined, (byte)part.Verdict) : (Verdict)Math.Max((byte)joined, (byte)part.Verdict);
        return joined;
    }
}
