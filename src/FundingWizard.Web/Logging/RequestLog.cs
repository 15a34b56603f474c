using FundingWizard.Web.Features.Errors;

namespace FundingWizard.Web.Logging;

/// <summary>
/// One line for every request: method, route, status, time. Never a query, a header, a cookie, an address or anything
/// from a form; the route template stands for the path, because a path may one day hold a secret.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log, TimeProvider clock)
{
    private const int LongestPath = 100;

    public async Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        var start = clock.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var route = context.Items[typeof(RequestLog)] as string ?? Safe(path);
            Answered(context.Request.Method, route, context.Response.StatusCode, clock.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    /// <summary>Remembers the route that was asked for, not the error page in its place.</summary>
    public static Task RememberRoute(HttpContext context, RequestDelegate next)
    {
        if (!context.IsShowingError() && context.GetEndpoint() is RouteEndpoint endpoint)
            context.Items.Add(typeof(RequestLog), "/" + endpoint.RoutePattern.RawText?.TrimStart('/'));
        return next(context);
    }

    /// <summary>Percent-encoded, so that no line break gets into the log, and short.</summary>
    private static string Safe(PathString path)
    {
        var text = path.ToUriComponent();
        return text.Length <= LongestPath ? text : text[..LongestPath];
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status} {Milliseconds:0.0} ms")]
    private partial void Answered(string method, string route, int status, double milliseconds);
}
