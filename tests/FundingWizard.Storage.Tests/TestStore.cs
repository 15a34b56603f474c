using FundingWizard.Storage.Checks;
using FundingWizard.Storage.Keys;
using FundingWizard.Storage.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace FundingWizard.Storage.Tests;

/// <summary>A real store in a folder of its own, with a clock that only moves when told.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    public static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("funding-store-");
    private readonly ServiceProvider services;

    public TestStore()
    {
        File = Path.Combine(folder.FullName, "inner", "checks.db");
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddStorage(new StorageSettings { DatabaseFile = File, Retention = Retention, MigrationWait = TimeSpan.FromSeconds(1) })
            .BuildServiceProvider();
    }

    public string File { get; }

    public MovableClock Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));

    public StoreSchema Schema => services.GetRequiredService<StoreSchema>();

    public CheckVault Vault => services.GetRequiredService<CheckVault>();

    public KeyStore Keys => services.GetRequiredService<KeyStore>();

    public static async Task<TestStore> MigratedAsync()
    {
        var store = new TestStore();
        await store.Schema.MigrateAsync();
        return store;
    }

    public async Task<object?> SqlAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={File}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}

internal sealed class MovableClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    public void Move(TimeSpan by) => now += by;
}
