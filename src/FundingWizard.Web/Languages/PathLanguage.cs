using System.Globalization;

namespace FundingWizard.Web.Languages;

/// <summary>Sets the culture from the path, outside of everything else, so that error pages speak the same language.</summary>
internal static class PathLanguage
{
    public static Task SetCulture(HttpContext context, RequestDelegate next)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = SiteLanguage.Of(context.Request.Path).Culture;
        return next(context);
    }
}
