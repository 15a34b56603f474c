using FundingWizard.Web.Settings;
using FundingWizard.Web.Store;

namespace FundingWizard.Web.Knowledge;

/// <summary>Loads rulebook and templates beside the database and the first requests.</summary>
internal sealed class EditionPreparation(
    FolderSettings folders, CurrentEdition current, Readiness readiness, IHostApplicationLifetime lifetime, ILogger<EditionPreparation> log)
    : Preparation(Readiness.Rulebook, readiness, lifetime, log)
{
    protected override Task PrepareAsync(CancellationToken cancellation)
    {
        current.Publish(Edition.Load(folders));
        return Task.CompletedTask;
    }
}
