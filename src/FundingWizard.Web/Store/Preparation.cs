using FundingWizard.Web.Logging;

namespace FundingWizard.Web.Store;

/// <summary>Gets one part of the application ready beside the first requests; if that fails, the application ends with the reason in the log.</summary>
internal abstract partial class Preparation(string part, Readiness readiness, IHostApplicationLifetime lifetime, ILogger log) : BackgroundService
{
    protected abstract Task PrepareAsync(CancellationToken cancellation);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await PrepareAsync(stoppingToken);
            readiness.Complete(part);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Failed(StartFailure.SaysItAll(e) ? null : e, e.Message);
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
