using FundingWizard.Web.Store;

namespace FundingWizard.Web.Knowledge;

/// <summary>Waits for rulebook and templates, which are loaded beside everything else, and puts them in place.</summary>
/// <param name="loading">The load, begun before the host was built: it is the longest part of a start.</param>
/// <param name="current">Where the edition is put.</param>
/// <param name="readiness">Where it is announced.</param>
/// <param name="lifetime">Ended when the edition cannot be used.</param>
/// <param name="log">Where the reason is written.</param>
internal sealed class EditionPreparation(
    Task<Edition> loading, CurrentEdition current, Readiness readiness, IHostApplicationLifetime lifetime, ILogger<EditionPreparation> log)
    : Preparation(Readiness.Rulebook, readiness, lifetime, log)
{
    protected override async Task PrepareAsync(CancellationToken cancellation) => current.Publish(await loading.WaitAsync(cancellation));
}
