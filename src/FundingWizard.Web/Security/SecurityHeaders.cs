namespace FundingWizard.Web.Security;

/// <summary>The headers of every response, whatever made it: page, file, error, redirect.</summary>
internal static class SecurityHeaders
{
    /// <summary>Nothing from elsewhere, nothing inline. The icons of the design system are data addresses, hence <c>img-src data:</c>.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

    public const string PermissionsPolicy =
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        // Just before sending, because the handler of exceptions clears what was set earlier.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = PermissionsPolicy;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            // What is not a file may show answers: it stays in no cache unless its maker said otherwise.
            if (headers.CacheControl.Count == 0)
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
