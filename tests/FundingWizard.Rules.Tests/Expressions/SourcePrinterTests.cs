using FundingWizard.Rules.Expressions;

namespace FundingWizard.Rules.Tests.Expressions;

public class SourcePrinterTests
{
    public static readonly TheoryData<string> CanonicalSources =
    [
        "a.x || b.x && c.x",
        "(a.x || b.x) && (a.x && b.x) && c.x",
        "!(a.n > 1) || !a.x == true",
        "(a.n == 1) != (b.n == 2)",
        "a.n - (b.n - 1) - 2.5m > 0",
        "-(a.n + 1) * (2 / 4) / -3m <= -(-7)",
        "a.kind in (\"ä b\", \"c\") && a.n in (-1, 0.35m)",
        "a.d.AddYears(-5).AddDays(3) >= DateOnly(2026, 1, 31)",
        "!a.l.Contains(\"x\")",
        "(a.n in (1)) == false",
    ];

    [Theory]
    [MemberData(nameof(CanonicalSources))]
    public void Print_WhenSourceIsCanonical_GivesItBack(string source)
    {
        ExpressionParser.TryParse(source, out var root, out var problem).ShouldBeTrue(problem?.Sentence);

        SourcePrinter.Print(root!).ShouldBe(source);
    }

    [Fact]
    public void Print_WhenTreesAreRandom_ParsesToAnEqualTree()
    {
        var trees = new RandomExpressions(seed: 20260201);
        for (var count = 0; count < 3_000; count++)
        {
            var tree = trees.Flag(depth: 4);
            var source = SourcePrinter.Print(tree);

            var isParsed = ExpressionParser.TryParse(source, out var parsed, out var problem);

            isParsed.ShouldBe(source.Length <= ExpressionLimits.Length, $"{source}: {problem}");
            if (isParsed)
                TreeShape.Of(parsed!).ShouldBe(TreeShape.Of(tree), source);
        }
    }
}
