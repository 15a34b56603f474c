using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using FundingWizard.Benchmarks.Assessing;
using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Questionnaire;

namespace FundingWizard.Benchmarks.Land;

/// <summary>A planner's site in three towns with 30 lines of costs: routing and nine programmes by the engine, against RWP Infrastruktur alone by hand.</summary>
[MemoryDiagnoser]
public class LandBenchmarks
{
    private static readonly string[] Ids =
    [
        HandRwp.Name,
        "revier-wirtschaftsflaechen",
        "fuenf-standorte",
        "stark-kohleregionen",
        "jtf-flaechenentwicklung",
        "bafrl",
        "bau-land-partner",
        "nrwbank-infrastruktur",
        "aseg-nrw",
    ];

    private static readonly DateOnly Day = new(2026, 11, 22);

    private readonly Rulebook rulebook = Load();
    private readonly HandTowns towns;
    private readonly ImmutableArray<Answers> sites;

    public LandBenchmarks()
    {
        towns = HandTowns.Of(rulebook.Tables["municipalities"]);
        sites = [.. LandSites.All(rulebook.Vocabulary).Select(answers => Assessor.Assess(rulebook, answers, Day).Answers)];
    }

    /// <summary>Every site must be answered to the end, and both must agree on it, before their times may be compared.</summary>
    [GlobalSetup]
    public void Agree()
    {
        string[] problems = [.. sites.SelectMany(Problems)];
        if (problems.Length > 0)
            throw new InvalidOperationException(string.Join('\n', problems));
    }

    [Benchmark(Baseline = true)]
    public int HandWrittenRwp()
    {
        var sum = 0;
        foreach (var site in sites)
            sum += ByHand(site).Findings.Count;
        return sum;
    }

    [Benchmark]
    public int EngineNineProgrammes()
    {
        var sum = 0;
        foreach (var site in sites)
            sum += Assessor.Assess(rulebook, site, Day).Programmes.Length;
        return sum;
    }

    private HandResult ByHand(Answers site) => HandRwp.Assess(new HandSite(site, Day, towns));

    private IEnumerable<string> Problems(Answers site, int index)
    {
        var assessment = Assessor.Assess(rulebook, site, Day);
        if (Questions.Plan(assessment) is { AllSettled: false } plan)
            yield return $"Site {index} is not answered: {string.Join(", ", plan.Topics.SelectMany(topic => topic.Questions).Select(question => question.Fact.Id))}";
        var (expected, actual) = (Printed.Of(assessment.Find(HandRwp.Name)!), Printed.Of(ByHand(site)));
        if (expected != actual)
            yield return $"Site {index}: engine and hand-written programme disagree.\n{expected}\n{actual}";
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
