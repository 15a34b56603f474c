using FundingWizard.Storage.Checks;
using FundingWizard.Web.Settings;
using FundingWizard.Web.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FundingWizard.Web.Tests.Store;

public sealed class PurgeServiceTests
{
    private static readonly CheckSettings Settings = new() { RetentionDays = 30 };

    [Fact]
    public async Task Purge_WhenRetentionHasPassed_DeletesTheCheckWithoutBeingAsked()
    {
        var clock = new MovableClock();
        await using var site = new TestSite { Replace = services => services.AddSingleton<TimeProvider>(clock) };
        await site.ReadyClientAsync();
        var vault = site.Services.GetRequiredService<CheckVault>();
        await vault.CreateAsync(new byte[] { 1 }, "fingerprint");
        clock.Move(TimeSpan.FromDays(30));

        using var service = new PurgeService(
            vault, Settings, site.Services.GetRequiredService<Readiness>(), clock, NullLogger<PurgeService>.Instance);
        (await RowsAsync(site.DatabaseFile)).ShouldBe(1);
        await service.StartAsync(default);

        await WaitUntilAsync(async () => await RowsAsync(site.DatabaseFile) == 0);
        await service.StopAsync(default);
    }

    private static async Task<long> RowsAsync(string databaseFile)
    {
        await using var connection = new SqliteConnection($"Data Source={databaseFile}");
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

    private sealed class MovableClock : TimeProvider
    {
        private DateTimeOffset now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now;

        public void Move(TimeSpan by) => now += by;
    }
}
