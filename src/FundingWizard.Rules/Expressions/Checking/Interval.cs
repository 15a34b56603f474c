using System.Diagnostics;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions.Checking;

/// <summary>The values a number or a day (by its day number) can take; both ends inclusive.</summary>
internal readonly record struct Interval(decimal Low, decimal High)
{
    /// <summary>All days an expression may name.</summary>
    public static readonly Interval Days = new(
        new DateOnly(ExpressionLimits.FirstYear, 1, 1).DayNumber, new DateOnly(ExpressionLimits.LastYear, 12, 31).DayNumber);

    /// <summary>True when every value is within plus and minus <see cref="ExpressionLimits.Magnitude"/>.</summary>
    public bool IsSafe => Low >= -ExpressionLimits.Magnitude && High <= ExpressionLimits.Magnitude;

    /// <summary>Exactly one value.</summary>
    public static Interval Of(decimal value) => new(value, value);

    /// <summary>The values a fact may have. A percentage is 0 to 100 unless the fact says otherwise.</summary>
    public static Interval Of(Fact fact) => fact.Kind switch
    {
        ValueKind.Date => Days,
        _ when fact.Type == FactType.Percent => new(
            fact.Minimum == -Fact.Limit ? 0 : fact.Minimum, fact.Maximum == Fact.Limit ? 100 : fact.Maximum),
        _ => new(fact.Minimum, fact.Maximum),
    };

    /// <summary>What an operator can make of two safe intervals, or null when a value could be beyond all safety.</summary>
    public static Interval? Combine(Interval left, Arithmetic sign, Interval right)
    {
        var corners = sign switch
        {
            Arithmetic.Add => [left.Low + right.Low, left.High + right.High],
            Arithmetic.Subtract => [left.Low - right.High, left.High - right.Low],
            Arithmetic.Multiply => Products(left, right),
            Arithmetic.Divide => [left.Low / right.Low, left.High / right.Low],
            _ => throw new UnreachableException(),
        };
        return corners.Length > 0 && new Interval(corners.Min(), corners.Max()) is { IsSafe: true } safe ? safe : null;
    }

    /// <summary>True when some pair of values fulfils the comparison.</summary>
    public static bool CanHold(Interval left, Comparison comparison, Interval right) => comparison switch
    {
        Comparison.Equal => left.Low <= right.High && right.Low <= left.High,
        Comparison.NotEqual => left.Low != left.High || left != right,
        Comparison.Less => left.Low < right.High,
        Comparison.LessOrEqual => left.Low <= right.High,
        Comparison.Greater => left.High > right.Low,
        Comparison.GreaterOrEqual => left.High >= right.Low,
        _ => throw new UnreachableException(),
    };

    /// <summary>The four corner products, or none when one of them could overflow a decimal.</summary>
    private static decimal[] Products(Interval left, Interval right)
    {
        var largest = (double)Math.Max(Math.Abs(left.Low), Math.Abs(left.High)) * (double)Math.Max(Math.Abs(right.Low), Math.Abs(right.High));
        return largest > 2 * (double)ExpressionLimits.Magnitude
            ? []
            : [left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High];
    }
}
