using System.Collections.Immutable;
using System.Text.Json;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Loading;

/// <summary>Turns the cases of one programme into their final form and notes names that do not exist.</summary>
/// <param name="vocabulary">All facts.</param>
/// <param name="programme">The programme the cases belong to.</param>
internal sealed class CasesLoader(Vocabulary vocabulary, Programme programme)
{
    private readonly AnswersReader reader = new(vocabulary);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<RuleSet, HashSet<string>> criteria = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> asked = Ids(vocabulary.Facts.Where(fact => fact.IsAsked), fact => fact.Id);
    private readonly HashSet<string> amounts = Ids(programme.Amounts, amount => amount.Id);
    private readonly HashSet<string> hints = Ids(programme.Hints, hint => hint.Id);
    private readonly HashSet<string> documents = Ids(programme.Documents, document => document.Id);

    public ImmutableArray<Case> Load(IReadOnlyList<CaseEntry> entries, Place place) =>
        [.. entries.Select((entry, index) => Load(entry, index, place[index]))];

    private Case Load(CaseEntry entry, int index, Place place)
    {
        place["name"].Require(names.Add(entry.Name), $"Two cases are named \"{entry.Name}\".");
        var at = place["answers"];
        var answers = entry.Answers.Select(answer => Answer(answer.Key, answer.Value, at));
        return new Case(programme.Id, entry.Name, entry.Day, new Answers(answers), Expected(entry.Expect, entry.Day, place["expect"]), index + 1);
    }

    private KeyValuePair<string, FactValue?> Answer(string factId, JsonElement? json, Place place)
    {
        FactValue? value = null;
        if (reader.Read(factId, json ?? default, out value) is { } problem)
            place[factId].Report(problem);
        return KeyValuePair.Create(factId, value);
    }

    private Expectation Expected(ExpectEntry entry, DateOnly day, Place place)
    {
        var ofThatDay = Criteria(day);
        Known(entry.Criteria?.Keys, ofThatDay, "criterion of that day", place, "criteria");
        Known(entry.Reasons, ofThatDay, "criterion of that day", place, "reasons");
        Known(entry.Missing, asked, "asked fact", place, "missing");
        Known(entry.Amounts?.Keys, amounts, "amount", place, "amounts");
        Known(entry.Hints, hints, "hint", place, "hints");
        Known(entry.Documents, documents, "document", place, "documents");
        return new Expectation(
            entry.Outcome,
            entry.Otherwise,
            (entry.Criteria ?? ImmutableDictionary<string, Verdict>.Empty).ToImmutableSortedDictionary(StringComparer.Ordinal),
            [.. entry.Missing ?? []],
            (entry.Amounts ?? ImmutableDictionary<string, ExpectAmountEntry>.Empty).ToImmutableSortedDictionary(amount => amount.Key, amount => Amount(amount.Value), StringComparer.Ordinal),
            [.. entry.Hints ?? []],
            [.. entry.Documents ?? []],
            [.. entry.Reasons ?? []]);
    }

    private static ExpectedAmount Amount(ExpectAmountEntry entry) =>
        new(entry.Kind, entry.Low, entry.High, [.. Readings(entry)]);

    private static IEnumerable<AmountReading> Readings(ExpectAmountEntry entry) =>
        (entry.Readings ?? ImmutableDictionary<string, decimal>.Empty).Select(reading => new AmountReading(reading.Key, reading.Value, reading.Value))
            .Concat((entry.ReadingBounds ?? ImmutableDictionary<string, ExpectBoundsEntry>.Empty).Select(reading => new AmountReading(reading.Key, reading.Value.Low, reading.Value.High)));

    private HashSet<string> Criteria(DateOnly day)
    {
        if (programme.RuleSetOn(day) is not { } set)
            return [];
        if (!criteria.TryGetValue(set, out var ids))
            criteria[set] = ids = Ids(set.AllCriteria, criterion => criterion.Id);
        return ids;
    }

    private static HashSet<string> Ids<T>(IEnumerable<T> entries, Func<T, string> id) => entries.Select(id).ToHashSet(StringComparer.Ordinal);

    private static void Known(IEnumerable<string>? names, HashSet<string> known, string word, Place place, string member)
    {
        foreach (var name in names ?? [])
        {
            if (!known.Contains(name))
                place[member][name].Report($"\"{name}\" is no {word}{Names.Nearest(name, known)}");
        }
    }
}
