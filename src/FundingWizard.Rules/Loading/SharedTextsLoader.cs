using System.Collections.Frozen;
using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Loading;

/// <summary>Reads the texts that belong to no programme, in every language.</summary>
internal sealed class SharedTextsLoader(
    RulebookFiles files,
    ImmutableArray<RulebookPath> paths,
    Vocabulary vocabulary,
    IReadOnlyList<string> topics,
    ImmutableSortedDictionary<string, Table> tables,
    List<Problem> problems)
{
    public ImmutableDictionary<Language, SharedTexts> Load() =>
        Enum.GetValues<Language>().ToImmutableDictionary(language => language, Load);

    /// <summary>Notes the sentences and units that are missing for the computations of this rulebook.</summary>
    /// <param name="texts">Texts as loaded.</param>
    /// <param name="calculators">Calculators its cards use.</param>
    /// <param name="functions">Functions its derived facts use.</param>
    public void RequireComputations(ImmutableDictionary<Language, SharedTexts> texts, IReadOnlyCollection<Calculator> calculators, IEnumerable<DerivedFunction> functions)
    {
        var steps = calculators.SelectMany(calculator => calculator.Steps.Keys).Concat(functions.SelectMany(function => function.Steps.Keys)).ToHashSet(StringComparer.Ordinal);
        var units = calculators.SelectMany(calculator => calculator.Units).ToHashSet(StringComparer.Ordinal);
        foreach (var (language, text) in texts)
        {
            var suffix = RulebookPath.Suffix(language);
            Require(steps.Except(text.Steps.Keys), $"steps.{suffix}.json", "steps", key => $"The text of the step \"{key}\" is missing.");
            Require(units.Except(text.Units.Keys), $"units.{suffix}.json", "units", MissingUnit);
        }
    }

    /// <summary>A file that could not be read has been reported as a whole.</summary>
    private void Require(IEnumerable<string> missing, string path, string member, Func<string, string> sentence)
    {
        if (problems.Any(problem => problem.File == path && problem.Path == "$"))
            return;
        foreach (var key in missing.Order(StringComparer.Ordinal))
            At(path)[member].Report(sentence(key));
    }

    private SharedTexts Load(Language language)
    {
        var suffix = RulebookPath.Suffix(language);
        var rows = tables.ToFrozenDictionary(table => table.Key, table => table.Value.Labels, StringComparer.Ordinal);
        return new SharedTexts(
            new FactTexts(language, Facts(language), rows),
            Topics($"topics.{suffix}.json"),
            Units($"units.{suffix}.json"),
            Steps($"steps.{suffix}.json"));
    }

    private FrozenDictionary<string, FactText> Facts(Language language)
    {
        var loader = new TextsLoader(vocabulary);
        foreach (var data in paths.Where(path => path.Kind is RulebookFileKind.Facts or RulebookFileKind.Parameters))
        {
            var (subject, isLaw) = (data.Name, data.Kind == RulebookFileKind.Parameters);
            var path = $"{data.Path[..^".json".Length]}.{RulebookPath.Suffix(language)}.json";
            if (Read<FactTextsFile>(path) is { } file)
                loader.Load(file, isLaw ? "law" : subject, At(path));
        }

        foreach (var group in vocabulary.Facts.Where(fact => !loader.Has(fact)).GroupBy(fact => fact.Id.Split('.')[0], StringComparer.Ordinal))
            TextsLoader.RequireAll(group, At(group.Key == "law" ? $"parameters/*.{RulebookPath.Suffix(language)}.json" : $"facts/{group.Key}.{RulebookPath.Suffix(language)}.json"));
        return loader.Texts;
    }

    private ImmutableSortedDictionary<string, TopicText> Topics(string path)
    {
        if (Read<TopicTextsFile>(path) is not { } file)
            return ImmutableSortedDictionary<string, TopicText>.Empty;
        Completeness.Require(topics, file.Topics.Keys, "topic", At(path)["topics"]);
        return file.Topics.ToImmutableSortedDictionary(topic => topic.Key, topic => new TopicText(topic.Value.Title, topic.Value.Lead), StringComparer.Ordinal);
    }

    private ImmutableSortedDictionary<string, UnitText> Units(string path)
    {
        if (Read<UnitsFile>(path) is not { } file)
            return ImmutableSortedDictionary<string, UnitText>.Empty;
        var used = vocabulary.Facts.Concat(vocabulary.Facts.SelectMany(fact => fact.Fields)).Select(fact => fact.Unit).OfType<string>();
        foreach (var unit in used.Distinct(StringComparer.Ordinal).Where(unit => !file.Units.ContainsKey(unit)))
            At(path)["units"].Report(MissingUnit(unit));
        return file.Units.ToImmutableSortedDictionary(unit => unit.Key, unit => new UnitText(unit.Value.One, unit.Value.Many), StringComparer.Ordinal);
    }

    private ImmutableSortedDictionary<string, string> Steps(string path)
    {
        if (Read<StepsFile>(path) is not { } file)
            return ImmutableSortedDictionary<string, string>.Empty;
        var known = KnownSteps();
        foreach (var key in file.Steps.Keys.Except(known.Keys, StringComparer.Ordinal))
            At(path)["steps"][key].Report($"\"{key}\" is no step of a calculator or function; remove the text or mend the name{Names.Nearest(key, known.Keys)}");
        foreach (var (key, sentence) in file.Steps.Where(step => known.ContainsKey(step.Key)))
        {
            foreach (var name in Placeholders.In(sentence).Where(name => !known[key].Contains(name)))
                At(path)["steps"][key].Report($"{{{name}}} is no value of this step; there are: {string.Join(", ", known[key])}.");
        }

        return file.Steps.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private static string MissingUnit(string unit) => $"The words for the unit \"{unit}\" are missing.";

    private static ImmutableDictionary<string, ImmutableArray<string>> KnownSteps() =>
        Calculator.All.Values.SelectMany(calculator => calculator.Steps)
            .Concat(DerivedFunction.All.Values.SelectMany(function => function.Steps))
            .ToImmutableDictionary(StringComparer.Ordinal);

    private T? Read<T>(string path)
        where T : class => JsonFiles.ReadRequired<T>(files, path, problems);

    private Place At(string path) => new(path, "$", problems);
}
