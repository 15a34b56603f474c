using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Proof.Analysis;

/// <summary>Finds the values of one number or day at which a comparison turns, given everything else in it.</summary>
internal static class Turns
{
    private static readonly DateOnly Somewhere = new(2025, 1, 1);

    /// <summary>The numbers at which value and limit are equal; exact for everything but products of a fact with itself.</summary>
    /// <param name="atom">A comparison of numbers.</param>
    /// <param name="fact">A number in it.</param>
    /// <param name="facts">Holds the other facts; the fact itself is changed.</param>
    public static IEnumerable<decimal> Numbers(AtomView atom, Fact fact, FactSetBuilder facts)
    {
        foreach (var limit in atom.Limits)
        {
            if (Difference(0) is { } start && Difference(1) is { } next && start != next)
                yield return -start / (next - start);

            decimal? Difference(decimal number)
            {
                var set = facts.Set(fact, new NumberValue(number)).Build();
                return atom.Value.Read(set) is NumberValue value && limit.Read(set) is NumberValue other ? value.Number - other.Number : null;
            }
        }
    }

    /// <summary>The days on which value and limit are equal, give or take what the lengths of months make of it.</summary>
    /// <param name="atom">A comparison of days.</param>
    /// <param name="fact">A day in it.</param>
    /// <param name="facts">Holds the other facts; the fact itself is changed.</param>
    public static IEnumerable<DateOnly> Days(AtomView atom, Fact fact, FactSetBuilder facts)
    {
        foreach (var limit in atom.Limits)
        {
            if (Nearer(Somewhere) is { } near && Nearer(near) is { } day)
                yield return day;

            DateOnly? Nearer(DateOnly day)
            {
                var set = facts.Set(fact, new DateValue(day)).Build();
                return Day(atom.Value) is { } value && Day(limit) is { } other ? Moved(day, IsIn(atom.Value) ? other - value : value - other) : null;

                int? Day(Operand side) => (side.Read(set) as DateValue)?.Date.DayNumber;
            }
        }

        bool IsIn(Operand side) => side.Facts.Contains(fact);
    }

    private static DateOnly? Moved(DateOnly day, int days) =>
        day.DayNumber + days is var number && number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;
}
