namespace FundingWizard.Storage;

/// <summary>Where checks are kept and for how long.</summary>
public sealed record StorageSettings
{
    /// <summary>Full path of the SQLite file; its folder is created when it is missing.</summary>
    public required string DatabaseFile { get; init; }

    /// <summary>How long a check is kept after its last change.</summary>
    public required TimeSpan Retention { get; init; }

    /// <summary>How long to wait for another process that is changing the tables.</summary>
    public TimeSpan MigrationWait { get; init; } = TimeSpan.FromMinutes(1);
}
