namespace FundingWizard.Web.Settings;

/// <summary>Section <c>Limits</c>: what one visitor may send.</summary>
public sealed record LimitSettings
{
    /// <summary>Largest request body in kilobytes.</summary>
    public int RequestKilobytes { get; init; } = 64;

    /// <summary>Most fields of one form.</summary>
    public int FormFields { get; init; } = 500;

    /// <summary>Forms one address may send in a minute.</summary>
    public int PostsPerMinute { get; init; } = 300;

    /// <summary>Largest request body in bytes.</summary>
    public long RequestBytes => RequestKilobytes * 1024L;

    /// <summary>The section, with every value within its limits.</summary>
    public static LimitSettings From(IConfiguration configuration)
    {
        var settings = configuration.Read<LimitSettings>("Limits");
        settings.RequestKilobytes.Within(1, 10_240, "Limits:RequestKilobytes");
        settings.FormFields.Within(10, 10_000, "Limits:FormFields");
        settings.PostsPerMinute.Within(1, 1_000_000, "Limits:PostsPerMinute");
        return settings;
    }
}
