using FundingWizard.Storage.Schema;

namespace FundingWizard.Web.Store;

/// <summary>Brings the database up.</summary>
internal sealed class DatabasePreparation(
    StoreSchema schema, Readiness readiness, IHostApplicationLifetime lifetime, ILogger<DatabasePreparation> log)
    : Preparation(Readiness.Database, readiness, lifetime, log)
{
    protected override Task PrepareAsync(CancellationToken cancellation) => schema.MigrateAsync(cancellation);
}
