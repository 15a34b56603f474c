using FundingWizard.Rules.Expressions.Checking;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions;

/// <summary>
/// Checks expressions against the facts: names, types, options, ranges, and comparisons that can never be met. What passes
/// cannot fail when it is evaluated on facts within their declared ranges.
/// </summary>
/// <param name="vocabulary">The facts that may be used.</param>
public sealed class ExpressionChecker(Vocabulary vocabulary)
{
    /// <summary>Reads and checks a condition: a flag that depends on at least one fact.</summary>
    /// <param name="source">The decoded text of the expression.</param>
    /// <param name="scope">The parameters it may use.</param>
    public CheckedExpression CheckCondition(string source, Scope scope) =>
        ExpressionParser.TryParse(source, out var root, out var problem) ? CheckCondition(root, scope) : CheckedExpression.Broken(problem);

    /// <summary>Checks a condition: a flag that depends on at least one fact.</summary>
    /// <param name="root">A parsed expression.</param>
    /// <param name="scope">The parameters it may use.</param>
    public CheckedExpression CheckCondition(Node root, Scope scope) => Check(root, scope, (value, kindInWords) => value switch
    {
        { Kind: not ValueKind.Flag } => $"a condition is true or false, but this is {kindInWords}; compare it with something",
        { IsConstant: true } => "a condition without any fact says the same to everybody; compare a fact",
        _ => null,
    });

    /// <summary>Reads and checks a scoped parameter: a decimal number, a flag, a code or a date.</summary>
    /// <param name="source">The decoded text of the expression.</param>
    /// <param name="scope">The parameters declared before it.</param>
    public CheckedExpression CheckParameter(string source, Scope scope) =>
        ExpressionParser.TryParse(source, out var root, out var problem) ? CheckParameter(root, scope) : CheckedExpression.Broken(problem);

    /// <summary>Checks a scoped parameter: a decimal number, a flag, a code or a date.</summary>
    /// <param name="root">A parsed expression.</param>
    /// <param name="scope">The parameters declared before it.</param>
    public CheckedExpression CheckParameter(Node root, Scope scope) => Check(root, scope, (value, kindInWords) => value switch
    {
        { Kind: ValueKind.CodeList } => $"a parameter is a number, a flag, a code or a date, but this is {kindInWords}; use the fact itself",
        { Kind: ValueKind.Number, IsDecimal: false } => "a number parameter is a decimal; write its number with m, such as 50m",
        _ => null,
    });

    private CheckedExpression Check(Node root, Scope scope, Func<Typed, string, string?> demand)
    {
        var problems = new List<ExpressionProblem>();
        var resolver = new Resolver(vocabulary, scope, problems);
        var resolved = resolver.Resolve(root);
        if (resolved is null)
            return CheckedExpression.Broken(problems);

        var value = new TypeChecker(vocabulary, problems).Check(resolved, isNegated: false);
        if (value.IsKnown && demand(value, KindWords.Of(resolved, value.Kind)) is { } sentence)
            problems.Add(new(root.Column, sentence));
        return problems.Count == 0 && !resolver.HasGap
            ? new CheckedExpression(resolved, value.Kind, value.IsDecimal, [])
            : CheckedExpression.Broken(problems);
    }
}
