namespace FundingWizard.Rules.Expressions;

/// <summary>A comparison of a flag with <c>true</c> or <c>false</c>: only the flag itself, or its negation.</summary>
internal readonly record struct FlagTest(Node Operand, bool IsNegated)
{
    /// <summary>What the comparison comes down to, or null when neither side is a flag literal.</summary>
    public static FlagTest? Of(Relation relation) => relation switch
    {
        { Right: FlagLiteral literal } => new(relation.Left, literal.Value != (relation.Comparison == Comparison.Equal)),
        { Left: FlagLiteral literal } => new(relation.Right, literal.Value != (relation.Comparison == Comparison.Equal)),
        _ => null,
    };
}
