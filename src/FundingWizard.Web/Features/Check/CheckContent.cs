using System.Text.Json;
using FundingWizard.Rules.Facts;
using FundingWizard.Summary.Json;

namespace FundingWizard.Web.Features.Check;

/// <summary>What is kept of a check, in the form of an answers file.</summary>
/// <param name="Day">Planned application date; null as long as nobody has named one.</param>
/// <param name="Answers">The answers.</param>
public sealed record CheckContent(DateOnly? Day, Answers Answers)
{
    /// <summary>Of a check that has not begun.</summary>
    public static readonly CheckContent Empty = new(null, Answers.None);

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new FactValueConverter() } };

    /// <summary>
    /// Reads what <see cref="Write"/> wrote, perhaps under an older rulebook: an answer that no longer fits its fact is left out, and
    /// its question is open again.
    /// </summary>
    public static CheckContent Read(ReadOnlyMemory<byte> json, Vocabulary vocabulary)
    {
        var kept = JsonSerializer.Deserialize<Kept<JsonElement?>>(json.Span, Options)!;
        var reader = new AnswersReader(vocabulary);
        var answers = new List<KeyValuePair<string, FactValue?>>();
        foreach (var (id, element) in kept.Answers)
        {
            if (reader.Read(id, element ?? default, out var value) is null)
                answers.Add(KeyValuePair.Create(id, value));
        }

        return new CheckContent(kept.Day, new Answers(answers));
    }

    /// <summary>The same check with these answers in place of what it had.</summary>
    public CheckContent With(IEnumerable<KeyValuePair<string, FactValue?>> answers) =>
        this with { Answers = answers.Aggregate(Answers, (kept, answer) => kept.With(answer.Key, answer.Value)) };

    /// <summary>UTF-8 text.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(new Kept<FactValue?>(Day, new Dictionary<string, FactValue?>(Answers, StringComparer.Ordinal)), Options);

    private sealed record Kept<T>(DateOnly? Day, IReadOnlyDictionary<string, T> Answers);
}
