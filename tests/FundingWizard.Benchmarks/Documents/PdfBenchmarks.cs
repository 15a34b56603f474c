using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using FundingWizard.Pdf;

namespace FundingWizard.Benchmarks.Documents;

/// <summary>Writing the result against merely compressing its streams.</summary>
[MemoryDiagnoser]
public class DeflateBenchmarks
{
    private readonly Sample sample = new();
    private readonly IReadOnlyList<byte[]> streams = new Sample().Streams();

    [Benchmark(Baseline = true)]
    public long DeflateOfItsStreams()
    {
        var length = 0L;
        foreach (var stream in streams)
        {
            using var target = new MemoryStream();
            using (var deflate = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true))
                deflate.Write(stream);
            length += target.Length;
        }

        return length;
    }

    /// <summary>Layout and file.</summary>
    [Benchmark]
    public int DocumentToPdf() => PdfWriter.Write(sample.Composed).Length;

    /// <summary>Everything: words, template, layout, file.</summary>
    [Benchmark]
    public int ResultToPdf() => sample.Pdf().Length;
}

/// <summary>Writing the result against printing the same page with a browser that is already running and has loaded it.</summary>
public class PrintBenchmarks
{
    private readonly Sample sample = new();
    private readonly ChromiumPage page = new();

    [GlobalSetup]
    public Task Load() => page.LoadAsync(sample.Html());

    [GlobalCleanup]
    public Task Close() => page.CloseAsync();

    [Benchmark(Baseline = true)]
    public int ResultToPdf() => sample.Pdf().Length;

    [Benchmark]
    public async Task<int> ChromiumTaggedPrint() => (await page.PrintAsync()).Length;
}
