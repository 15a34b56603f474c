using Serilog;

namespace FundingWizard.Web.Logging;

internal static class LoggingServices
{
    /// <summary>Serilog as the only log, as section <c>Serilog</c> of the configuration says.</summary>
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        var log = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger();
        builder.Logging.ClearProviders().AddSerilog(log, dispose: true);
    }
}
