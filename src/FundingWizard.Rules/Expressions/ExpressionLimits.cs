namespace FundingWizard.Rules.Expressions;

/// <summary>
/// How large an expression may be; every limit is inclusive. Microsoft RulesEngine has none and dies of a stack overflow,
/// so a rule file must stay far below what kills it.
/// </summary>
public static class ExpressionLimits
{
    /// <summary>Characters of one expression.</summary>
    public const int Length = 4_000;

    /// <summary>Parentheses inside each other.</summary>
    public const int Nesting = 16;

    /// <summary>Operands of one chain of <c>&amp;&amp;</c>, <c>||</c>, sums or products.</summary>
    public const int Operands = 100;

    /// <summary>Items of one list.</summary>
    public const int Items = 200;

    /// <summary>Characters of one text.</summary>
    public const int TextLength = 200;

    /// <summary>Characters of one name.</summary>
    public const int NameLength = 40;

    /// <summary>Digits of a number, or of its part before the point.</summary>
    public const int WholeDigits = 15;

    /// <summary>Digits of a number after the point.</summary>
    public const int FractionDigits = 10;

    /// <summary>First year of a date.</summary>
    public const int FirstYear = 1900;

    /// <summary>Last year of a date.</summary>
    public const int LastYear = 2200;

    /// <summary>No part of an expression may be able to leave plus and minus this; keeps <see cref="decimal"/> far from its overflow.</summary>
    public const decimal Magnitude = 1_000_000_000_000_000_000m;

    /// <summary>Parts of an expression once its parameters are put in.</summary>
    public const int ExpandedParts = 10_000;

    /// <summary>Parts inside each other once the parameters are put in.</summary>
    public const int ExpandedDepth = 250;
}
