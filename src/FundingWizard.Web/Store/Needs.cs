using System.Globalization;

namespace FundingWizard.Web.Store;

/// <summary>Marks a page that cannot do without a part of <see cref="Readiness"/>: it waits a moment for it and answers 503 when it does not come.</summary>
/// <param name="parts">What the page needs: the database for every form and every check, the rulebook for all that speaks of programmes.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(params string[] parts) : Attribute
{
    /// <summary>The parts.</summary>
    public IReadOnlyList<string> Parts => parts;
}

/// <summary>Holds requests back until everything they need is ready.</summary>
internal sealed class ReadinessGate(RequestDelegate next, Readiness readiness, TimeProvider clock)
{
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(5);

    public async Task InvokeAsync(HttpContext context)
    {
        foreach (var part in context.GetEndpoint()?.Metadata.GetOrderedMetadata<NeedsAttribute>().SelectMany(needs => needs.Parts) ?? [])
        {
            if (await readiness.WaitAsync(part, AtMost, clock, context.RequestAborted))
                continue;
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = AtMost.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return;
        }

        await next(context);
    }
}
