using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Questionnaire;

/// <summary>
/// A gate is a test of one flag, code or code list beside other conditions: what stands behind it makes sense only once it is open.
/// "Efficiency gain of 25 %" waits for the answer whether efficiency is a purpose at all.
/// </summary>
internal static class Gate
{
    /// <summary>True for a test whose failure makes the other parts of an "and" pointless.</summary>
    public static bool InAll(Condition part) => part.Kind switch
    {
        ConditionKind.Atom => part.Facts is [{ Kind: ValueKind.Flag or ValueKind.Code or ValueKind.CodeList }],
        ConditionKind.Not => InAll(part.Parts[0]),
        _ => false,
    };

    /// <summary>True for a test whose success makes the other parts of an "or" pointless: the left side of "if ... then ...".</summary>
    public static bool InAny(Condition part) => part.Kind switch
    {
        ConditionKind.Atom => InAll(part) && part.Source is Relation { Comparison: Comparison.NotEqual },
        ConditionKind.Not => InAll(part.Parts[0]),
        _ => false,
    };
}
