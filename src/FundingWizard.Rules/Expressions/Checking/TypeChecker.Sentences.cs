using System.Diagnostics;
using System.Globalization;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions.Checking;

/// <content>What to tell an author about types and ranges.</content>
internal sealed partial class TypeChecker
{
    private const int MostOptionsNamed = 12;

    /// <summary>Refuses two parts of different types, at the literal if there is one, since that is what an author changes.</summary>
    private Typed RefuseTypes(Node left, ValueKind leftKind, Node right, ValueKind rightKind)
    {
        var isLeftWrong = left is not Reference && right is Reference;
        var (culprit, culpritKind, other, otherKind) = isLeftWrong ? (left, leftKind, right, rightKind) : (right, rightKind, left, leftKind);
        return Refuse(culprit, $"{KindWords.Quote(other)} is {KindWords.Of(other, otherKind)} and {KindWords.Quote(culprit)} is {KindWords.Of(culprit, culpritKind)}; {TypeCure(other, otherKind, culprit)}");
    }

    private static string TypeCure(Node other, ValueKind kind, Node culprit) => (kind, culprit) switch
    {
        (ValueKind.CodeList, _) => $"write {KindWords.Quote(other)}.Contains(\"code\")",
        (ValueKind.Date, TextLiteral text) => $"write {DateCure(text.Value)}",
        (ValueKind.Number, TextLiteral text) => NumberCure(text.Value) is { } number ? $"write {number} without quotes" : "write a number",
        (ValueKind.Flag, _) => "write true or false, without quotes",
        (ValueKind.Code, NumberLiteral number) => $"write the code in quotes: \"{number.Value.ToString(CultureInfo.InvariantCulture)}\"",
        (ValueKind.Code, FlagLiteral) => "write an option of the fact in quotes",
        _ => "compare values of one type",
    };

    private static string ArithmeticCure(Node operand, ValueKind kind) => (kind, operand) switch
    {
        (ValueKind.Date, _) => "move a date with AddDays, AddMonths or AddYears",
        (_, TextLiteral text) when NumberCure(text.Value) is { } number => $"write {number} without quotes",
        _ => "use a number fact",
    };

    /// <summary>The number that was put in quotes, as it has to be written, or null when the text is no number or could be two ("1.000").</summary>
    private static string? NumberCure(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return null;
        var cure = SourcePrinter.Print(new NumberLiteral(number, !decimal.IsInteger(number), 0));
        return cure.TrimEnd('m').Equals(text, StringComparison.Ordinal) ? cure : null;
    }

    /// <summary>A day written the international or the German way; with slashes it could be either of two days.</summary>
    private static string DateCure(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-M-d", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? SourcePrinter.Print(new DateLiteral(date, 0))
            : "DateOnly(year, month, day)";

    private string Reason(Node left, Typed leftValue, Node right, Typed rightValue)
    {
        if (AreSame(left, right))
            return "both sides are the same fact";
        if (leftValue.Kind == ValueKind.Code)
            return $"the options are {string.Join(", ", Options(left).Take(MostOptionsNamed))} on the left and {string.Join(", ", Options(right).Take(MostOptionsNamed))} on the right";
        if (FractionOf(left, right) || FractionOf(right, left))
            return $"{KindWords.Quote(left is Reference ? left : right)} is a whole number";
        var sides = new[] { (left, leftValue), (right, rightValue) }.Where(side => side.Item1 is not (NumberLiteral or DateLiteral));
        return string.Join(" and ", sides.Select(side => $"{KindWords.Quote(side.Item1)} is {KindWords.Of(side.Item2)}"));
    }

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.Equal => Comparison.NotEqual,
        Comparison.NotEqual => Comparison.Equal,
        Comparison.Less => Comparison.GreaterOrEqual,
        Comparison.LessOrEqual => Comparison.Greater,
        Comparison.Greater => Comparison.LessOrEqual,
        Comparison.GreaterOrEqual => Comparison.Less,
        _ => throw new UnreachableException(),
    };
}
