using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using FundingWizard.Rules.Expressions.Parsing;

namespace FundingWizard.Rules.Expressions;

/// <summary>
/// Reads the subset of Microsoft RulesEngine expressions that rule files may use. Types and names are the business of the
/// <see cref="ExpressionChecker"/>.
/// </summary>
public static class ExpressionParser
{
    /// <summary>Reads an expression.</summary>
    /// <param name="source">The decoded text of the expression.</param>
    /// <param name="root">The tree; null when the expression was refused.</param>
    /// <param name="problem">The first problem; null when there is none.</param>
    /// <returns>True when the expression follows the grammar and its limits.</returns>
    public static bool TryParse(string source, [NotNullWhen(true)] out Node? root, [NotNullWhen(false)] out ExpressionProblem? problem)
    {
        if (source.Length > ExpressionLimits.Length)
        {
            root = null;
            problem = new(ExpressionLimits.Length + 1, $"an expression has at most {ExpressionLimits.Length} characters, this one has {source.Length}; split the rule");
            return false;
        }

        var parser = new Parser(Lexer.Read(source));
        root = parser.Read();
        problem = root is null ? parser.Problem ?? throw new UnreachableException() : null;
        return root is not null;
    }
}
