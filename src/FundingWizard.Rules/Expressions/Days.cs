using System.Diagnostics;

namespace FundingWizard.Rules.Expressions;

/// <summary>Moves days as <see cref="DateOnly"/> does, but stops at its first and last day instead of throwing.</summary>
internal static class Days
{
    private const int LongestYear = 366;
    private const int LongestMonth = 31;

    /// <summary>The day number after a move; months and years clip to the last day of the month.</summary>
    public static long Move(long day, DateUnit unit, int amount) => unit switch
    {
        DateUnit.Days => Math.Clamp(day + amount, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber),
        DateUnit.Months => IsSafe(day, (long)amount * LongestMonth) ? DateOnly.FromDayNumber((int)day).AddMonths(amount).DayNumber : End(amount),
        DateUnit.Years => IsSafe(day, (long)amount * LongestYear) ? DateOnly.FromDayNumber((int)day).AddYears(amount).DayNumber : End(amount),
        _ => throw new UnreachableException(),
    };

    /// <summary>True when a move by at most this many days stays in the calendar; a little too strict close to its ends, five thousand years from any date an expression may name.</summary>
    private static bool IsSafe(long day, long move) => day + move >= DateOnly.MinValue.DayNumber && day + move <= DateOnly.MaxValue.DayNumber;

    private static long End(int amount) => amount < 0 ? DateOnly.MinValue.DayNumber : DateOnly.MaxValue.DayNumber;
}
