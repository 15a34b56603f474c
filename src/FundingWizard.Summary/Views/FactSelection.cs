using System.Collections.Immutable;
using System.Text.Json;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Summary.Views;

/// <summary>Which facts introduce a check: <c>summary/facts.json</c>, ids of facts in the order they are shown.</summary>
/// <param name="Applicant">Who asks, and where.</param>
/// <param name="Project">The project in brief.</param>
/// <param name="Loan">The financing in brief.</param>
/// <param name="Identity">What the applicant is: whoever is turned down for these alone cannot do anything about it with this project.</param>
internal sealed record FactSelection(ImmutableArray<string> Applicant, ImmutableArray<string> Project, ImmutableArray<string> Loan, ImmutableArray<string> Identity)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>The selection, or null after a problem was noted.</summary>
    /// <param name="name">Name for messages.</param>
    /// <param name="content">UTF-8 text.</param>
    /// <param name="vocabulary">The facts there are.</param>
    /// <param name="problems">Where problems are noted.</param>
    public static FactSelection? Read(string name, byte[] content, Vocabulary vocabulary, ICollection<Problem> problems)
    {
        try
        {
            var selection = JsonSerializer.Deserialize<FactSelection>(content, Strict)!;
            var before = problems.Count;
            Check(name, "applicant", selection.Applicant, vocabulary, problems);
            Check(name, "project", selection.Project, vocabulary, problems);
            Check(name, "loan", selection.Loan, vocabulary, problems);
            Check(name, "identity", selection.Identity, vocabulary, problems);
            return problems.Count == before ? selection : null;
        }
        catch (JsonException exception)
        {
            var (line, column) = ((exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
            problems.Add(new Problem(name, exception.Path ?? "$", column, $"line {line}: Write {{ \"applicant\": [ ... ], \"project\": [ ... ], \"loan\": [ ... ], \"identity\": [ ... ] }} with ids of facts."));
            return null;
        }
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
