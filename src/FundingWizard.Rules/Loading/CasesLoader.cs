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

    public IEnumerable<Case> Load(IReadOnlyList<CaseEntry> entries, Place place) =>
        [.. entries.Select((entry, index) => Load(entry, index, place[index]))];

    private Case Load(CaseEntry entry, int index, Place place)
    {
        place["name"].Require(names.Add(entry.Name), $"Two cases are named \"{entry.Name}\".");
        var answers = entry.Answers.Select(answer => Answer(answer.Key, answer.Value, place["answers"]));
        return new Case(programme.Id, entry.Name, entry.Day, new Answers([.. answers]), Expected(entry.Expect, entry.Day, place["expect"]), index + 1);
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
        var criteria = programme.RuleSetOn(day)?.AllCriteria.Select(criterion => criterion.Id) ?? [];
        Known(entry.Criteria?.Keys, criteria, "criterion of that day", place["criteria"]);
        Known(entry.Reasons, criteria, "criterion of that day", place["reasons"]);
        Known(entry.Missing, vocabulary.Facts.Where(fact => fact.IsAsked).Select(fact => fact.Id), "asked fact", place["missing"]);
        Known(entry.Amounts?.Keys, programme.Amounts.Select(amount => amount.Id), "amount", place["amounts"]);
        Known(entry.Hints, programme.Hints.Select(hint => hint.Id), "hint", place["hints"]);
        Known(entry.Documents, programme.Documents.Select(document => document.Id), "document", place["documents"]);
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

    private static void Known(IEnumerable<string>? names, IEnumerable<string> known, string word, Place place)
    {
        var all = known.ToHashSet(StringComparer.Ordinal);
        foreach (var name in (names ?? []).Where(name => !all.Contains(name)))
            place[name].Report($"\"{name}\" is no {word}{Names.Nearest(name, all)}");
    }
}
