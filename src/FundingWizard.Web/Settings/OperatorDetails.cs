namespace FundingWizard.Web.Settings;

/// <summary>Section <c>Operator</c>: who runs this installation. Empty means "not entered" and is shown as such.</summary>
public sealed record OperatorDetails
{
    /// <summary>Name of the organisation.</summary>
    public string Name { get; init; } = "";

    /// <summary>Street and number.</summary>
    public string Street { get; init; } = "";

    /// <summary>Postal code and town.</summary>
    public string Town { get; init; } = "";

    /// <summary>Who represents the organisation.</summary>
    public string RepresentedBy { get; init; } = "";

    /// <summary>Register and number, or tax number; may stay empty.</summary>
    public string Register { get; init; } = "";

    /// <summary>E-mail address for questions of any kind.</summary>
    public string Email { get; init; } = "";

    /// <summary>Page with a form that takes reports of mistakes in the rules; null when they go to <see cref="Email"/>.</summary>
    public Uri? ReportPage { get; init; }

    /// <summary>Telephone number for questions of any kind.</summary>
    public string Phone { get; init; } = "";

    /// <summary>Whom to tell about barriers: e-mail address or telephone number.</summary>
    public string AccessibilityContact { get; init; } = "";

    /// <summary>Day of the last review of accessibility; may stay empty.</summary>
    public DateOnly? AccessibilityReviewedOn { get; init; }

    /// <summary>Contact of the data protection officer; may stay empty where none is needed.</summary>
    public string DataProtectionContact { get; init; } = "";

    /// <summary>Names of the settings that are needed for lawful operation and still empty.</summary>
    public IReadOnlyList<string> Missing => [.. Required.Where(entry => string.IsNullOrWhiteSpace(entry.Value)).Select(entry => entry.Setting)];

    private IEnumerable<(string Setting, string Value)> Required =>
    [
        ("Operator:Name", Name),
        ("Operator:Street", Street),
        ("Operator:Town", Town),
        ("Operator:RepresentedBy", RepresentedBy),
        ("Operator:Email", Email),
        ("Operator:Phone", Phone),
        ("Operator:AccessibilityContact", AccessibilityContact),
    ];

    /// <summary>The section.</summary>
    /// <exception cref="SettingsException">The page for reports is no address on the web.</exception>
    public static OperatorDetails From(IConfiguration configuration)
    {
        var details = configuration.Read<OperatorDetails>("Operator");
        return details.ReportPage is null or { IsAbsoluteUri: true, Scheme: "https" or "http" }
            ? details
            : throw new SettingsException($"Setting Operator:ReportPage is '{details.ReportPage}'; write a full address, for instance https://example.org/report.");
    }
}
