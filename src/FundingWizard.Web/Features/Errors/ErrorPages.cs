using Microsoft.AspNetCore.Diagnostics;

namespace FundingWizard.Web.Features.Errors;

/// <summary>Answers every failure with a page in the language of the visitor and without a word about the inside.</summary>
internal static class ErrorPages
{
    public const string Path = "/fehler";

    public static void UseErrorPages(this IApplicationBuilder app)
    {
        app.UseStatusCodePagesWithReExecute(Path);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = Path,
            StatusCodeSelector = failure => failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
    }

    /// <summary>True while the answer is an error page in place of what was asked for.</summary>
    public static bool IsShowingError(this HttpContext context) => context.Failure() is not null;

    /// <summary>The path the visitor asked for, also while an error page is shown in its place.</summary>
    public static PathString RequestedPath(this HttpContext context) => context.Failure() ?? context.Request.Path;

    /// <summary>The path that failed, or null. A string must not become a <see cref="PathString"/> on the way: that of null is not null.</summary>
    private static PathString? Failure(this HttpContext context)
    {
        var path = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        return path is null ? null : new PathString(path);
    }
}
