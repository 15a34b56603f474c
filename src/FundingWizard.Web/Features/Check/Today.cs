namespace FundingWizard.Web.Features.Check;

/// <summary>Today where the programmes are: an application on New Year's Eve in Düsseldorf belongs to the old year.</summary>
public sealed class Today(TimeProvider clock)
{
    private static readonly TimeZoneInfo Germany = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>The day.</summary>
    public DateOnly Day => Of(clock.GetUtcNow());

    /// <summary>The day of a moment there.</summary>
    public static DateOnly Of(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Germany).DateTime);
}
