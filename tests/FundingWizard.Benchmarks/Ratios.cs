using BenchmarkDotNet.Reports;
using FundingWizard.Benchmarks.Assessing;
using FundingWizard.Benchmarks.Documents;
using FundingWizard.Benchmarks.Evaluation;
using FundingWizard.Benchmarks.Land;
using FundingWizard.Benchmarks.Loading;

namespace FundingWizard.Benchmarks;

/// <summary>The ratios that are promised: which two benchmarks of one run, and how far apart they may be.</summary>
internal static class Ratios
{
    private static readonly (Type Class, string Name, string Of, string To, double Allowed)[] Times =
    [
        (typeof(FindingsBenchmarks), "findings, time, against a hand-written tree", nameof(FindingsBenchmarks.EngineFindings), nameof(FindingsBenchmarks.HandWrittenTree), 2.0),
        (typeof(VerdictBenchmarks), "verdicts, time, against the faster hand-written version", nameof(VerdictBenchmarks.EngineVerdicts), nameof(VerdictBenchmarks.HandWrittenEarlyReturn), 3.0),
        (typeof(AssessmentBenchmarks), "full assessment of three programmes, time, against their hand-written form", nameof(AssessmentBenchmarks.EngineAssessment), nameof(AssessmentBenchmarks.HandWrittenProgrammes), 2.5),
        (typeof(LandBenchmarks), "routing and nine programmes for sites in three towns with 30 lines of costs, time, against RWP Infrastruktur alone by hand", nameof(LandBenchmarks.EngineNineProgrammes), nameof(LandBenchmarks.HandWrittenRwp), 3.0),
        (typeof(LoadBenchmarks), "loading, checking and compiling the rulebook, time, against strict deserialisation of its files", nameof(LoadBenchmarks.Load), nameof(LoadBenchmarks.StrictDeserialisation), 4.0),
        (typeof(DeflateBenchmarks), "PDF of a composed document, time, against Deflate of its streams", nameof(DeflateBenchmarks.DocumentToPdf), nameof(DeflateBenchmarks.DeflateOfItsStreams), 4.0),
        (typeof(DeflateBenchmarks), "PDF of a result with its words, time, against Deflate of its streams", nameof(DeflateBenchmarks.ResultToPdf), nameof(DeflateBenchmarks.DeflateOfItsStreams), 4.0),
        (typeof(PrintBenchmarks), "PDF of a composed document, time, against Chromium's tagged print of the loaded page", nameof(PrintBenchmarks.DocumentToPdf), nameof(PrintBenchmarks.ChromiumTaggedPrint), 1 / 25.0),
        (typeof(PrintBenchmarks), "PDF of a result with its words, time, against Chromium's tagged print of the page without its words", nameof(PrintBenchmarks.ResultToPdf), nameof(PrintBenchmarks.ChromiumTaggedPrint), 1 / 10.0),
    ];

    private static readonly (Type Class, string Name, string Of, string? To, double Allowed)[] Memory =
    [
        (typeof(FindingsBenchmarks), "findings, allocation, against a hand-written tree", nameof(FindingsBenchmarks.EngineFindings), nameof(FindingsBenchmarks.HandWrittenTree), 2.0),
        (typeof(VerdictBenchmarks), "verdicts, bytes allocated", nameof(VerdictBenchmarks.EngineVerdicts), null, 0),
    ];

    /// <summary>The ratios of the benchmarks that were run; in turns or as medians, so that a busy moment of the machine does not decide.</summary>
    public static IEnumerable<Ratio> Of(IReadOnlyCollection<BenchmarkDotNet.Reports.Summary> summaries)
    {
        var reports = summaries.SelectMany(summary => summary.Reports).Where(report => report.ResultStatistics is not null)
            .ToDictionary(report => (report.BenchmarkCase.Descriptor.Type, report.BenchmarkCase.Descriptor.WorkloadMethod.Name));
        foreach (var time in Times.Where(time => reports.ContainsKey((time.Class, time.Of)) && reports.ContainsKey((time.Class, time.To))))
            yield return new Ratio(time.Name, Turns.Ratio(time.Class, time.Of, time.To) ?? Median(reports[(time.Class, time.Of)]) / Median(reports[(time.Class, time.To)]), time.Allowed);
        foreach (var memory in Memory.Where(memory => reports.ContainsKey((memory.Class, memory.Of))))
            yield return new Ratio(memory.Name, Bytes(reports[(memory.Class, memory.Of)]) / (memory.To is null ? 1 : Bytes(reports[(memory.Class, memory.To)])), memory.Allowed);
    }

    private static double Median(BenchmarkReport report) => report.ResultStatistics!.Median;

    private static double Bytes(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
}
