using FundingWizard.Storage.Checks;
using FundingWizard.Web.Settings;

namespace FundingWizard.Web.Store;

/// <summary>Deletes expired checks again and again; a failure is logged and tried anew at the next turn.</summary>
internal sealed partial class PurgeService(
    CheckVault vault, CheckSettings settings, Readiness readiness, TimeProvider clock, ILogger<PurgeService> log)
    : BackgroundService
{
    /// <summary>Not at once, to leave the start to the visitors; not after the first interval, which a restart may cut short.</summary>
    private static readonly TimeSpan FirstAfter = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(Readiness.Database, Timeout.InfiniteTimeSpan, clock, stoppingToken);
        await Task.Delay(FirstAfter, clock, stoppingToken);
        using var timer = new PeriodicTimer(settings.PurgeEvery, clock);
        do
        {
            await PurgeAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task PurgeAsync(CancellationToken cancellation)
    {
        try
        {
            if (await vault.PurgeAsync(cancellation) is > 0 and var count)
                Purged(count);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or InvalidOperationException)
        {
            Failed(e);
        }
    }

    [LoggerMessage(LogLevel.Information, "Deleted {Count} expired checks")]
    private partial void Purged(int count);

    [LoggerMessage(LogLevel.Error, "Expired checks could not be deleted; trying again at the next turn")]
    private partial void Failed(Exception failure);
}
