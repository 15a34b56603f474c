namespace FundingWizard.Web.Settings;

/// <summary>Section <c>Site</c>: what this installation shows.</summary>
public sealed record SiteSettings
{
    /// <summary>Whether every page says that the service is on trial.</summary>
    public bool Pilot { get; init; } = true;

    /// <summary>Whether the page with all form controls can be called up; for development and tests.</summary>
    public bool StyleGuide { get; init; }

    /// <summary>The section.</summary>
    public static SiteSettings From(IConfiguration configuration) => configuration.Read<SiteSettings>("Site");
}
