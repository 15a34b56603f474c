using System.Collections.Immutable;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Loading;

/// <summary>Reads the folder of one programme: card, rule sets, texts.</summary>
internal sealed class ProgrammeLoader(RulebookFiles files, ImmutableArray<RulebookPath> paths, Vocabulary vocabulary, string id, List<Problem> problems)
{
    private readonly ExpressionLoader expressions = new(vocabulary);

    public Programme? Load()
    {
        var path = $"programmes/{id}/programme.json";
        if (Read<ProgrammeFile>(path) is not { } card)
            return null;
        var sources = new Sources(card.Sources, At(path)["sources"]);
        var loader = new CardLoader(card, vocabulary, expressions, sources, At(path));
        loader.CheckHead(id);
        var sets = RuleSets(sources);
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
            Combinations = loader.Combinations(),
            Predecessors = loader.Predecessors(),
            Related = loader.Related(),
            RuleSets = sets,
            Texts = Enum.GetValues<Language>().ToImmutableDictionary(language => language, language => Texts(card, sets, language)!),
            FactRows = ProofLoader.Rows(files[$"programmes/{id}/fact-rows.csv"], At($"programmes/{id}/fact-rows.csv")),
            Survivors = Survivors($"programmes/{id}/survivors.json"),
            Fingerprint = Fingerprint.Of(files, $"programmes/{id}/"),
        };
    }

    private ImmutableArray<RuleSet> RuleSets(Sources sources)
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

    private ImmutableArray<Survivor> Survivors(string path) =>
        files[path] is { } content && JsonFiles.Read<SurvivorEntry[]>(path, content, problems) is { } entries ? ProofLoader.Survivors(entries, At(path)) : [];

    private ProgrammeTexts? Texts(ProgrammeFile card, ImmutableArray<RuleSet> sets, Language language)
    {
        var path = $"programmes/{id}/texts.{RulebookPath.Suffix(language)}.json";
        return Read<ProgrammeTextsFile>(path) is { } file ? ProgrammeTextsLoader.Load(file, card, AreSound ? sets : null, At(path)) : null;
    }

    /// <summary>False when a rule set has problems: then what depends on its criteria is not reported on top.</summary>
    private bool AreSound =>
        !problems.Any(problem => RulebookPath.Of(problem.File) is { Kind: RulebookFileKind.RuleSet } path && path.Name == id);

    private T? Read<T>(string path)
        where T : class => JsonFiles.ReadRequired<T>(files, path, problems);

    private Place At(string path) => new(path, "$", problems);
}
