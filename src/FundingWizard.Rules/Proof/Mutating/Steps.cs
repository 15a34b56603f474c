using System.Globalization;

namespace FundingWizard.Rules.Proof.Mutating;

/// <summary>The two neighbours of a number or a day.</summary>
internal static class Steps
{
    /// <summary>One step down and one up.</summary>
    public static IEnumerable<(string Kind, decimal Value)> Of(decimal number, decimal step) => [("number-", number - step), ("number+", number + step)];

    /// <summary>The day before and the day after.</summary>
    public static IEnumerable<(string Kind, DateOnly Value)> Of(DateOnly day) => [("date-", day.AddDays(-1)), ("date+", day.AddDays(1))];

    /// <summary>The one day on which something that begins elsewhere shows: the earlier of both beginnings.</summary>
    public static DateOnly Shown(DateOnly original, DateOnly moved) => original < moved ? original : moved;

    /// <summary>A day as files write it.</summary>
    public static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A number as files write it.</summary>
    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
