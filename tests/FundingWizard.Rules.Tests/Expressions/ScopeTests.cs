using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Expressions;

public class ScopeTests
{
    private static readonly ExpressionChecker Checker = new(SampleFacts.Vocabulary);

    [Theory]
    [InlineData("grant <= 250000", "LessOrEqual[Multiply[plan.cost 0.5m] 250000]")]
    [InlineData("grant * 2 > half", "Greater[Multiply[Multiply[plan.cost 0.5m] 2] Divide[Multiply[plan.cost 0.5m] 2]]")]
    [InlineData("isSmall && !isSmall == false", "all[Less[firm.staff 50] Equal[not[Less[firm.staff 50]] no]]")]
    [InlineData("kind in (\"company\", \"founder\")", "in[firm.kind: 'company' 'founder']")]
    [InlineData("firm.kind == wanted", "Equal[firm.kind 'founder']")]
    [InlineData("grant in (1, 2)", "any[Equal[Multiply[plan.cost 0.5m] 1] Equal[Multiply[plan.cost 0.5m] 2]]")]
    [InlineData("grant in (1)", "Equal[Multiply[plan.cost 0.5m] 1]")]
    [InlineData("deadline.AddDays(-1) > plan.startsOn", "Greater[Days[Years[firm.foundedOn 5] -1] plan.startsOn]")]
    public void CheckCondition_WhenParametersAreUsed_PutsThemIn(string source, string tree)
    {
        var result = Checker.CheckCondition(source, Declared());

        result.Problems.ShouldBeEmpty();
        TreeShape.Of(result.Root!).ShouldBe(tree);
    }

    [Theory]
    [InlineData("grnat > 1", 1, "\"grnat\" is not a parameter; nearest name: grant")]
    [InlineData("staff > 1", 1, "\"staff\" is not a parameter; write a fact with its group: firm.staff")]
    [InlineData("firm.isYoung && somethingElse", 17, "\"somethingElse\" is not a parameter; write a fact as group.name, or declare the parameter before this place")]
    [InlineData("grant > \"5\"", 9, "plan.cost * 0.5m is a number and \"5\" is a text; write 5 without quotes")]
    [InlineData("firm.branch == wanted", 16, "\"founder\" is not an option of firm.branch; options: craft, trade")]
    [InlineData("grant in (1, 2, 1)", 17, "1 stands in the list already; remove it")]
    [InlineData("firm.isYoung && grant > 600000000", 17, "plan.cost * 0.5m > 600000000 can never be met: plan.cost * 0.5m is 0 to 500000000")]
    [InlineData("plan.cost / rate > 1", 13, "a divisor is a number other than 0; write a <= 0.8m * b instead of a / b <= 0.8m")]
    [InlineData("rate > 1", 1, "2m > 1 compares constants only; compare a fact")]
    [InlineData("grant.Contains(\"energy\")", 1, "grant is a parameter and never a list of codes; name the fact before Contains")]
    [InlineData("!cheap", 2, "plan.cost <= 1000000000 can never fail, so its negation can never be met: plan.cost is 0 to 1000000000")]
    public void CheckCondition_WhenParametersAreMisused_PointsAtTheUse(string source, int column, string sentence)
    {
        var result = Checker.CheckCondition(source, Declared());

        result.Problems.ShouldBe([new ExpressionProblem(column, sentence)]);
    }

    [Theory]
    [InlineData("broken > 1 && broken * 2 <= 3")]
    [InlineData("broken in (1, 2)")]
    [InlineData("broken.AddDays(1) > firm.foundedOn")]
    [InlineData("!broken")]
    public void CheckCondition_WhenAParameterIsBroken_IsNotReportedAgain(string source)
    {
        var scope = Scope.Empty.With("broken", Checker.CheckParameter("firm.stuff * 2", Scope.Empty));

        var result = Checker.CheckCondition(source, scope);

        result.Problems.ShouldBeEmpty();
        result.IsSound.ShouldBeFalse();
    }

    [Fact]
    public void CheckParameter_WhenItUsesALaterOne_SaysItIsUnknown()
    {
        var result = Checker.CheckParameter("grant * 2", Scope.Empty);

        result.Problems.ShouldHaveSingleItem().Sentence.ShouldStartWith("\"grant\" is not a parameter");
    }

    [Fact]
    public void CheckParameter_WhenDoubledAgainAndAgain_StopsAtTheLimitOfParts()
    {
        var scope = Scope.Empty.With("p0", Checker.CheckParameter("plan.cost * 0.1m", Scope.Empty));
        var results = new List<CheckedExpression>();
        for (var step = 1; step <= 50; step++)
        {
            results.Add(Checker.CheckParameter($"p{step - 1} * 0.5m + p{step - 1} * 0.5m", scope));
            scope = scope.With($"p{step}", results[^1]);
        }

        var sound = results.TakeWhile(result => result.IsSound).Count();
        sound.ShouldBe(10);
        results[sound].Problems.ShouldBe([new ExpressionProblem(1, "with its parameters the expression has more than 10000 parts, or more than 250 inside each other; split the rule")]);
        results.Skip(sound + 1).ShouldAllBe(result => result.Problems.IsEmpty && !result.IsSound);
    }

    [Fact]
    public void CheckParameter_WhenNestedAgainAndAgain_StopsAtTheLimitOfDepth()
    {
        var chain = string.Concat(Enumerable.Repeat(" + 1", 99));
        var scope = Scope.Empty.With("p0", Checker.CheckParameter("plan.cost" + chain, Scope.Empty));
        var sound = 0;
        for (var step = 1; Checker.CheckParameter($"p{step - 1}{chain}", scope) is { IsSound: true } next; step++)
        {
            sound = step;
            scope = scope.With($"p{step}", next);
        }

        sound.ShouldBe(1);
    }

    [Theory]
    [InlineData("grant", null)]
    [InlineData("Grant", "names begin with a small letter; write grant")]
    [InlineData("plan", "\"plan\" is a group of facts; choose another name")]
    [InlineData("pLAN", "\"pLAN\" is a group of facts; choose another name")]
    [InlineData("rATE", "\"rATE\" is taken by the parameter rate; choose another name")]
    [InlineData("math", "\"math\" is reserved by RulesEngine; choose another name")]
    [InlineData("", "a name is missing")]
    [InlineData("my-limit", "\"my-limit\" is not a name; use a-z, A-Z and 0-9 only, beginning with a small letter")]
    [InlineData("2ndLimit", "\"2ndLimit\" is not a name; use a-z, A-Z and 0-9 only, beginning with a small letter")]
    public void NameProblem_WhenAParameterIsToBeDeclared_SaysWhatForbidsIt(string name, string? sentence)
    {
        var scope = Scope.Empty.With("rate", Checker.CheckParameter("2m", Scope.Empty));

        var problem = scope.NameProblem(name, SampleFacts.Vocabulary);

        problem.ShouldBe(sentence);
    }

    private static Scope Declared()
    {
        var scope = Scope.Empty;
        foreach (var (name, source) in new[]
        {
            ("grant", "plan.cost * 0.5m"), ("half", "grant / 2"), ("isSmall", "firm.staff < 50"), ("kind", "firm.kind"), ("wanted", "\"founder\""),
            ("deadline", "firm.foundedOn.AddYears(5)"), ("rate", "2m"), ("cheap", "plan.cost <= 1000000000"),
        })
        {
            var parameter = Checker.CheckParameter(source, scope);
            parameter.Problems.ShouldBeEmpty();
            parameter.Kind.ShouldNotBe(ValueKind.None);
            scope = scope.With(name, parameter);
        }

        return scope;
    }
}
