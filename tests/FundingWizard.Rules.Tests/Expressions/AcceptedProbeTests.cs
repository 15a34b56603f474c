using FundingWizard.Rules.Expressions;

namespace FundingWizard.Rules.Tests.Expressions;

/// <summary>Probe expressions 1 to 44, with the verdicts measured with RulesEngine 6.0.1.</summary>
public class AcceptedProbeTests
{
    public static TheoryData<int, bool, string> Probes => AcceptedProbes.All;

    [Theory]
    [MemberData(nameof(Probes))]
    public void Decide_WhenFactsAreComplete_AgreesWithRulesEngine(int number, bool verdict, string source)
    {
        var result = new ExpressionChecker(ProbeFacts.Vocabulary).CheckCondition(source, Scope.Empty);
        result.Problems.ShouldBeEmpty();

        var decided = ConditionCompiler.Compile(result.Root!, ProbeFacts.Vocabulary).Decide(ProbeFacts.Complete);

        decided.ShouldBe(verdict ? Verdict.Met : Verdict.NotMet, $"probe {number}");
    }

    [Theory]
    [MemberData(nameof(Probes))]
    public void Decide_WhenNothingIsAnswered_IsOpen(int number, bool verdict, string source)
    {
        var root = new ExpressionChecker(ProbeFacts.Vocabulary).CheckCondition(source, Scope.Empty).Root!;

        var decided = ConditionCompiler.Compile(root, ProbeFacts.Vocabulary).Decide(new Rules.Facts.FactSetBuilder(ProbeFacts.Vocabulary).Build());

        decided.ShouldBe(Verdict.Open, $"probe {number}, {verdict} with all facts");
    }

    [Fact]
    public void Probes_WhenCounted_AreAllThere() => Probes.Select(row => (int)row[0]).ShouldBe(Enumerable.Range(1, 44));
}
