using System.Diagnostics;
using System.Globalization;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Texts;

/// <summary>Writes the two sides of a comparison: the label it begins with, and the limit.</summary>
internal sealed class SentenceOperands(Vocabulary vocabulary, FactTexts texts, ValueFormat format, SentenceWords words, FactSet? facts)
{
    /// <summary>Fills a pattern with texts that are already written.</summary>
    public static string Fill(string pattern, params ReadOnlySpan<object?> parts) => string.Format(CultureInfo.InvariantCulture, pattern, parts);

    /// <summary>What stands before the colon.</summary>
    public string Subject(Operand operand) => operand is FactOperand fact ? texts.Label(fact.Fact) : Named(operand);

    /// <summary>What stands after the colon, without the words of the comparison.</summary>
    public string Limit(AtomView view) => format.Or(view.Limits.Select(limit => limit is LiteralOperand literal ? Written(literal.Literal, view.Like) : Limit(limit, view.Like)));

    /// <summary>True when a limit is shown as a value and not only by its name.</summary>
    public bool IsValue(Operand limit) => limit is LiteralOperand || ValueOnTheDay(limit) is not null;

    private string Limit(Operand limit, Fact? like) => limit switch
    {
        FactOperand fact when ValueOnTheDay(limit) is { } value => $"{format.Value(fact.Fact, value)} ({texts.Label(fact.Fact)})",
        _ when ValueOnTheDay(limit) is { } value => $"{Written(value, like)} ({Named(limit)})",
        _ => Named(limit),
    };

    /// <summary>The value of a limit that depends on the law alone, if the day is known.</summary>
    private FactValue? ValueOnTheDay(Operand limit) => facts is not null && limit.Facts.All(fact => fact.IsLaw) ? limit.Read(facts) : null;

    private string Written(FactValue value, Fact? like) => value switch
    {
        CodeValue when like is not null => Fill(words.Quote, format.Value(like, value)),
        NumberValue number => format.Number(number.Number, like),
        DateValue date => format.Date(date.Date),
        _ => throw new UnreachableException(),
    };

    private string Named(Operand operand) => operand switch
    {
        FactOperand fact => Fill(words.Quote, texts.Label(fact.Fact)),
        CalculatedOperand calculated => Formula(calculated.Source),
        _ => throw new UnreachableException(),
    };

    private string Formula(Node node) => node switch
    {
        Reference reference => Fill(words.Quote, texts.Label(vocabulary[reference.Name])),
        NumberLiteral number => format.Number(number.Value),
        DateLiteral date => format.Date(date.Value),
        Negate negate => $"−{Factor(negate.Operand)}",
        Shift shift => Fill(shift.Amount < 0 ? words.Minus : words.Plus, Formula(shift.Date), Span(shift)),
        Calculation calculation => Formula(calculation),
        _ => throw new UnreachableException(),
    };

    private string Formula(Calculation calculation) => calculation.Operator switch
    {
        Arithmetic.Add => $"{Formula(calculation.Left)} + {Formula(calculation.Right)}",
        Arithmetic.Subtract => $"{Formula(calculation.Left)} − {Term(calculation.Right)}",
        Arithmetic.Multiply => $"{Term(calculation.Left)} × {Factor(calculation.Right)}",
        Arithmetic.Divide => $"{Term(calculation.Left)} / {Factor(calculation.Right)}",
        _ => throw new UnreachableException(),
    };

    /// <summary>A part in parentheses if it is a sum.</summary>
    private string Term(Node node) => node is Calculation { Operator: Arithmetic.Add or Arithmetic.Subtract } ? $"({Formula(node)})" : Formula(node);

    /// <summary>A part in parentheses if it is calculated at all.</summary>
    private string Factor(Node node) => node is Calculation or Negate or NumberLiteral { Value: < 0 } ? $"({Formula(node)})" : Formula(node);

    private string Span(Shift shift)
    {
        var count = Math.Abs(shift.Amount);
        var unit = words.Spans[shift.Unit];
        return $"{format.Number(count)} {(count == 1 ? unit.One : unit.Many)}";
    }
}
