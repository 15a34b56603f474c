using System.Collections.Immutable;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Loading.Files;

namespace FundingWizard.Benchmarks.Loading;

/// <summary>
/// The whole rulebook, its files already in memory: read, checked and compiled by the loader, against strict deserialisation of the
/// same bytes into the same records, which checks and compiles nothing.
/// </summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private readonly RulebookFiles files = RulebookFiles.FromFolder(Path.Combine(Repository.Root, "rules"));
    private ImmutableArray<(RulebookPath Path, byte[] Content)> entries;

    /// <summary>Both must read every file, or their times may not be compared.</summary>
    [GlobalSetup]
    public void Read()
    {
        entries = [.. files.Paths.Select(path => (RulebookPath.Of(path), files[path]!)).Where(entry => entry.Item1.Kind != RulebookFileKind.Aside)];
        if (RulebookLoader.Load(files).Rulebook is null || entries.Any(entry => Deserialise(entry.Path, entry.Content) is null))
            throw new InvalidOperationException("The rulebook has problems.");
    }

    [Benchmark(Baseline = true)]
    public int StrictDeserialisation()
    {
        var read = 0;
        foreach (var (path, content) in entries)
            read += Deserialise(path, content) is null ? 0 : 1;
        return read;
    }

    [Benchmark]
    public LoadResult Load() => RulebookLoader.Load(files);

    private static object? Deserialise(RulebookPath path, byte[] content) => path.Kind switch
    {
        RulebookFileKind.Facts => Strictly<FactsFile>(content),
        RulebookFileKind.FactTexts or RulebookFileKind.ParameterTexts => Strictly<FactTextsFile>(content),
        RulebookFileKind.Topics => Strictly<TopicsFile>(content),
        RulebookFileKind.TopicTexts => Strictly<TopicTextsFile>(content),
        RulebookFileKind.Units => Strictly<UnitsFile>(content),
        RulebookFileKind.Steps => Strictly<StepsFile>(content),
        RulebookFileKind.Tables => Strictly<TablesFile>(content),
        RulebookFileKind.Parameters => Strictly<ParametersFile>(content),
        RulebookFileKind.Card => Strictly<ProgrammeFile>(content),
        RulebookFileKind.RuleSet => Strictly<RuleSetFile>(content),
        RulebookFileKind.ProgrammeTexts => Strictly<ProgrammeTextsFile>(content),
        RulebookFileKind.Cases => Strictly<CaseEntry[]>(content),
        RulebookFileKind.Accepted => Strictly<AcceptedFile>(content),
        RulebookFileKind.Survivors => Strictly<SurvivorEntry[]>(content),
        RulebookFileKind.TableRows or RulebookFileKind.FactRows => Csv.Read(path.Path, content, []),
        _ => null,
    };

    private static T? Strictly<T>(byte[] content)
        where T : class => JsonSerializer.Deserialize<T>(content, JsonFiles.Options);
}
