using FundingWizard.Storage;
using FundingWizard.Storage.Schema;

namespace FundingWizard.Web.Store;

/// <summary>Brings the database up beside the first requests; if that fails, the application ends with the reason in the log.</summary>
internal sealed partial class DatabasePreparation(
    StoreSchema schema, Readiness readiness, IHostApplicationLifetime lifetime, ILogger<DatabasePreparation> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await schema.MigrateAsync(stoppingToken);
            readiness.Complete(Readiness.Database);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A StorageException says all there is to say; of anything else the log needs the place.
            Failed(e is StorageException ? null : e, e.Message);
            Environment.ExitCode = 1;
            // A host that is told to stop while it is still starting ends with an exception of its own.
            await StartedAsync(stoppingToken);
            lifetime.StopApplication();
        }
    }

    private async Task StartedAsync(CancellationToken cancellation)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellation);
    }

    [LoggerMessage(LogLevel.Critical, "{Reason}")]
    private partial void Failed(Exception? failure, string reason);
}
