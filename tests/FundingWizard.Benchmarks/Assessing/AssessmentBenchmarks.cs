using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using FundingWizard.Rules;
using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Benchmarks.Assessing;

/// <summary>A full assessment of three programmes over all their worked cases: the engine against the programmes written by hand.</summary>
[MemoryDiagnoser]
public class AssessmentBenchmarks
{
    private static readonly string[] Ids = [HandMicroloan.Name, HandSeedCap.Name, HandTransfer.Name];

    private readonly Rulebook rulebook = Load();
    private readonly HandAssessor byHand;
    private readonly ImmutableArray<Case> cases;

    public AssessmentBenchmarks()
    {
        byHand = new HandAssessor(HandInstitution.All(rulebook.Tables["universities"]));
        cases = rulebook.Cases;
    }

    /// <summary>Both must agree on every case before their times may be compared.</summary>
    [GlobalSetup]
    public void Agree()
    {
        foreach (var example in cases)
        {
            var engine = Assessor.Assess(rulebook, example.Answers, example.Day).Programmes.Select(Printed.Of);
            var hand = byHand.Assess(example.Answers, example.Day).Select(Printed.Of);
            foreach (var (expected, actual) in engine.Zip(hand).Where(pair => pair.First != pair.Second))
                throw new InvalidOperationException($"{example.Name}: engine and hand-written programmes disagree.\n{expected}\n{actual}");
        }
    }

    [Benchmark(Baseline = true)]
    public int HandWrittenProgrammes()
    {
        var sum = 0;
        foreach (var example in cases)
            sum += byHand.Assess(example.Answers, example.Day).Length;
        return sum;
    }

    [Benchmark]
    public int EngineAssessment()
    {
        var sum = 0;
        foreach (var example in cases)
            sum += Assessor.Assess(rulebook, example.Answers, example.Day).Programmes.Length;
        return sum;
    }

    /// <summary>A rulebook that holds these programmes and no other.</summary>
    private static Rulebook Load()
    {
        var all = RulebookFiles.FromFolder(Path.Combine(Repository.Root, "rules"));
        var kept = all.Paths.Where(path => !path.StartsWith("programmes/", StringComparison.Ordinal) || Ids.Contains(path.Split('/')[1], StringComparer.Ordinal));
        var result = RulebookLoader.Load(new RulebookFiles(kept.Select(path => KeyValuePair.Create(path, all[path]!))));
        return result.Rulebook ?? throw new InvalidOperationException(string.Join('\n', result.Problems));
    }
}
