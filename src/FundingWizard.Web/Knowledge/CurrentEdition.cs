namespace FundingWizard.Web.Knowledge;

/// <summary>The edition that requests are answered with, once it is loaded.</summary>
public sealed class CurrentEdition
{
    private volatile Edition? edition;

    /// <summary>The edition. Pages that need it are marked so and are not reached before.</summary>
    public Edition Value => edition ?? throw new InvalidOperationException("The rulebook is not loaded yet: mark the page with [Needs(Readiness.Rulebook)].");

    /// <summary>Puts an edition in place for all requests that begin from now on.</summary>
    public void Publish(Edition loaded) => edition = loaded;
}
