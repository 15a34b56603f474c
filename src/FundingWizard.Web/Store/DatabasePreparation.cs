using FundingWizard.Storage;
using FundingWizard.Storage.Schema;
using Microsoft.AspNetCore.DataProtection;

namespace FundingWizard.Web.Store;

/// <summary>Brings the database up beside the first requests; if that fails, the application ends with the reason in the log.</summary>
internal sealed partial class DatabasePreparation(
    StoreSchema schema, IDataProtectionProvider protection, Readiness readiness, IHostApplicationLifetime lifetime, ILogger<DatabasePreparation> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await schema.MigrateAsync(stoppingToken);
            protection.CreateProtector(nameof(DatabasePreparation)).Protect([]);
            readiness.Complete(Readiness.Database);
        }
        catch (StorageException e)
        {
            Failed(e.Message);
            Environment.ExitCode = 1;
            lifetime.StopApplication();
        }
    }

    [LoggerMessage(LogLevel.Critical, "{Reason}")]
    private partial void Failed(string reason);
}
