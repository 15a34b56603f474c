using System.Collections.Immutable;
using System.Text.Json;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Loading;

/// <summary>
/// The answers of one check as JSON: <c>{ "day": "2026-03-01", "answers": { "fact": value, "other": null } }</c>, null = don't know.
/// </summary>
/// <param name="Day">Planned application date, or null when the file leaves it out.</param>
/// <param name="Answers">Answers that fit their facts.</param>
public sealed record AnswersFile(DateOnly? Day, Answers Answers)
{
    /// <summary>Reads a file and names everything wrong with it.</summary>
    /// <param name="name">Name for messages.</param>
    /// <param name="content">UTF-8 text.</param>
    /// <param name="vocabulary">The facts that may be answered.</param>
    /// <param name="problems">All problems; empty when the file is sound.</param>
    /// <returns>The answers, or null when there is any problem.</returns>
    public static AnswersFile? Read(string name, byte[] content, Vocabulary vocabulary, out ImmutableArray<Problem> problems)
    {
        var found = new List<Problem>();
        var file = JsonFiles.Read<Shape>(name, content, found);
        var answers = new List<KeyValuePair<string, FactValue?>>();
        var reader = new AnswersReader(vocabulary);
        foreach (var (id, json) in file?.Answers ?? ImmutableDictionary<string, JsonElement?>.Empty)
        {
            if (reader.Read(id, json ?? default, out var value) is { } problem)
                new Place(name, "$.answers", found)[id].Report(problem);
            else
                answers.Add(KeyValuePair.Create(id, value));
        }

        problems = [.. found];
        return found.Count == 0 ? new AnswersFile(file!.Day, new Answers(answers)) : null;
    }

    private sealed record Shape(IReadOnlyDictionary<string, JsonElement?> Answers, DateOnly? Day = null);
}
