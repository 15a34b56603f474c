using System.Collections.Immutable;
using System.Text;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Proof;

/// <summary>Draws the criteria of a programme as a Mermaid flowchart, for people who compare them with the sources.</summary>
public sealed class CriterionGraph
{
    private const string Classes = """
          classDef hard fill:#fff,stroke:#a00000,stroke-width:3px
          classDef soft fill:#fff,stroke:#7a5200,stroke-width:2px,stroke-dasharray:6 3
          classDef info fill:#fff,stroke:#00507a,stroke-width:1px
        """;

    private readonly StringBuilder chart = new("flowchart LR\n");
    private readonly GraphWords words;
    private int nodes;

    private CriterionGraph(Language language) => words = GraphWords.Of(language);

    /// <summary>The chart, line by line; null when the programme has no rule set on the day.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="programme">A programme of it.</param>
    /// <param name="day">Picks the rule set and the dated values.</param>
    /// <param name="language">Language of the sentences.</param>
    public static string? Mermaid(Rulebook rulebook, Programme programme, DateOnly day, Language language) => programme.RuleSetOn(day) is { } set
        ? new CriterionGraph(language).Draw(programme.Texts[language].Name, set, CriterionTree.Of(rulebook, programme, set, day, language))
        : null;

    private string Draw(string name, RuleSet set, ImmutableArray<CriterionNode> criteria)
    {
        var root = Node("([", [name, $"{words.RulesFrom} {set.From:yyyy-MM-dd}"], "])", "");
        foreach (var criterion in criteria)
            Draw(criterion, root);
        return chart.Append(Classes).Append('\n').ToString();
    }

    private void Draw(CriterionNode criterion, string parent)
    {
        var role = criterion.Criterion.Role.ToString().ToLowerInvariant();
        var evidence = Evidence(criterion.Criterion.Evidence);
        var node = criterion.Sentence is { } sentence
            ? Node("[", [criterion.Title, sentence, evidence], "]", role)
            : Node("{{", [criterion.Title, criterion.NeedsAll ? words.All : words.Any, evidence], "}}", role);
        chart.Append("  ").Append(parent).Append(" --> ").Append(node).Append('\n');
        foreach (var part in criterion.Parts)
            Draw(part, node);
    }

    private string Node(string open, string[] lines, string close, string role)
    {
        var id = $"n{nodes++}";
        var label = string.Join("<br/>", lines.Where(line => line.Length > 0).Select(Escaped));
        chart.Append("  ").Append(id).Append(open).Append('"').Append(label).Append('"').Append(close).Append(role.Length > 0 ? $":::{role}" : "").Append('\n');
        return id;
    }

    private static string Evidence(Evidence? evidence) => evidence is null
        ? ""
        : $"({string.Join(", ", evidence.Sources.Select(source => source.Id))}{(evidence.Section is null ? "" : $": {evidence.Section}")})";

    /// <summary>Mermaid reads a label as Markdown and HTML and knows no backslash; every sign that could mean something is named by its number.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in text.ReplaceLineEndings(" "))
        {
            if (char.IsLetterOrDigit(character) || " .,:()-%–−/„“”’+=?!".Contains(character, StringComparison.Ordinal) || char.IsWhiteSpace(character))
                escaped.Append(character);
            else
                escaped.Append('#').Append((int)character).Append(';');
        }

        return escaped.ToString();
    }

    private sealed record GraphWords(string RulesFrom, string All, string Any)
    {
        public static GraphWords Of(Language language) => language == Language.German
            ? new("Regeln ab", "alle davon", "mindestens eines davon")
            : new("Rules from", "all of them", "at least one of them");
    }
}
