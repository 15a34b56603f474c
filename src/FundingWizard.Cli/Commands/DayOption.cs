using System.CommandLine;
using System.Globalization;

namespace FundingWizard.Cli.Commands;

/// <summary><c>--day</c>: a day; today unless said otherwise.</summary>
internal static class DayOption
{
    public static Option<string?> Create(string description) => new("--day") { Description = $"{description} (yyyy-mm-dd); default: today." };

    /// <summary>Runs the work with the day, or says what is wrong with it.</summary>
    public static int Run(ParseResult arguments, Option<string?> option, Func<DateOnly, int> work)
    {
        if (arguments.GetValue(option) is not { } text)
            return work(GermanToday.Get(TimeProvider.System));
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? work(day)
            : RulebookCommand.Fail([$"--day: \"{text}\" is not a day; write yyyy-mm-dd."]);
    }
}
