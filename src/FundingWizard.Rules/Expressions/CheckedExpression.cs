using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions;

/// <summary>What the <see cref="ExpressionChecker"/> found out about one expression.</summary>
/// <param name="Root">The tree with every parameter put in, so that only facts and literals are left; null when there are problems, or when a broken parameter is used.</param>
/// <param name="Kind">Type of its value; <see cref="ValueKind.None"/> without a root.</param>
/// <param name="IsDecimal">For a number: whether RulesEngine computes it as a decimal. Always true for a sound parameter.</param>
/// <param name="Problems">All problems by column. Empty when the expression is sound, and when only a parameter it uses is not: that is reported where it is declared.</param>
public sealed record CheckedExpression(Node? Root, ValueKind Kind, bool IsDecimal, ImmutableArray<ExpressionProblem> Problems)
{
    /// <summary>True when the expression may be compiled.</summary>
    public bool IsSound => Root is not null;

    /// <summary>An expression with problems.</summary>
    public static CheckedExpression Broken(params IEnumerable<ExpressionProblem> problems) =>
        new(null, ValueKind.None, false, [.. problems.Distinct().OrderBy(problem => problem.Column)]);
}
