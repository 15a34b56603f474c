using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Rules.Proof.Covering;

/// <summary>
/// Every declared option must occur in a condition or in a case, or be declared informative; an informative one must not occur in a
/// condition. Rows of a table are no declared options, special codes are.
/// </summary>
/// <param name="rulebook">The rulebook.</param>
/// <param name="cases">All cases.</param>
internal sealed class OptionUses(Rulebook rulebook, IReadOnlyCollection<WorkedCase> cases)
{
    private readonly HashSet<(string Fact, string Option)> decided =
        [.. rulebook.Programmes.SelectMany(Reading.Conditions).SelectMany(condition => Named(condition.Source))];

    private readonly HashSet<(string Fact, string Option)> worked =
        [.. cases.SelectMany(example => Given(example.Case).Concat(Derived(rulebook, example.Facts)))];

    /// <summary>Notes the options of one fact or field that nothing uses.</summary>
    /// <param name="fact">The fact or field.</param>
    /// <param name="name">The id of the fact; for a field with that of its list before it.</param>
    /// <param name="place">Its place.</param>
    /// <returns>Number of declared options.</returns>
    public int Check(Fact fact, string name, Place place)
    {
        var (options, list) = fact.Table is null ? (fact.Options, place["options"]) : (fact.Specials, place["specials"]);
        for (var index = 0; index < options.Length; index++)
        {
            var use = (name, options[index]);
            var isInformative = fact.Informative.Contains(options[index], StringComparer.Ordinal);
            list[index].Require(isInformative || decided.Contains(use) || worked.Contains(use), $"No condition and no case uses \"{options[index]}\"; use it, remove it, or declare it in \"informative\".");
            list[index].Require(!isInformative || !decided.Contains(use), $"\"{options[index]}\" is declared informative, but a condition decides on it; remove it from \"informative\".");
        }

        return options.Length + fact.Fields.Select((field, index) => Check(field, $"{name}.{field.Id}", place["fields"][index])).Sum();
    }

    private static IEnumerable<(string Fact, string Option)> Named(Node node) => node switch
    {
        Containment containment => [(containment.List.Name, containment.Code.Value)],
        Membership membership => membership.Items.OfType<TextLiteral>().Select(item => (membership.Left.Name, item.Value)),
        Relation { Left: Reference fact, Right: TextLiteral code } => [(fact.Name, code.Value)],
        Relation { Left: TextLiteral code, Right: Reference fact } => [(fact.Name, code.Value)],
        _ => NodeTree.Children(node).SelectMany(Named),
    };

    private static IEnumerable<(string Fact, string Option)> Given(Case example) => example.Answers.SelectMany(answer => Codes(answer.Key, answer.Value));

    private static IEnumerable<(string Fact, string Option)> Derived(Rulebook rulebook, FactSet facts) =>
        rulebook.Derived.SelectMany(derived => Codes(derived.Fact.Id, facts.Value(derived.Fact)));

    private static IEnumerable<(string Fact, string Option)> Codes(string name, FactValue? value) => value switch
    {
        CodeValue code => [(name, code.Code)],
        CodesValue codes => codes.Codes.Select(code => (name, code)),
        RowsValue rows => rows.Rows.SelectMany(row => row.Fields).SelectMany(field => Codes($"{name}.{field.Key}", field.Value)),
        _ => [],
    };
}
