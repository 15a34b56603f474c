using System.Collections.Immutable;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Parameters;
using FundingWizard.Rules.Proof.Analysis;

namespace FundingWizard.Rules.Loading;

/// <summary>A rulebook, or everything that is wrong with its files.</summary>
/// <param name="Rulebook">The rulebook; null when there is any problem.</param>
/// <param name="Problems">All problems of all files, in the order of the files.</param>
public sealed record LoadResult(Rulebook? Rulebook, ImmutableArray<Problem> Problems);

/// <summary>
/// Reads, checks and compiles a whole rulebook. Reports every problem of every file at once; a file that cannot be read at all
/// hides only what depends on it.
/// </summary>
public sealed class RulebookLoader
{
    private readonly RulebookFiles files;
    private readonly List<Problem> problems = [];
    private readonly ImmutableArray<RulebookPath> paths;

    private readonly bool withCases;

    private RulebookLoader(RulebookFiles files, bool withCases)
    {
        this.files = files;
        this.withCases = withCases;
        paths = [.. files.Paths.Select(RulebookPath.Of)];
    }

    /// <summary>Loads a rulebook with everything in it.</summary>
    public static LoadResult Load(RulebookFiles files) => new RulebookLoader(files, withCases: true).Load();

    /// <summary>Loads a rulebook to answer with: its worked cases, which only prove the rules, are a quarter of the work and stay unread.</summary>
    public static LoadResult LoadWithoutCases(RulebookFiles files) => new RulebookLoader(files, withCases: false).Load();

    private LoadResult Load()
    {
        foreach (var path in paths.Where(path => path.Kind == RulebookFileKind.Unexpected))
            At(path.Path).Report("No loader reads a file of this name; rename or remove it (see README.md).");

        var topics = ReadSingle<TopicsFile>("topics.json")?.Topics ?? [];
        var tables = ReadSingle<TablesFile>("tables.json") is { } tablesFile
            ? TablesLoader.Load(tablesFile, files, At("tables.json"))
            : ImmutableSortedDictionary<string, Table>.Empty;
        var accepted = Accepted();
        var law = Law();
        var (vocabulary, places) = Vocabulary(tables, topics, law);
        var derived = new DerivationPlanner(vocabulary, tables, places).Plan();
        var sharedTexts = new SharedTextsLoader(files, paths, vocabulary, topics, tables, problems);
        var texts = sharedTexts.Load();
        var (programmes, cases) = new ProgrammesLoader(files, paths, vocabulary, problems).Load(withCases);
        sharedTexts.RequireComputations(texts, [.. programmes.SelectMany(programme => programme.Amounts).Select(amount => amount.Calculator)], derived.Select(each => each.Function));
        return problems.Count > 0 ? new LoadResult(null, Ordered()) : new LoadResult(
            new Rulebook
            {
                Vocabulary = vocabulary,
                Topics = [.. topics],
                Tables = tables,
                Law = law.ToImmutableSortedDictionary(value => value.Fact.Id, value => value with { Fact = vocabulary[value.Fact.Id] }, StringComparer.Ordinal),
                Programmes = programmes,
                Cases = cases,
                Texts = texts,
                Fingerprint = Fingerprint.Of(files),
                Derived = derived,
                Accepted = accepted,
            },
            []);
    }

    private ImmutableArray<DatedValue> Law()
    {
        var loader = new ParametersLoader();
        return [.. from path in paths
                   where path.Kind == RulebookFileKind.Parameters
                   let file = Read<ParametersFile>(path)
                   where file is not null
                   from value in loader.Load(file, path.Name, At(path.Path))
                   select value];
    }

    private ImmutableArray<Acceptance> Accepted() =>
        [.. from path in paths
            where path.Kind == RulebookFileKind.Accepted
            let file = Read<AcceptedFile>(path)
            where file is not null
            from acceptance in AcceptedLoader.Load(file, path.Name, At(path.Path))
            select acceptance];

    private (Vocabulary Vocabulary, IReadOnlyDictionary<string, Place> Places) Vocabulary(
        ImmutableSortedDictionary<string, Table> tables,
        IReadOnlyList<string> topics,
        ImmutableArray<DatedValue> law)
    {
        var loader = new FactsLoader(tables, topics);
        var facts = new List<Fact>();
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var path in paths.Where(path => path.Kind == RulebookFileKind.Facts))
        {
            if (Read<FactsFile>(path) is not { } file)
                continue;
            foreach (var (fact, index) in loader.Load(file, path.Name, At(path.Path)).Select((fact, index) => (fact, index)))
            {
                if (places.TryAdd(fact.Id, At(path.Path)["facts"][index]))
                    facts.Add(fact);
            }
        }

        return (new Vocabulary([.. facts, .. law.Select(value => value.Fact).DistinctBy(fact => fact.Id)]), places);
    }

    private T? ReadSingle<T>(string path)
        where T : class => JsonFiles.ReadRequired<T>(files, path, problems);

    private T? Read<T>(RulebookPath path)
        where T : class => JsonFiles.Read<T>(path.Path, files[path.Path]!, problems);

    private Place At(string path) => new(path, "$", problems);

    private ImmutableArray<Problem> Ordered() =>
        [.. problems.Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal)];
}
