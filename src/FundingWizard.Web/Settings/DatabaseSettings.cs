using FundingWizard.Storage;

namespace FundingWizard.Web.Settings;

/// <summary>Section <c>Storage</c>: where the database lies.</summary>
public sealed record DatabaseSettings
{
    /// <summary>Path of the SQLite file; relative to the folder the application runs in.</summary>
    public string DatabaseFile { get; init; } = "data/fundingwizard.db";

    /// <summary>Seconds to wait for another process that is changing the tables.</summary>
    public int MigrationWaitSeconds { get; init; } = 60;

    /// <summary>The section, as the store wants it.</summary>
    public static StorageSettings From(IConfiguration configuration, string contentRoot, CheckSettings checks)
    {
        var settings = configuration.Read<DatabaseSettings>("Storage");
        if (string.IsNullOrWhiteSpace(settings.DatabaseFile))
            throw new SettingsException("Setting Storage:DatabaseFile is empty; give the path of a file, for instance data/fundingwizard.db.");
        return new StorageSettings
        {
            DatabaseFile = Path.GetFullPath(settings.DatabaseFile, contentRoot),
            Retention = checks.Retention,
            MigrationWait = TimeSpan.FromSeconds(settings.MigrationWaitSeconds.Within(1, 3600, "Storage:MigrationWaitSeconds")),
        };
    }
}
