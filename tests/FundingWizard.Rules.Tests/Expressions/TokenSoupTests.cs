using FundingWizard.Rules.Expressions;

namespace FundingWizard.Rules.Tests.Expressions;

public class TokenSoupTests
{
    private static readonly string[] Bits =
    [
        "firm.isYoung", "firm.staff", "firm.kind", "firm.foundedOn", "plan.purposes", "limit", "firm", "Firm", ".", ",", "(", ")", "!", "-", "+", "*", "/", "==", "!=", "<", ">=", "=",
        "&&", "||", "&", "in", "not", "and", "true", "null", "new", "DateOnly", "DateOnly(2026, 2, 1)", ".Contains(", ".Contains(\"energy\")", ".AddDays(1)", ".AddYears(-", "\"company\"", "\"", "\\",
        "1", "0.5m", "0.5", "1e3", "007", ".5", "5.", " ", "\t", "\n", "\u00a0", "ä", "_", "'", "[", "\0", "\ud800",
    ];

    [Fact]
    public void CheckCondition_WhenTheSourceIsSoup_FindsAPlaceAndACureOrAcceptsIt()
    {
        var random = new Random(20260201);
        var checker = new ExpressionChecker(SampleFacts.Vocabulary);
        for (var count = 0; count < 50_000; count++)
        {
            var source = string.Concat(Enumerable.Range(0, 1 + random.Next(12)).Select(_ => Bits[random.Next(Bits.Length)]));

            var result = checker.CheckCondition(source, Scope.Empty);

            (result.IsSound || result.Problems.Length > 0).ShouldBeTrue(source);
            result.Problems.All(problem => problem.Column >= 1 && problem.Column <= source.Length + 1 && problem.Sentence.Length > 10).ShouldBeTrue(source);
        }
    }
}
