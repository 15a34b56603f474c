using System.Collections.Immutable;
using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Loading;

/// <summary>Reads every programme folder, side by side on all cores; problems are noted in the order of the folders.</summary>
internal sealed class ProgrammesLoader(RulebookFiles files, ImmutableArray<RulebookPath> paths, Vocabulary vocabulary, List<Problem> problems)
{
    public (ImmutableArray<Programme> Programmes, ImmutableArray<Case> Cases) Load(bool withCases)
    {
        var folders = paths.Where(path => path.Path.StartsWith("programmes/", StringComparison.Ordinal)).Select(path => path.Path.Split('/')[1]).Distinct(StringComparer.Ordinal).ToArray();
        var programmes = Each(folders, (id, noted) => new ProgrammeLoader(files, paths, vocabulary, id, noted).Load()).OfType<Programme>().ToImmutableArray();
        Relations.Check(programmes, folders, id => new Place($"programmes/{id}/programme.json", "$", problems));
        return (Relations.Mirror(programmes), withCases ? [.. Cases(programmes)] : []);
    }

    /// <summary>The names in cases are compared only with a rulebook that is sound otherwise: they depend on all of it.</summary>
    private IEnumerable<Case> Cases(ImmutableArray<Programme> programmes)
    {
        var isSound = problems.Count == 0;
        return Each(programmes, (programme, noted) => Cases(programme, isSound, noted)).SelectMany(cases => cases);
    }

    private ImmutableArray<Case> Cases(Programme programme, bool isSound, List<Problem> noted)
    {
        var place = new Place($"programmes/{programme.Id}/cases.json", "$", noted);
        return JsonFiles.ReadRequired<CaseEntry[]>(files, place.File, noted) is { } entries && isSound ? new CasesLoader(vocabulary, programme).Load(entries, place) : [];
    }

    /// <summary>The results in the order of the items; each item has its own notepad, so that problems keep that order too.</summary>
    private List<TResult> Each<T, TResult>(IReadOnlyCollection<T> items, Func<T, List<Problem>, TResult> load)
    {
        var results = new List<TResult>(items.Count);
        foreach (var (result, noted) in items.AsParallel().AsOrdered().Select(item => Noting(notes => load(item, notes))))
        {
            results.Add(result);
            problems.AddRange(noted);
        }

        return results;
    }

    private static (TResult Result, List<Problem> Noted) Noting<TResult>(Func<List<Problem>, TResult> load)
    {
        var noted = new List<Problem>();
        return (load(noted), noted);
    }
}
