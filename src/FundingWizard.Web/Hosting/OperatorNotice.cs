using FundingWizard.Web.Settings;

namespace FundingWizard.Web.Hosting;

/// <summary>Says at start-up which details of the operator are missing, because the legal pages are incomplete without them.</summary>
internal sealed partial class OperatorNotice(OperatorDetails details, ILogger<OperatorNotice> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (details.Missing is { Count: > 0 } missing)
            Incomplete(string.Join(", ", missing));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "The legal pages are incomplete; enter the operator in appsettings.json or in the environment: {Settings}")]
    private partial void Incomplete(string settings);
}
