using FundingWizard.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace FundingWizard.Storage.Tests.Schema;

public sealed class StoreSchemaTests
{
    private const string Tables = "SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' ORDER BY name)";

    [Fact]
    public async Task MigrateAsync_WhenThereIsNoFile_CreatesTheTablesWithWriteAheadLog()
    {
        await using var store = new TestStore();

        await store.Schema.MigrateAsync();

        (await store.SqlAsync(Tables)).ShouldBe("Checks,DataProtectionKeys");
        (await store.SqlAsync("PRAGMA journal_mode")).ShouldBe("wal");
        (await store.SqlAsync("SELECT max(MigrationId) FROM __EFMigrationsHistory")).ShouldBe(StoreMigrations.Last);
    }

    [Fact]
    public async Task Connection_WhenTheStoreOpensOne_SynchronisesNormally()
    {
        await using var store = await TestStore.MigratedAsync();
        await using var context = new StoreContext(StoreOptions.For(store.File));
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA synchronous";

        (await command.ExecuteScalarAsync()).ShouldBe(1L);
    }

    [Fact]
    public async Task MigrateAsync_WhenTablesAreCurrent_KeepsWhatIsInThem()
    {
        await using var store = await TestStore.MigratedAsync();
        var check = await store.Vault.CreateAsync(new byte[] { 7 }, "f");

        await store.Schema.MigrateAsync();

        (await store.Vault.OpenAsync(check.Ticket)).ShouldNotBeNull();
    }

    [Fact]
    public async Task MigrateAsync_WhenFourStartAtOnce_AllSucceed()
    {
        await using var store = new TestStore();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => store.Schema.MigrateAsync())));

        (await store.SqlAsync("SELECT count(*) FROM __EFMigrationsHistory")).ShouldBe(1L);
    }

    [Fact]
    public async Task MigrateAsync_WhenAnotherProcessHoldsTheLock_GivesUpWithFileAndCure()
    {
        await using var store = new TestStore();
        Directory.CreateDirectory(Path.GetDirectoryName(store.File)!);
        using var other = await MigrationLock.AcquireAsync(store.File, TimeSpan.Zero, TimeProvider.System, default);

        var failure = await Should.ThrowAsync<StorageException>(() => store.Schema.MigrateAsync());

        failure.Message.ShouldContain(MigrationLock.PathFor(store.File));
        failure.Message.ShouldContain("start again");
    }

    [Fact]
    public async Task MigrateAsync_WhenTheFileIsNoDatabase_NamesFileAndCure()
    {
        await using var store = new TestStore();
        Directory.CreateDirectory(Path.GetDirectoryName(store.File)!);
        await File.WriteAllTextAsync(store.File, new string('x', 5000));

        var failure = await Should.ThrowAsync<StorageException>(() => store.Schema.MigrateAsync());

        failure.Message.ShouldStartWith(store.File);
        failure.Message.ShouldContain("Storage:DatabaseFile");
        (await File.ReadAllTextAsync(store.File)).ShouldBe(new string('x', 5000));
    }

    [Fact]
    public async Task MigrateAsync_WhenANewerVersionWroteTheFile_RefusesIt()
    {
        await using var store = await TestStore.MigratedAsync();
        await store.SqlAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99.0')");

        var failure = await Should.ThrowAsync<StorageException>(() => store.Schema.MigrateAsync());

        failure.Message.ShouldContain("29990101000000_Future");
    }

    [Theory]
    [InlineData(MigratingProcess.CreateTable)]
    [InlineData(MigratingProcess.WriteHistory)]
    public async Task MigrateAsync_WhenAProcessWasKilledWhileMigrating_StartsOverAndFinishes(string killedAt)
    {
        await using var store = new TestStore();
        Directory.CreateDirectory(Path.GetDirectoryName(store.File)!);
        await MigratingProcess.KillAtAsync(killedAt, store.File);
        (await store.SqlAsync("SELECT count(*) FROM __EFMigrationsLock")).ShouldBe(1L, "the killed process must have left its row");

        await store.Schema.MigrateAsync().WaitAsync(TimeSpan.FromSeconds(30));

        (await store.SqlAsync(Tables)).ShouldBe("Checks,DataProtectionKeys");
        var check = await store.Vault.CreateAsync(new byte[] { 7 }, "f");
        (await store.Vault.OpenAsync(check.Ticket)).ShouldNotBeNull();
    }
}
