using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace FundingWizard.Web.Security;

/// <summary>How long browsers may keep the files of <c>wwwroot</c>.</summary>
internal static class SiteFiles
{
    /// <summary>The address holds the hash of the content: it never changes.</summary>
    private const string Versioned = "public, max-age=31536000, immutable";

    /// <summary>Fonts and the icon are asked for without version.</summary>
    private const string Unversioned = "public, max-age=86400";

    public static void UseSiteFiles(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = SetCaching });

    private static void SetCaching(StaticFileResponseContext file) =>
        file.Context.Response.Headers[HeaderNames.CacheControl] = file.Context.Request.Query.ContainsKey("v") ? Versioned : Unversioned;
}
