using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace FundingWizard.Rules.Expressions.Parsing;

/// <content>Calls on facts and dates, and dates themselves.</content>
internal sealed partial class Parser
{
    private const string ContainsCall = "Contains";

    /// <summary>More than the days of all allowed years: no shift by more can stay inside them, and none overflows.</summary>
    private const int LargestShift = (ExpressionLimits.LastYear - ExpressionLimits.FirstYear + 1) * 366;

    private static readonly ImmutableArray<string> AllCalls = [ContainsCall, "AddDays", "AddMonths", "AddYears"];

    private static bool IsCall(Token token) => AllCalls.Contains(token.Text, StringComparer.Ordinal);

    private static DateUnit UnitOf(Token shift) => shift.Text switch
    {
        "AddDays" => DateUnit.Days,
        "AddMonths" => DateUnit.Months,
        "AddYears" => DateUnit.Years,
        _ => throw new UnreachableException(),
    };

    private Node? ReadCalls(Node target)
    {
        while (target is not Containment && Current.Kind == TokenKind.Dot)
        {
            var name = Following;
            if (!IsCall(name) || (name.Is(ContainsCall) && target is not Reference))
                return Fail(name, CallSentence(name));
            if (!IsTight(3) || tokens[position + 2].Kind != TokenKind.Open)
                return Fail(name, $"a call is written without spaces; write .{name.Text}(…)");
            position += 3;
            if (ReadCall(target, name) is not { } call)
                return null;
            target = call;
        }

        return target;
    }

    private Node? ReadCall(Node target, Token name)
    {
        var call = target is Reference list && name.Is(ContainsCall) ? ReadContainment(list) : ReadShift(target, name);
        if (call is null || Take(TokenKind.Close))
            return call;
        return Fail(Current, $"a ) is missing; close the parenthesis of {name.Text}");
    }

    private Node? ReadContainment(Reference list) => Current.Kind == TokenKind.Text
        ? new Containment(list, ReadText(), list.Column)
        : Fail(Current, "Contains takes one code in quotes; write .Contains(\"code\")");

    private Node? ReadShift(Node date, Token name)
    {
        var isNegative = Take(TokenKind.Minus);
        var start = Current;
        if (ReadWhole($"{name.Text} takes a whole number; write .{name.Text}(5)") is not { } amount)
            return null;
        return amount > LargestShift
            ? Fail(start, $"dates stay in the years {ExpressionLimits.FirstYear} to {ExpressionLimits.LastYear}; use a smaller number")
            : new Shift(date, UnitOf(name), (int)(isNegative ? -amount : amount), date.Column);
    }

    private DateLiteral? ReadDate()
    {
        var start = Current;
        if (Following.Kind != TokenKind.Open || Following.Column != start.End)
            return Fail<DateLiteral>(start, DateOnlySentence());

        position += 2;
        if (ReadWhole(DateSentence) is not { } year || !TakeOrFail(TokenKind.Comma, DateSentence)
            || ReadWhole(DateSentence) is not { } month || !TakeOrFail(TokenKind.Comma, DateSentence)
            || ReadWhole(DateSentence) is not { } day || !TakeOrFail(TokenKind.Close, DateSentence))
        {
            return null;
        }

        if (year is < ExpressionLimits.FirstYear or > ExpressionLimits.LastYear)
            return Fail<DateLiteral>(start, $"dates stay in the years {ExpressionLimits.FirstYear} to {ExpressionLimits.LastYear}; use such a year");
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth((int)year, (int)month)
            ? new DateLiteral(new DateOnly((int)year, (int)month, (int)day), start.Column)
            : Fail<DateLiteral>(start, $"there is no day DateOnly({year}, {month}, {day}); use a day of the calendar");
    }

    private long? ReadWhole(string otherwise) => TakeOrFail(TokenKind.Whole, otherwise)
        ? long.Parse(tokens[position - 1].Text, CultureInfo.InvariantCulture)
        : null;

    private bool TakeOrFail(TokenKind kind, string sentence)
    {
        if (Take(kind))
            return true;
        Fail(Current, sentence);
        return false;
    }
}
