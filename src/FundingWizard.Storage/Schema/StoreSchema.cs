using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FundingWizard.Storage.Schema;

/// <summary>Brings the tables to the state this program needs. Safe to call from several processes at once and after a kill.</summary>
public sealed class StoreSchema
{
    private readonly IDbContextFactory<StoreContext> contexts;
    private readonly StorageSettings settings;
    private readonly TimeProvider clock;

    internal StoreSchema(IDbContextFactory<StoreContext> contexts, StorageSettings settings, TimeProvider clock) =>
        (this.contexts, this.settings, this.clock) = (contexts, settings, clock);

    /// <summary>Creates or changes the tables; does nothing when they are as needed.</summary>
    /// <exception cref="StorageException">The file cannot be used, or a newer program has written it.</exception>
    public async Task MigrateAsync(CancellationToken cancellation = default)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(settings.DatabaseFile)!);
            if (string.Equals(await LastMigrationAsync(cancellation), StoreMigrations.Last, StringComparison.Ordinal))
                return;
            using var turn = await MigrationLock.AcquireAsync(settings.DatabaseFile, settings.MigrationWait, clock, cancellation);
            await RefuseNewerAsync(cancellation);
            await RemoveStaleLockAsync(cancellation);
            await ScalarAsync("PRAGMA journal_mode = WAL", cancellation);
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            await context.Database.MigrateAsync(cancellation);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StorageException(
                $"{settings.DatabaseFile}: the database cannot be opened or written ({e.Message}); give this account write access to the folder or set Storage:DatabaseFile to another path", e);
        }
    }

    private async Task RefuseNewerAsync(CancellationToken cancellation)
    {
        var last = await LastMigrationAsync(cancellation);
        if (string.CompareOrdinal(last, StoreMigrations.Last) > 0)
            throw new StorageException($"{settings.DatabaseFile}: written by a newer version (its tables are at {last}, this program knows {StoreMigrations.Last}); start that version");
    }

    /// <summary>Asks the file itself: building the model only to learn that nothing is to be done would cost half the start.</summary>
    private async Task<string?> LastMigrationAsync(CancellationToken cancellation) =>
        await ScalarAsync("SELECT name FROM sqlite_master WHERE name = '__EFMigrationsHistory'", cancellation) is null
            ? null
            : await ScalarAsync("SELECT max(MigrationId) FROM __EFMigrationsHistory", cancellation) as string;

    /// <summary>A process killed while migrating leaves this row, and the next migration would wait for it for ever. Whoever holds our lock knows it is stale.</summary>
    private async Task RemoveStaleLockAsync(CancellationToken cancellation)
    {
        if (await ScalarAsync("SELECT name FROM sqlite_master WHERE name = '__EFMigrationsLock'", cancellation) is not null)
            await ScalarAsync("DELETE FROM __EFMigrationsLock", cancellation);
    }

    private async Task<object?> ScalarAsync(string sql, CancellationToken cancellation)
    {
        await using var connection = new SqliteConnection(StoreOptions.ConnectionString(settings.DatabaseFile));
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(cancellation);
    }
}
