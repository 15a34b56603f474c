using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Summary.Texts;

/// <summary>Writes what comes out of a rulebook in one language: values, lines of a computation, rows of a list.</summary>
internal sealed class Wording(Rulebook rulebook, Language language)
{
    private readonly SharedTexts texts = rulebook.Texts[language];

    public Language Language => texts.Facts.Language;

    public FactTexts Facts => texts.Facts;

    public ValueFormat Format => texts.Format;

    public string Topic(string topic) => texts.Topics[topic].Title;

    /// <summary>A value of a fact; options are kept apart although they hold commas, and a list shows every row on a line of its own.</summary>
    public string Value(Fact fact, FactValue value) => value switch
    {
        CodesValue { Codes.IsEmpty: false } codes => Join(codes.Codes.Select(code => Facts.Option(fact, code))),
        RowsValue { Rows.IsEmpty: false } rows => string.Join('\n', rows.Rows.Select((row, index) => $"{Format.Number(index + 1)}. {Row(fact, row)}")),
        _ => Format.Value(fact, value),
    };

    /// <summary>A value where room is scarce: options without the explanation in brackets at their end.</summary>
    public string Short(Fact fact, FactValue value) => value switch
    {
        CodeValue code => Shortened(Facts.Option(fact, code.Code)),
        CodesValue { Codes.IsEmpty: false } codes => Join(codes.Codes.Select(code => Shortened(Facts.Option(fact, code)))),
        _ => Value(fact, value),
    };

    /// <summary>The known fields of a row, without their names, in the order of the list.</summary>
    public IEnumerable<string> Fields(Fact list, Row row) =>
        list.Fields.Where(field => row[field.Id] is not null).Select(field => Field(field, Facts[list].Fields[field.Id].Options, row[field.Id]!));

    /// <summary>One line of a computation.</summary>
    public string Step(ComputationStep step) => Placeholders.Fill(texts.Steps[step.Key], name => Value(step.Values[name]));

    /// <summary>A number with the words of its unit.</summary>
    public string Number(decimal number, string? unit) =>
        Format.Number(number, new Fact { Id = "number", Type = FactType.Decimal, Unit = unit });

    private static string Shortened(string label)
    {
        var bracket = label.LastIndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 && label.EndsWith(')') ? label[..bracket] : label;
    }

    private string Value(StepValue value) => value switch
    {
        { Fact: { } list, Field: { } field } => Facts[list].Fields[field].Options[value.Option!],
        { Fact: { } fact } => Facts.Option(fact, value.Option!),
        { Date: { } date } => Format.Date(date),
        { Text: { } text } => text,
        _ => Number(value.Number, value.Unit),
    };

    private string Row(Fact fact, Row row)
    {
        var fields = Facts[fact].Fields;
        return Join(fact.Fields
            .Where(field => row[field.Id] is not null)
            .Select(field => $"{fields[field.Id].Label}: {Field(field, fields[field.Id].Options, row[field.Id]!)}"));
    }

    /// <summary>The options of a field have their labels in the text of its list.</summary>
    private string Field(Fact field, ImmutableSortedDictionary<string, string> options, FactValue value) => value switch
    {
        CodeValue code when options.TryGetValue(code.Code, out var label) => label,
        CodesValue { Codes.IsEmpty: false } codes => Format.And(codes.Codes.Select(code => options[code])),
        _ => Format.Value(field, value),
    };

    private static string Join(IEnumerable<string> items) => string.Join("; ", items);
}
