namespace FundingWizard.Web.Settings;

/// <summary>Section <c>Checks</c>: how long a check lives.</summary>
public sealed record CheckSettings
{
    /// <summary>Days after the last change until a check is deleted.</summary>
    public int RetentionDays { get; init; } = 30;

    /// <summary>Minutes between two deletions of expired checks.</summary>
    public int PurgeEveryMinutes { get; init; } = 60;

    /// <summary>Days the browser keeps the cookie of a check; 0 means until it is closed.</summary>
    public int CookieDays { get; init; }

    /// <summary>How long a check is kept.</summary>
    public TimeSpan Retention => TimeSpan.FromDays(RetentionDays);

    /// <summary>How often expired checks are deleted.</summary>
    public TimeSpan PurgeEvery => TimeSpan.FromMinutes(PurgeEveryMinutes);

    /// <summary>The section, with every value within its limits.</summary>
    public static CheckSettings From(IConfiguration configuration)
    {
        var settings = configuration.Read<CheckSettings>("Checks");
        settings.RetentionDays.Within(1, 3650, "Checks:RetentionDays");
        settings.PurgeEveryMinutes.Within(1, 1440, "Checks:PurgeEveryMinutes");
        settings.CookieDays.Within(0, settings.RetentionDays, "Checks:CookieDays");
        return settings;
    }
}
