using BenchmarkDotNet.Attributes;
using FundingWizard.Rules.Evaluation;

namespace FundingWizard.Benchmarks.Evaluation;

/// <summary>Findings, unrendered: the tree of the engine against the tree of the hand-written rules.</summary>
[MemoryDiagnoser]
public class FindingsBenchmarks
{
    private readonly HandFacts[] hand = [.. Workload.FactSets.Select(HandFacts.Of)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Workload.FactSetCount)]
    public int HandWrittenTree()
    {
        var sum = 0;
        foreach (var facts in hand)
            sum += (int)HandWritten.Findings(facts)[4].Verdict;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Workload.FactSetCount)]
    public int EngineFindings()
    {
        var sum = 0;
        foreach (var facts in Workload.FactSets)
            sum += (int)Evaluator.Findings(Workload.RuleSet, facts)[4].Verdict;
        return sum;
    }
}

/// <summary>Verdicts only: the compiled conditions against the hand-written rules, neither building a tree.</summary>
[MemoryDiagnoser]
public class VerdictBenchmarks
{
    private readonly HandFacts[] hand = [.. Workload.FactSets.Select(HandFacts.Of)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Workload.FactSetCount)]
    public int HandWrittenEarlyReturn()
    {
        var sum = 0;
        foreach (var facts in hand)
            sum += HandWrittenEarly.Outcome(facts);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Workload.FactSetCount)]
    public int HandWrittenVerdicts()
    {
        var sum = 0;
        foreach (var facts in hand)
            sum += HandWritten.Outcome(facts);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Workload.FactSetCount)]
    public int EngineVerdicts()
    {
        var sum = 0;
        foreach (var facts in Workload.FactSets)
        {
            foreach (var criterion in Workload.RuleSet.Criteria)
                sum += (int)criterion.Condition.Decide(facts);
        }

        return sum;
    }

    /// <summary>Both ways must agree before their times may be compared.</summary>
    [GlobalSetup]
    public void Agree()
    {
        for (var index = 0; index < Workload.FactSetCount; index++)
        {
            var engine = Workload.RuleSet.Criteria.Sum(criterion => (int)criterion.Condition.Decide(Workload.FactSets[index]));
            var tree = Evaluator.Findings(Workload.RuleSet, Workload.FactSets[index]);
            var handTree = HandWritten.Findings(hand[index]);
            if (engine != HandWritten.Outcome(hand[index]) || engine != HandWrittenEarly.Outcome(hand[index]) || !tree.Zip(handTree).All(pair => Same(pair.First, pair.Second)))
                throw new InvalidOperationException($"Fact set {index}: engine and hand-written rules disagree.");
        }
    }

    private static bool Same(Finding engine, HandFinding hand) =>
        engine.Criterion.Id == hand.Name && engine.Verdict == hand.Verdict
        && engine.Parts.Length == hand.Parts.Length && engine.Parts.Zip(hand.Parts).All(pair => Same(pair.First, pair.Second));
}
