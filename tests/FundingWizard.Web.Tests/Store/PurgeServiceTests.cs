using FundingWizard.Storage;
using FundingWizard.Storage.Checks;
using FundingWizard.Storage.Schema;
using FundingWizard.Web.Settings;
using FundingWizard.Web.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FundingWizard.Web.Tests.Store;

public sealed class PurgeServiceTests : IAsyncLifetime
{
    private readonly ImpatientClock clock = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("funding-purge-");
    private readonly ServiceProvider services;
    private readonly Readiness readiness = new(Readiness.Database);

    public PurgeServiceTests()
    {
        var storage = new StorageSettings { DatabaseFile = Path.Combine(folder.FullName, "checks.db"), Retention = TimeSpan.FromDays(30) };
        services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddStorage(storage).BuildServiceProvider();
    }

    private CheckVault Vault => services.GetRequiredService<CheckVault>();

    public Task InitializeAsync() => services.GetRequiredService<StoreSchema>().MigrateAsync();

    [Fact]
    public async Task Purge_WhenRetentionHasPassed_DeletesTheCheckWithoutBeingAsked()
    {
        await Vault.CreateAsync(new byte[] { 1 }, "fingerprint");
        clock.Move(TimeSpan.FromDays(1));
        await Vault.CreateAsync(new byte[] { 2 }, "fingerprint");
        clock.Move(TimeSpan.FromDays(29));
        using var service = Service();

        await service.StartAsync(default);
        readiness.Complete(Readiness.Database);

        await WaitUntilAsync(async () => await RowsAsync() == 1);
        await service.StopAsync(default);
    }

    [Fact]
    public async Task Purge_WhenDatabaseIsNotReady_Waits()
    {
        await Vault.CreateAsync(new byte[] { 1 }, "fingerprint");
        clock.Move(TimeSpan.FromDays(30));
        using var service = Service();

        await service.StartAsync(default);
        await Task.Delay(200);
        await service.StopAsync(default);

        (await RowsAsync()).ShouldBe(1);
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private PurgeService Service() => new(Vault, new CheckSettings { RetentionDays = 30 }, readiness, clock, NullLogger<PurgeService>.Instance);

    private async Task<long> RowsAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.FullName, "checks.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM Checks";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task WaitUntilAsync(Func<Task<bool>> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await condition())
            await Task.Delay(20, limit.Token);
    }

    /// <summary>Shows the time it is told; every timer that has an end rings at once.</summary>
    private sealed class ImpatientClock : TimeProvider
    {
        private DateTimeOffset now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime < TimeSpan.Zero ? dueTime : TimeSpan.Zero, Timeout.InfiniteTimeSpan);

        public void Move(TimeSpan by) => now += by;
    }
}
