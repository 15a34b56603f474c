namespace FundingWizard.Benchmarks.Documents;

/// <summary>Figures about documents that are no times: size of a file, and memory kept after many of them.</summary>
internal static class DocumentFigures
{
    private const int Few = 1_000, Many = 10_000;

    public static IEnumerable<Ratio> Measure()
    {
        var sample = new Sample();
        yield return new Ratio("PDF of a result with embedded JSON and colour profile, KB", sample.Pdf().Length / 1024.0, 100);
        Write(sample, Few);
        var few = GC.GetTotalMemory(forceFullCollection: true);
        Write(sample, Many - Few);
        yield return new Ratio("managed heap after 10,000 documents, times that after 1,000", GC.GetTotalMemory(forceFullCollection: true) / (double)few, 1.1);
    }

    private static void Write(Sample sample, int count)
    {
        for (var index = 0; index < count; index++)
            sample.Pdf();
    }
}
