using System.Collections.Immutable;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Explanations;

/// <summary>
/// The one comparison of a condition that a reader should see as "your answer" and "limit": an unmet "and" shows its first unmet part,
/// a met "or" its first met one, an open condition its first open one; where all parts decide together, the most specific one speaks.
/// </summary>
/// <param name="Condition">The comparison; its kind is <see cref="ConditionKind.Atom"/>.</param>
/// <param name="Verdict">Its own verdict, whatever stands around it.</param>
/// <param name="IsDenied">True when it stands under an odd number of "not": the condition wants it not to be met.</param>
public sealed record DecidingAtom(Condition Condition, Verdict Verdict, bool IsDenied)
{
    /// <summary>The comparison that decides a condition for these facts.</summary>
    public static DecidingAtom Of(Condition condition, FactSet facts) => Of(condition, facts, isDenied: false);

    /// <summary>What it compares; null for a constant and for a comparison of two conditions.</summary>
    public AtomView? View => Condition.Atom;

    /// <summary>
    /// True when it rests on an option that was not chosen: "contains" on a known list that does not. What is said of that option then
    /// does not concern the person.
    /// </summary>
    public bool IsUnchosen => View?.Comparison == AtomComparison.Contains && Verdict == Verdict.NotMet;

    /// <summary>The person's value, or null while it is unknown.</summary>
    public FactValue? Value(FactSet facts) => View?.Value.Read(facts);

    /// <summary>The limits that are known, several when any of them will do. Of a flag: what it has to be; else as written in the rule.</summary>
    public ImmutableArray<FactValue> Limits(FactSet facts) =>
        View is null ? [] : [.. View.Limits.Select(limit => limit.Read(facts)).OfType<FactValue>().Select(Wanted)];

    private FactValue Wanted(FactValue limit) => limit is FlagValue flag ? new FlagValue(flag.Flag != IsDenied) : limit;

    private static DecidingAtom Of(Condition condition, FactSet facts, bool isDenied) => condition.Kind switch
    {
        ConditionKind.Atom => new DecidingAtom(condition, condition.Decide(facts), isDenied),
        ConditionKind.Not => Of(condition.Parts[0], facts, !isDenied),
        ConditionKind.All => OfParts(condition, facts, isDenied, Verdict.NotMet),
        _ => OfParts(condition, facts, isDenied, Verdict.Met),
    };

    /// <param name="condition">The condition with parts.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="isDenied">Whether it stands under a "not".</param>
    /// <param name="decisive">The verdict of which a single part is enough.</param>
    private static DecidingAtom OfParts(Condition condition, FactSet facts, bool isDenied, Verdict decisive)
    {
        var verdict = condition.Decide(facts);
        return verdict == decisive || verdict == Verdict.Open
            ? Of(condition.Parts.First(part => part.Decide(facts) == verdict), facts, isDenied)
            : condition.Parts.Select(part => Of(part, facts, isDenied)).Aggregate(MoreSpecific);
    }

    /// <summary>The later one unless the earlier says more: purposes and measures come before the value that is asked of them.</summary>
    private static DecidingAtom MoreSpecific(DecidingAtom earlier, DecidingAtom later) =>
        Specificity(later) >= Specificity(earlier) ? later : earlier;

    private static int Specificity(DecidingAtom atom) => atom.View?.Like?.Kind switch
    {
        ValueKind.Number or ValueKind.Date => 2,
        ValueKind.Code or ValueKind.Flag => 1,
        _ => 0,
    };
}
