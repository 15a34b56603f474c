using System.Globalization;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Proof.Difference;

/// <summary>Says what a rulebook says that an applicant could notice, in the sentences of one language.</summary>
internal sealed class Statements
{
    private readonly Rulebook rulebook;
    private readonly SharedTexts shared;
    private readonly SentencePrinter printer;

    public Statements(Rulebook rulebook, Language language)
    {
        this.rulebook = rulebook;
        shared = rulebook.Texts[language];
        printer = new SentencePrinter(rulebook.Vocabulary, shared.Facts, shared.Format);
    }

    /// <summary>Questions and dated values, which belong to no programme.</summary>
    public IEnumerable<Statement> Shared() =>
    [
        .. rulebook.Law.Values.Select(value => Statement.Of("", "dated-value", value.Fact.Id, value.Steps.Select(step =>
            (Day(step.From), step.Value is { } number ? shared.Format.Number(number, value.Fact) : Unknown)))),
        .. rulebook.Vocabulary.Facts.Where(fact => fact.IsAsked).Select(fact => Statement.Of("", "question", fact.Id,
            ("asks", shared.Facts[fact].Question!),
            ("options", fact.Table is null ? string.Join(", ", fact.Options) : fact.Table))),
    ];

    /// <summary>The card of a programme: rule sets, windows, amounts, papers.</summary>
    public IEnumerable<Statement> Card(Programme programme) =>
    [
        .. programme.RuleSets.Select(set => Statement.Of(programme.Id, "rule-set", Day(set.From))),
        .. programme.Windows.Select(window => Statement.Of(programme.Id, "window", Day(window.From), ("state", $"{Word(window.State)}{(window.Opens is { } opens ? $", opens {Day(opens)}" : "")}"))),
        .. programme.Amounts.Select(amount => Statement.Of(programme.Id, "amount", amount.Id, Amount(amount))),
        .. programme.Documents.Select(document => Statement.Of(programme.Id, "document", document.Id,
            ("stage", Word(document.Stage)),
            ("needed", document.When is { } when ? printer.Print(when) : "always"))),
    ];

    /// <summary>The criteria of a rule set with their parts.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="set">One of its rule sets.</param>
    /// <param name="day">Picks the dated values that the sentences show.</param>
    public IEnumerable<Statement> Criteria(Programme programme, RuleSet set, DateOnly day)
    {
        var law = FactSets.Create(rulebook, Answers.None, day);
        return set.AllCriteria.Select(criterion => Statement.Of(programme.Id, "criterion", criterion.Id, Criterion(criterion, law)));
    }

    private IEnumerable<(string Aspect, string Text)> Criterion(Criterion criterion, FactSet law)
    {
        yield return ("role", Word(criterion.Role));
        yield return ("says", criterion.IsLeaf ? printer.Print(criterion.Condition, law)
            : $"{(criterion.Condition.Kind == ConditionKind.All ? "all" : "any")} of {string.Join(", ", criterion.Parts.Select(part => part.Id))}");
        if (criterion.Evidence is not { } evidence)
            yield break;
        yield return ("confidence", Word(evidence.Confidence));
        yield return ("basis", Word(evidence.Basis));
    }

    private static IEnumerable<(string Aspect, string Text)> Amount(AmountDefinition amount)
    {
        yield return ("computed", $"{amount.Calculator.Name} of {string.Join(", ", amount.Inputs.Select(input => $"{input.Key} {input.Value.Id}"))}");
        foreach (var step in amount.Steps)
            yield return (Day(step.From), step.Values is null ? Unknown : string.Join(", ", step.Values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Key} {value.Value}"))));
    }

    private const string Unknown = "not yet known";

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Word<T>(T word)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString());
}
