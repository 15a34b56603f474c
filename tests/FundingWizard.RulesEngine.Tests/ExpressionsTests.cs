using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Tests.Expressions;
using Xunit.Abstractions;

namespace FundingWizard.RulesEngine.Tests;

public class ExpressionsTests(ITestOutputHelper output)
{
    private const int Expressions = 5_000, Together = 25, SetsPerExpression = 32, Depth = 4;

    /// <summary>Every second expression is spelt as the printer would, the others with needless brackets and odd spaces.</summary>
    [Fact]
    public async Task Verdicts_OfGeneratedExpressions_AreThoseOfRulesEngine()
    {
        var random = new RandomExpressions(seed: 5);
        var spelling = new RandomSpelling(new Random(6));
        var tally = new Tally();
        foreach (var trees in Sound(random).Take(Expressions).Chunk(Together))
        {
            var twins = OneRule.Each(SampleFacts.Vocabulary, [.. trees.Select((tree, index) => index % 2 == 0 ? SourcePrinter.Print(tree) : spelling.Of(tree))]);
            for (var count = 0; count < SetsPerExpression; count++)
                await twins.CompareAsync(random.FactSet(unknown: 0), tally);
        }

        tally.ShouldBeWithoutDifference(output, $"{Expressions} generated expressions, {Together} at a time");
    }

    /// <summary>Trees the checker accepts; one that can never be met is thrown away.</summary>
    private static IEnumerable<Node> Sound(RandomExpressions random)
    {
        var checker = new ExpressionChecker(SampleFacts.Vocabulary);
        return Enumerable.Range(0, int.MaxValue).Select(_ => random.Flag(random.Next(Depth + 1))).Where(tree => checker.CheckCondition(tree, Scope.Empty).IsSound);
    }
}
