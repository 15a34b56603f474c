using System.Collections.Frozen;
using System.Diagnostics;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Texts;

/// <summary>What people read for one unit, in one language.</summary>
/// <param name="One">After the number 1 ("Jahr").</param>
/// <param name="Many">After any other number ("Jahre").</param>
public sealed record UnitText(string One, string Many);

/// <summary>
/// Writes values the way people of one language read them. Knows its number format itself: the culture of the machine has no say.
/// </summary>
/// <param name="texts">Labels of facts and options; they fix the language.</param>
/// <param name="units">Unit of a fact to its text. <c>EUR</c> and <c>%</c> need none; a unit without text is shown as it is.</param>
public sealed class ValueFormat(FactTexts texts, FrozenDictionary<string, UnitText> units)
{
    private const string Euro = "EUR";
    private const string PercentSign = "%";

    private readonly ValueFormatWords words = ValueFormatWords.Of(texts.Language);

    /// <summary>The language of everything written.</summary>
    public Language Language => texts.Language;

    /// <summary>A value of a fact, with its unit or its option labels.</summary>
    /// <param name="fact">The fact, or another one with the same unit or options.</param>
    /// <param name="value">A value that fits it.</param>
    public string Value(Fact fact, FactValue value) => value switch
    {
        FlagValue flag => Flag(flag.Flag),
        CodeValue code => texts.Option(fact, code.Code),
        CodesValue codes => codes.Codes.IsEmpty ? words.None : And(codes.Codes.Select(code => texts.Option(fact, code))),
        NumberValue number => Number(number.Number, fact),
        DateValue date => Date(date.Date),
        TextValue text => text.Text,
        RowsValue rows => Rows(rows.Rows.Length),
        _ => throw new UnreachableException(),
    };

    /// <summary>Yes or no.</summary>
    public string Flag(bool flag) => flag ? words.Yes : words.No;

    /// <summary>A number in the unit of a fact.</summary>
    /// <param name="number">The number.</param>
    /// <param name="like">A fact with the unit; null for a bare number.</param>
    public string Number(decimal number, Fact? like) => like switch
    {
        { Type: FactType.Money } or { Unit: Euro } => Money(number),
        { Type: FactType.Percent } or { Unit: PercentSign } => Percent(number),
        { Unit: { } unit } => $"{Number(number)}{ValueFormatWords.NoBreakSpace}{Unit(unit, number)}",
        _ => Number(number),
    };

    /// <summary>A bare number: grouped thousands, at most ten decimals, none at the end that are zero.</summary>
    public string Number(decimal number) => number.ToString("#,0.##########", words.Numbers);

    /// <summary>An amount in euro, rounded half up to cents; cents only when there are any ("1.250.000 Euro", "EUR 1,250,000").</summary>
    public string Money(decimal euro)
    {
        var rounded = Math.Round(euro, 2, MidpointRounding.AwayFromZero);
        return words.Fill(words.Money, rounded.ToString(decimal.IsInteger(rounded) ? "#,0" : "#,0.00", words.Numbers));
    }

    /// <summary>A share given in hundredths ("25 %" with a no-break space, "25%").</summary>
    public string Percent(decimal percent) => words.Fill(words.Percent, Number(percent));

    /// <summary>A day with the name of its month ("1. Februar 2026", "1 February 2026").</summary>
    public string Date(DateOnly date) => words.Fill(
        words.Date, date.Day.ToString(words.Numbers), words.Months[date.Month - 1], date.Year.ToString(words.Numbers));

    /// <summary>Items with "and" before the last.</summary>
    public string And(IEnumerable<string> items) => Join([.. items], words.And);

    /// <summary>Items with "or" before the last.</summary>
    public string Or(IEnumerable<string> items) => Join([.. items], words.Or);

    private string Rows(int count) => count switch
    {
        0 => words.NoRows,
        1 => words.OneRow,
        _ => words.Fill(words.ManyRows, Number(count)),
    };

    private string Unit(string unit, decimal number) =>
        units.TryGetValue(unit, out var text) ? (number == 1 ? text.One : text.Many) : unit;

    private static string Join(string[] items, string last) => items switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", items[..^1])}{last}{items[^1]}",
    };
}
