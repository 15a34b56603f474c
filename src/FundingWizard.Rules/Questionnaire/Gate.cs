using System.Collections.Immutable;
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
    public static bool InAll(Condition part) => part.Facts is [{ Kind: ValueKind.Flag or ValueKind.Code or ValueKind.CodeList }];

    /// <summary>True for a test whose success makes the other parts of an "or" pointless: the left side of "if ... then ...".</summary>
    public static bool InAny(Condition part) => InAll(part) && IsNegative(part);

    /// <summary>The gates of a condition in the order of its parts.</summary>
    public static ImmutableArray<Condition> Of(Condition condition) => condition.Kind switch
    {
        ConditionKind.All => [.. condition.Parts.Where(InAll)],
        ConditionKind.Any => [.. condition.Parts.Where(InAny)],
        _ => [],
    };

    private static bool IsNegative(Condition part) => part.Kind switch
    {
        ConditionKind.Not => true,
        ConditionKind.Atom => part.Source is Relation { Comparison: Comparison.NotEqual },
        _ => part.Parts.All(IsNegative),
    };
}
