using System.Collections.Immutable;
using System.Text.Json;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Summary.Texts;

/// <summary>Reads <c>words.&lt;language&gt;.json</c>: one object, word to text. Every word once, nothing else, no value a sentence cannot have.</summary>
internal static class WordsFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict);

    /// <summary>The values a sentence may name.</summary>
    private static readonly ImmutableDictionary<Word, string> Values = new Dictionary<Word, string>
    {
        [Word.Footer] = "day",
        [Word.Page] = "page pages",
        [Word.OutcomeOpen] = "count",
        [Word.CheckNeededPoints] = "points",
        [Word.ClosedMeaning] = "day",
        [Word.ExpectedMeaning] = "day opens",
        [Word.Otherwise] = "outcome",
        [Word.Evidence] = "basis confidence",
        [Word.SourceSection] = "number section",
        [Word.LabelledValue] = "label value",
        [Word.AmountRange] = "low high",
        [Word.AmountUpTo] = "high",
        [Word.Quote] = "text",
        [Word.ChangeTo] = "label values",
        [Word.ChangeMore] = "label values",
        [Word.ChangeLess] = "label values",
        [Word.RuleSet] = "day",
        [Word.Reviewed] = "day",
        [Word.UndecidedManual] = "decider",
        [Word.PairSameCosts] = "first second",
        [Word.PairSameProject] = "first second",
        [Word.PairSamePerson] = "first second",
        [Word.PairSamePeriod] = "first second",
        [Word.PairToCheck] = "first second",
        [Word.PairCombinable] = "first second",
        [Word.OrderRequired] = "first then",
        [Word.OrderAskedFirst] = "first then",
        [Word.RoomFits] = "names ceiling low high room",
        [Word.RoomExceeded] = "names ceiling low high room",
        [Word.RoomPerhaps] = "names ceiling low high room",
        [Word.RoomUnknown] = "names ceiling",
        [Word.LetterTitle] = "recipient",
        [Word.LetterFooter] = "service",
        [Word.LetterLawUnknown] = "day",
        [Word.LetterUndecided] = "decider",
        [Word.LetterToKnow] = "decider",
    }.ToImmutableDictionary();

    /// <summary>The words of a language, or null after a problem was noted.</summary>
    /// <param name="name">Name for messages.</param>
    /// <param name="content">UTF-8 text.</param>
    /// <param name="language">The language.</param>
    /// <param name="problems">Where problems are noted.</param>
    public static Words? Read(string name, byte[] content, Language language, ICollection<Problem> problems)
    {
        var before = problems.Count;
        if (Members(name, content, problems) is not { } members)
            return null;
        var words = Enum.GetValues<Word>().ToDictionary(Key, word => word, StringComparer.Ordinal);
        foreach (var unknown in members.Keys.Where(key => !words.ContainsKey(key)))
            problems.Add(new Problem(name, $"$.{unknown}", 1, "There is no such word; correct its name or remove it."));
        foreach (var (key, word) in words)
        {
            if (Wrong(word, members.GetValueOrDefault(key)) is { } sentence)
                problems.Add(new Problem(name, $"$.{key}", 1, sentence));
        }

        return problems.Count == before ? new Words(language, words.ToImmutableDictionary(word => word.Value, word => members[word.Key].GetString()!)) : null;
    }

    /// <summary>Name of a word in the file.</summary>
    internal static string Key(Word word) => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString());

    private static Dictionary<string, JsonElement>? Members(string name, byte[] content, ICollection<Problem> problems)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(content, Strict) ?? [];
        }
        catch (JsonException exception)
        {
            var (line, column) = ((exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
            problems.Add(new Problem(name, "$", column, $"line {line}: Write one object of words and their texts, each word once."));
            return null;
        }
    }

    private static string? Wrong(Word word, JsonElement text)
    {
        if (text.ValueKind == JsonValueKind.Undefined)
            return "This text is missing.";
        if (text.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(text.GetString()))
            return "A word is a text in quotes that says something.";
        var allowed = Values.GetValueOrDefault(word, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Placeholders.In(text.GetString()!).FirstOrDefault(each => !allowed.Contains(each)) is { } unknown
            ? $"{{{unknown}}} is no value of this text; {(allowed.Length == 0 ? "it has none" : $"there are: {string.Join(", ", allowed)}")}."
            : null;
    }
}
