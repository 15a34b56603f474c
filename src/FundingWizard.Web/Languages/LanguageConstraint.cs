namespace FundingWizard.Web.Languages;

/// <summary>Lets only the codes of the site's languages pass; every other path does not exist.</summary>
internal sealed class LanguageConstraint : IRouteConstraint
{
    public const string Name = "language";

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        SiteLanguage.Find(values[routeKey] as string) is not null;
}
