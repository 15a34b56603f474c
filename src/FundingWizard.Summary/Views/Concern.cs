using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Explanations;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Summary.Views;

/// <summary>
/// Tells which parts of a criterion concern the person. A list of purposes has dozens of parts; those for options that were not chosen
/// are true or false without saying anything about the project.
/// </summary>
/// <param name="facts">The facts of the check.</param>
internal sealed class Concern(FactSet facts)
{
    /// <summary>False for a part that rests on options the person did not choose.</summary>
    public bool IsConcerned(Finding part, Finding group) => (part.Verdict, IsAlternative(group)) switch
    {
        (Verdict.NotMet, true) => !IsNotPlanned(part.Criterion.Condition, group.Verdict == Verdict.Met),
        (Verdict.Met, false) => !DecidingAtom.Of(part.Criterion.Condition, facts).IsUnchosen,
        _ => true,
    };

    /// <summary>True for a part that concerns the person and is not settled by the line of its group.</summary>
    public bool IsTelling(Finding part, Finding group)
    {
        var isSettled = group.Verdict == Verdict.Met && group.Criterion.Role == Role.Hard;
        var isImplied = part.Verdict == Verdict.Met && !IsAlternative(group);
        return IsConcerned(part, group) && !isSettled && !isImplied && !IsUnasked(part);
    }

    /// <summary>Any part is enough.</summary>
    private static bool IsAlternative(Finding group) => group.Criterion.Condition.Kind == ConditionKind.Any;

    /// <summary>Open because nobody has said yet whether it is planned at all.</summary>
    private bool IsUnasked(Finding part) =>
        part.Verdict == Verdict.Open && DecidingAtom.Of(part.Criterion.Condition, facts).View?.Comparison == AtomComparison.Contains;

    /// <summary>
    /// For an unmet alternative: an option it asks for was not chosen. What is ruled out by a "not" is no option; where another
    /// alternative is met, the other values of a single choice are not planned either.
    /// </summary>
    private bool IsNotPlanned(Condition condition, bool isOtherMet) => condition.Kind switch
    {
        ConditionKind.Atom => condition.Decide(facts) == Verdict.NotMet && condition.Atom is { } atom
            && (atom.Comparison == AtomComparison.Contains || (isOtherMet && atom.Like?.Kind == ValueKind.Code)),
        ConditionKind.All => condition.Parts.Any(part => part.Kind is ConditionKind.Atom or ConditionKind.All && IsNotPlanned(part, isOtherMet)),
        ConditionKind.Any => condition.Parts.Any(part => part.Kind == ConditionKind.Atom)
            && condition.Parts.All(part => part.Kind == ConditionKind.Not || IsNotPlanned(part, isOtherMet)),
        _ => false,
    };
}
