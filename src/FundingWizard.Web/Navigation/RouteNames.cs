namespace FundingWizard.Web.Navigation;

/// <summary>The names of all routes that something links to.</summary>
public static class RouteNames
{
    public const string Start = "start";
    public const string CheckStart = "check-start";
    public const string Legal = "legal";
    public const string StyleGuide = "style-guide";
}
