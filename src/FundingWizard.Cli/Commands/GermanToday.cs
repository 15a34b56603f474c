namespace FundingWizard.Cli.Commands;

/// <summary>Today where the programmes are: an application on New Year's Eve in Düsseldorf belongs to the old year.</summary>
internal static class GermanToday
{
    public static DateOnly Get(TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")).DateTime);
}
