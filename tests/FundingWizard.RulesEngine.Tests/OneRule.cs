using System.Text.Json;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.RulesEngine.Tests;

/// <summary>Makes rule sets of bare expressions, one rule each.</summary>
internal static class OneRule
{
    /// <summary>The rule set in both engines, each reading the text for itself; every problem fails the test.</summary>
    public static Twins Each(Vocabulary vocabulary, params IReadOnlyList<string> expressions) =>
        new("expressions", Json(expressions), Own(vocabulary, expressions), vocabulary);

    /// <summary>The rule set as text.</summary>
    public static string Json(params IReadOnlyList<string> expressions) => JsonSerializer.Serialize(new
    {
        WorkflowName = "expressions",
        Rules = expressions.Select((expression, index) => new { RuleName = Name(index), Expression = expression }),
    });

    /// <summary>The rule set in FundingWizard.</summary>
    public static RuleSet Own(Vocabulary vocabulary, params IReadOnlyList<string> expressions)
    {
        var checker = new ExpressionChecker(vocabulary);
        return new RuleSet(new DateOnly(2026, 1, 1), [.. expressions.Select((expression, index) => Criterion(checker, vocabulary, Name(index), expression))]);
    }

    private static Criterion Criterion(ExpressionChecker checker, Vocabulary vocabulary, string name, string expression)
    {
        var result = checker.CheckCondition(expression, Scope.Empty);
        result.Problems.ShouldBeEmpty(expression);
        return new Criterion(name, Role.Info, ConditionCompiler.Compile(result.Root!, vocabulary), [], null);
    }

    private static string Name(int index) => FormattableString.Invariant($"rule-{index}");
}
