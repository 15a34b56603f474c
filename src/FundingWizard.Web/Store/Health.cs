namespace FundingWizard.Web.Store;

/// <summary>The two questions a supervisor asks: does the process run, and may visitors come.</summary>
internal static class Health
{
    private static readonly string[] Methods = ["GET", "HEAD"];

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/health/live", Methods, () => Results.Text("live"));
        routes.MapMethods("/health/ready", Methods, (Readiness readiness) => readiness.Pending is { Count: > 0 } pending
            ? Results.Text($"waiting for: {string.Join(", ", pending)}", statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("ready"));
    }
}
