using System.Collections.Immutable;
using System.Text.Json;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Summary.Views;

/// <summary>Reads the files <c>facts.json</c> of a document: one object of lists, each with ids of facts.</summary>
internal static class FactsFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>What the file says, or null after a problem was noted.</summary>
    /// <typeparam name="T">A record of lists.</typeparam>
    /// <param name="name">Name for messages.</param>
    /// <param name="content">UTF-8 text.</param>
    /// <param name="vocabulary">The facts there are.</param>
    /// <param name="problems">Where problems are noted.</param>
    /// <param name="lists">The lists of the record with their names in the file.</param>
    public static T? Read<T>(
        string name, byte[] content, Vocabulary vocabulary, ICollection<Problem> problems, params ReadOnlySpan<(string Name, Func<T, ImmutableArray<string>> Ids)> lists)
        where T : class
    {
        try
        {
            var (selection, before) = (JsonSerializer.Deserialize<T>(content, Strict)!, problems.Count);
            foreach (var (list, ids) in lists)
                Check(name, list, ids(selection), vocabulary, problems);
            return problems.Count == before ? selection : null;
        }
        catch (JsonException exception)
        {
            var (line, column) = ((exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
            problems.Add(new Problem(name, exception.Path ?? "$", column, $"line {line}: Write {Shape(lists)} with ids of facts."));
            return null;
        }
    }

    private static string Shape<T>(ReadOnlySpan<(string Name, Func<T, ImmutableArray<string>> Ids)> lists)
    {
        var parts = new List<string>();
        foreach (var (list, _) in lists)
            parts.Add($"\"{list}\": [ ... ]");
        return $"{{ {string.Join(", ", parts)} }}";
    }

    private static void Check(string name, string list, ImmutableArray<string> ids, Vocabulary vocabulary, ICollection<Problem> problems)
    {
        for (var index = 0; index < ids.Length; index++)
        {
            if (vocabulary.Find(ids[index] ?? "") is null)
                problems.Add(new Problem(name, $"$.{list}[{index}]", 1, $"\"{ids[index]}\" is not a fact; \"facts\" on the command line lists them."));
        }
    }
}
