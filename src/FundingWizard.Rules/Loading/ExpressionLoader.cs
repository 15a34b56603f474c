using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading.Files;

namespace FundingWizard.Rules.Loading;

/// <summary>Checks and compiles the expressions of files and notes their problems with file, path and column.</summary>
/// <param name="vocabulary">All facts.</param>
internal sealed class ExpressionLoader(Vocabulary vocabulary)
{
    private readonly ExpressionChecker checker = new(vocabulary);

    /// <summary>The compiled condition, or null after a problem.</summary>
    public Condition? Condition(string source, Scope scope, Place place)
    {
        var expression = checker.CheckCondition(source, scope);
        Report(expression, place);
        return expression.Root is { } root ? ConditionCompiler.Compile(root, vocabulary) : null;
    }

    /// <summary>The scope with one more parameter; a broken one is declared too, so that its uses are not reported again.</summary>
    /// <param name="entry">The parameter.</param>
    /// <param name="scope">What is declared before.</param>
    /// <param name="taken">Names of the whole file, to which the new one is added.</param>
    /// <param name="place">Place of the entry.</param>
    public Scope Parameter(ParamEntry entry, Scope scope, HashSet<string> taken, Place place)
    {
        if (scope.NameProblem(entry.Name, vocabulary) is { } problem)
            place["Name"].Report(problem);
        place["Name"].Require(taken.Add(entry.Name), $"\"{entry.Name}\" stands twice in this file.");
        var expression = checker.CheckParameter(entry.Expression, scope);
        Report(expression, place["Expression"]);
        return scope.With(entry.Name, expression);
    }

    private static void Report(CheckedExpression expression, Place place)
    {
        foreach (var problem in expression.Problems)
            place.Report(problem.Sentence, problem.Column);
    }
}
