using System.Globalization;

namespace FundingWizard.Web.Store;

/// <summary>Marks a page that shows a form or reads a check: it waits a moment for the database and answers 503 when it does not come.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsDatabaseAttribute : Attribute;

/// <summary>Holds requests back until the database is ready.</summary>
internal sealed class DatabaseGate(RequestDelegate next, Readiness readiness, TimeProvider clock)
{
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(5);

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<NeedsDatabaseAttribute>() is null
            || await readiness.WaitAsync(Readiness.Database, AtMost, clock, context.RequestAborted))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = AtMost.TotalSeconds.ToString(CultureInfo.InvariantCulture);
    }
}
