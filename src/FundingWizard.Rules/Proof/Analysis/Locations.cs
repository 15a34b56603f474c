using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Loading.Files;

namespace FundingWizard.Rules.Proof.Analysis;

/// <summary>Says where in the files of a sound rulebook something stands.</summary>
internal sealed class Locations
{
    private readonly Dictionary<(string Kind, string Name), Place> places = [];

    public Locations(RulebookFiles files)
    {
        foreach (var path in files.Paths.Select(RulebookPath.Of))
        {
            var file = new Place(path.Path, "$", []);
            if (path.Kind == RulebookFileKind.RuleSet && Read<RuleSetFile>(files, path) is { } set)
                Add(set.Rules, $"{path.Name}/{path.From:yyyy-MM-dd}", file["Rules"]);
            if (path.Kind == RulebookFileKind.Facts && Read<FactsFile>(files, path) is { } facts)
                Add("fact", facts.Facts.Select(fact => fact.Id), file["facts"]);
            if (path.Kind == RulebookFileKind.Parameters && Read<ParametersFile>(files, path) is { } parameters)
                Add("fact", parameters.Values.Select(value => $"law.{value.Id}"), file["values"]);
        }
    }

    /// <summary>A criterion or part of a rule set.</summary>
    public Place Criterion(string programme, DateOnly from, string id) => places[($"{programme}/{from:yyyy-MM-dd}", id)];

    /// <summary>A fact, or a dated value.</summary>
    public Place Fact(string id) => places[("fact", id)];

    /// <summary>The card of a programme.</summary>
    public static Place Card(string programme) => new($"programmes/{programme}/programme.json", "$", []);

    private void Add(IReadOnlyList<RuleEntry> rules, string set, Place place)
    {
        foreach (var (rule, index) in rules.Select((rule, index) => (rule, index)))
        {
            places[(set, rule.RuleName)] = place[index];
            Add(rule.Rules ?? [], set, place[index]["Rules"]);
        }
    }

    private void Add(string kind, IEnumerable<string> names, Place place)
    {
        foreach (var (name, index) in names.Select((name, index) => (name, index)))
            places[(kind, name)] = place[index];
    }

    private static T? Read<T>(RulebookFiles files, RulebookPath path)
        where T : class => JsonFiles.Read<T>(path.Path, files[path.Path]!, []);
}
