using System.Diagnostics;

namespace FundingWizard.Rules.Expressions;

/// <summary>Moves days as <see cref="DateOnly"/> does, but stops at its first and last day instead of throwing.</summary>
internal static class Days
{
    private const int LastMonth = 9999 * 12 + 11;

    /// <summary>The day number after a move; months and years clip to the last day of the month.</summary>
    public static long Move(long day, DateUnit unit, int amount) => unit switch
    {
        DateUnit.Days => Math.Clamp(day + amount, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber),
        DateUnit.Months => MoveMonths(day, amount),
        DateUnit.Years => MoveMonths(day, amount * 12),
        _ => throw new UnreachableException(),
    };

    private static long MoveMonths(long day, int amount)
    {
        var date = DateOnly.FromDayNumber((int)day);
        var month = date.Year * 12 + date.Month - 1 + amount;
        return month switch
        {
            < 12 => DateOnly.MinValue.DayNumber,
            > LastMonth => DateOnly.MaxValue.DayNumber,
            _ => date.AddMonths(amount).DayNumber,
        };
    }
}
