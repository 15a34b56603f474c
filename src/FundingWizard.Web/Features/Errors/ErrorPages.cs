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
    public static bool IsShowingError(this HttpContext context) => context.FailedPath() is not null;

    /// <summary>The path the visitor asked for, also while an error page is shown in its place.</summary>
    public static PathString RequestedPath(this HttpContext context) =>
        context.FailedPath() is { } failed ? new PathString(failed) : context.Request.Path;

    /// <summary>A string, because null turns into an empty <see cref="PathString"/> without a word.</summary>
    private static string? FailedPath(this HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path;
}
