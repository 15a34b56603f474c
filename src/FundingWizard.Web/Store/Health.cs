namespace FundingWizard.Web.Store;

/// <summary>The two questions a supervisor asks: does the process run, and may visitors come.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", (Readiness readiness) => readiness.Pending is { Count: > 0 } pending
            ? Results.Text($"waiting for: {string.Join(", ", pending)}", statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("ready"));
    }
}
