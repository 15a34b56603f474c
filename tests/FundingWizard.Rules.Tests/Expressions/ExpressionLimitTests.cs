using System.Diagnostics;
using FundingWizard.Rules.Expressions;

namespace FundingWizard.Rules.Tests.Expressions;

public class ExpressionLimitTests
{
    private const int Huge = 1_000_000;

    /// <summary>Writes an expression whose measured part has the given size; the limit; the column and the sentence for one more.</summary>
    public static readonly TheoryData<LimitCase> Limits = new()
    {
        new LimitCase("length", 4_000, n => "a.x" + new string(' ', n - 3), 4_001, "an expression has at most 4000 characters, this one has 4001; split the rule"),
        new LimitCase("parentheses", 16, n => new string('(', n) + "a.x" + new string(')', n), 17, "parentheses nest at most 16 deep; split the rule or use a parameter"),
        new LimitCase("negations", 16, n => string.Concat(Enumerable.Repeat("!(", n)) + "a.x" + new string(')', n), 34, "parentheses nest at most 16 deep; split the rule or use a parameter"),
        new LimitCase("items", 200, n => $"a.n in ({Repeat("1", ",", n)})", 409, "a list has at most 200 items; use a derived fact instead"),
        new LimitCase("and", 100, n => Repeat("a.x", "&&", n), 501, "a chain has at most 100 operands; use a list, parentheses or a parameter"),
        new LimitCase("or", 100, n => Repeat("a.x", "||", n), 501, "a chain has at most 100 operands; use a list, parentheses or a parameter"),
        new LimitCase("sum", 100, n => Repeat("a.n", "+", n), 401, "a chain has at most 100 operands; use a list, parentheses or a parameter"),
        new LimitCase("product", 100, n => Repeat("a.n", "*", n), 401, "a chain has at most 100 operands; use a list, parentheses or a parameter"),
        new LimitCase("digits", 15, n => "a.n>" + new string('9', n), 5, "a number has at most 15 digits before the point; use a smaller one"),
        new LimitCase("decimals", 10, n => $"a.n>0.{new string('9', n)}m", 5, "a number has at most 10 digits after the point; round it"),
        new LimitCase("text", 200, n => $"a.c==\"{new string('x', n)}\"", 6, "a text has at most 200 characters; shorten it"),
        new LimitCase("name", 40, n => "a." + new string('x', n), 3, "a name has at most 40 characters; shorten it"),
        new LimitCase("group", 40, n => new string('x', n) + ".a", 1, "a name has at most 40 characters; shorten it"),
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void TryParse_WhenAtTheLimit_Accepts(LimitCase limit)
    {
        var isParsed = ExpressionParser.TryParse(limit.Write(limit.Limit), out _, out var problem);

        isParsed.ShouldBeTrue(problem?.Sentence);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void TryParse_WhenOneAboveTheLimit_Refuses(LimitCase limit)
    {
        var isParsed = ExpressionParser.TryParse(limit.Write(limit.Limit + 1), out _, out var problem);

        isParsed.ShouldBeFalse();
        problem.ShouldBe(new ExpressionProblem(limit.Column, limit.Sentence));
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void TryParse_WhenAMillionAbove_RefusesAtOnce(LimitCase limit)
    {
        var source = limit.Write(Huge);
        var watch = Stopwatch.StartNew();

        var isParsed = ExpressionParser.TryParse(source, out _, out var problem);

        isParsed.ShouldBeFalse();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(1));
        problem.ShouldBe(new ExpressionProblem(4_001, $"an expression has at most 4000 characters, this one has {source.Length}; split the rule"));
    }

    [Fact]
    public void Deepest_WhenItRunsOnASmallStack_IsReadCheckedCompiledDecidedAndPrinted()
    {
        var chain = string.Concat(Enumerable.Repeat(" + 1", 99));
        var nested = string.Concat(Enumerable.Repeat("(1 + 1m * ", 16)) + "plan.cost" + new string(')', 16);
        string? printed = null;
        var verdict = Verdict.NotMet;

        var thread = new Thread(
            () =>
            {
                var checker = new ExpressionChecker(SampleFacts.Vocabulary);
                var scope = Scope.Empty.With("p0", checker.CheckParameter(nested, Scope.Empty));
                for (var step = 1; step <= 2; step++)
                    scope = scope.With($"p{step}", checker.CheckParameter($"p{step - 1}{chain}", scope));
                var root = checker.CheckCondition("p2 > 1", scope).Root!;
                printed = SourcePrinter.Print(root);
                verdict = ConditionCompiler.Compile(root, SampleFacts.Vocabulary).Decide(new RandomExpressions(seed: 5).FactSet(unknown: 0));
            },
            maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        verdict.ShouldBe(Verdict.Met);
        printed!.Split('+').Length.ShouldBe(1 + 16 + 2 * 99);
    }

    private static string Repeat(string part, string separator, int count) => string.Join(separator, Enumerable.Repeat(part, count));

    public sealed record LimitCase(string Name, int Limit, Func<int, string> Write, int Column, string Sentence)
    {
        public override string ToString() => Name;
    }
}
