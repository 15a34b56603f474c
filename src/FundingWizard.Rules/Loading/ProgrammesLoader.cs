using System.Collections.Immutable;
using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Loading;

/// <summary>Reads every programme folder: card, rule sets, texts, cases.</summary>
internal sealed class ProgrammesLoader(RulebookFiles files, ImmutableArray<RulebookPath> paths, Vocabulary vocabulary, List<Problem> problems)
{
    private readonly ExpressionLoader expressions = new(vocabulary);

    public (ImmutableArray<Programme> Programmes, ImmutableArray<Case> Cases) Load()
    {
        var folders = paths.Where(path => path.Path.StartsWith("programmes/", StringComparison.Ordinal)).Select(path => path.Path.Split('/')[1]).Distinct(StringComparer.Ordinal).ToArray();
        var programmes = folders.Select(Programme).OfType<Programme>().ToImmutableArray();
        foreach (var (programme, exclusion) in programmes.SelectMany(programme => programme.Exclusions.Select(exclusion => (programme, exclusion))))
        {
            At($"programmes/{programme.Id}/programme.json")["exclusions"].Require(
                folders.Contains(exclusion.Programme, StringComparer.Ordinal) && exclusion.Programme != programme.Id,
                $"\"{exclusion.Programme}\" is no other programme{Names.Nearest(exclusion.Programme, folders)}");
        }

        foreach (var (programme, index, others) in Exclusions.Conflicts(programmes))
        {
            At($"programmes/{programme.Id}/programme.json")["exclusions"][index]["scope"].Report(
                $"The folder of {programme.Exclusions[index].Programme} says {others} about the same pair; write an exclusion once, in the folder whose source says so.");
        }

        return (Exclusions.Mirror(programmes), [.. programmes.SelectMany(Cases)]);
    }

    private Programme? Programme(string id)
    {
        var path = $"programmes/{id}/programme.json";
        if (Read<ProgrammeFile>(path) is not { } card)
            return null;
        var sources = new Sources(card.Sources, At(path)["sources"]);
        var loader = new CardLoader(card, vocabulary, expressions, sources, At(path));
        loader.CheckHead(id);
        var sets = RuleSets(id, sources);
        return new Programme
        {
            Id = id,
            Kind = card.Kind,
            Audiences = [.. card.Audiences],
            ReviewedOn = card.ReviewedOn,
            ReviewDueOn = card.ReviewDueOn,
            Sources = sources.All,
            Windows = loader.Windows(),
            AtBestCheckNeeded = loader.AtBest(),
            Undecided = loader.Undecided(),
            Hints = loader.Hints(),
            Route = loader.Route(),
            Contacts = loader.Contacts(),
            Documents = loader.Documents(),
            Amounts = loader.Amounts(),
            Exclusions = loader.Exclusions(),
            Related = loader.Related(),
            RuleSets = sets,
            Texts = Enum.GetValues<Language>().ToImmutableDictionary(language => language, language => Texts(id, card, sets, language)!),
            Fingerprint = Fingerprint.Of(files, $"programmes/{id}/"),
        };
    }

    private ImmutableArray<RuleSet> RuleSets(string id, Sources sources)
    {
        var own = paths.Where(path => path.Kind == RulebookFileKind.RuleSet && path.Name == id).ToArray();
        At($"programmes/{id}")["*"].Require(own.Length > 0, "There is no rule set; add yyyy-mm-dd.json, named after its first day.");
        return [.. own
            .Select(path => Read<RuleSetFile>(path.Path) is { } file
                ? new RuleSetLoader(expressions, sources).Load(file, id, path.From!.Value, At(path.Path))
                : null)
            .OfType<RuleSet>()
            .OrderBy(set => set.From)];
    }

    private ProgrammeTexts? Texts(string id, ProgrammeFile card, ImmutableArray<RuleSet> sets, Language language)
    {
        var path = $"programmes/{id}/texts.{RulebookPath.Suffix(language)}.json";
        return Read<ProgrammeTextsFile>(path) is { } file ? ProgrammeTextsLoader.Load(file, card, AreSound(id) ? sets : null, At(path)) : null;
    }

    /// <summary>The names in cases are compared only with a rulebook that is sound otherwise: they depend on all of it.</summary>
    private IEnumerable<Case> Cases(Programme programme)
    {
        var path = $"programmes/{programme.Id}/cases.json";
        return Read<CaseEntry[]>(path) is { } entries && problems.Count == 0 ? new CasesLoader(vocabulary, programme).Load(entries, At(path)) : [];
    }

    /// <summary>False when a rule set has problems: then what depends on its criteria is not reported on top.</summary>
    private bool AreSound(string id) =>
        !problems.Any(problem => RulebookPath.Of(problem.File) is { Kind: RulebookFileKind.RuleSet } path && path.Name == id);

    private T? Read<T>(string path)
        where T : class
    {
        if (files[path] is { } content)
            return JsonFiles.Read<T>(path, content, problems);
        At(path).Report("The file is missing.");
        return null;
    }

    private Place At(string path) => new(path, "$", problems);
}
