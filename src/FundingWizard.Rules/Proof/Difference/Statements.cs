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
        .. programme.RuleSets.Select(set => Statement.Of(programme.Id, Subjects.RuleSet, Day(set.From))),
        .. programme.Windows.Select(window => Statement.Of(programme.Id, Subjects.Window, Day(window.From), ("state", State(window)))),
        .. programme.Amounts.Select(amount => Statement.Of(programme.Id, Subjects.Amount, amount.Id, Amount(amount))),
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
        return set.AllCriteria.Select(criterion => Statement.Of(programme.Id, Subjects.Criterion, criterion.Id, Criterion(criterion, law)));
    }

    /// <summary>What holds for an applicant of a programme on one day; nothing about the criteria before the first rule set.</summary>
    public IEnumerable<Statement> Holding(Programme programme, DateOnly day) =>
    [
        .. programme.WindowOn(day) is { } window ? [Statement.Of(programme.Id, Subjects.Window, Subjects.Window, ("state", State(window)))] : Array.Empty<Statement>(),
        .. programme.RuleSetOn(day) is { } set ? Criteria(programme, set, day) : [],
        .. programme.Amounts.Select(amount => Statement.Of(programme.Id, Subjects.Amount, amount.Id, Numbers(amount.On(day)))),
        .. programme.Hints.Where(hint => hint.IsGivenOn(day)).Select(hint => Statement.Of(programme.Id, Subjects.Hint, hint.Id)),
    ];

    private IEnumerable<(string Aspect, string Text)> Criterion(Criterion criterion, FactSet law)
    {
        yield return (Aspects.Role, Word(criterion.Role));
        yield return (Aspects.Says, criterion.IsLeaf ? printer.Print(criterion.Condition, law)
            : $"{(criterion.Condition.Kind == ConditionKind.All ? "all" : "any")} of {string.Join(", ", criterion.Parts.Select(part => part.Id))}");
        if (criterion.Evidence is not { } evidence)
            yield break;
        yield return (Aspects.Confidence, Word(evidence.Confidence));
        yield return (Aspects.Basis, Word(evidence.Basis));
    }

    private static IEnumerable<(string Aspect, string Text)> Amount(AmountDefinition amount)
    {
        yield return ("computed", $"{amount.Calculator.Name} of {string.Join(", ", amount.Inputs.Select(input => $"{input.Key} {input.Value.Id}"))}");
        foreach (var step in amount.Steps)
            yield return (Day(step.From), string.Join(", ", Numbers(step).Select(number => number.Aspect.Length == 0 ? number.Text : $"{number.Aspect} {number.Text}")));
    }

    private static IEnumerable<(string Aspect, string Text)> Numbers(AmountNumbers? numbers) => numbers switch
    {
        null => [],
        { Values: null } => [("", Unknown)],
        { Values: { } values } => values.Select(value => (value.Key, value.Value.ToString(CultureInfo.InvariantCulture))),
    };

    private static string State(Window window) => $"{Word(window.State)}{(window.Opens is { } opens ? $", opens {Day(opens)}" : "")}";

    private const string Unknown = "not yet known";

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Word<T>(T word)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString());
}
