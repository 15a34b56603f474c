using System.Text;
using FundingWizard.Storage.Checks;
using Microsoft.Data.Sqlite;

namespace FundingWizard.Storage.Tests.Checks;

public sealed class CheckVaultTests
{
    private const string Fingerprint = "0123456789abcdef";

    private static readonly byte[] Content = Encoding.UTF8.GetBytes("""{"company.headcount":"siebenundvierzig"}""");

    [Fact]
    public async Task OpenAsync_WhenTicketIsRight_GivesBackWhatWasSaved()
    {
        await using var store = await TestStore.MigratedAsync();
        var created = await store.Vault.CreateAsync(Content, Fingerprint);

        CheckTicket.TryParse(created.Ticket.ToCookieValue(), out var ticket).ShouldBeTrue();
        var opened = await store.Vault.OpenAsync(ticket);

        opened.ShouldNotBeNull();
        opened.Content.ToArray().ShouldBe(Content);
        opened.Version.ShouldBe(1);
        opened.Fingerprint.ShouldBe(Fingerprint);
        opened.ExpiresAt.ShouldBe(store.Clock.GetUtcNow() + TestStore.Retention);
    }

    [Fact]
    public async Task OpenAsync_WhenKeyIsOfSomebodyElse_FindsNothing()
    {
        await using var store = await TestStore.MigratedAsync();
        var mine = await store.Vault.CreateAsync(Content, Fingerprint);
        var other = await store.Vault.CreateAsync(Content, Fingerprint);

        var opened = await store.Vault.OpenAsync(Mixed(mine.Ticket, other.Ticket));

        opened.ShouldBeNull();
    }

    [Fact]
    public async Task DeleteAsync_WhenKeyIsOfSomebodyElse_DeletesNothing()
    {
        await using var store = await TestStore.MigratedAsync();
        var mine = await store.Vault.CreateAsync(Content, Fingerprint);

        var deleted = await store.Vault.DeleteAsync(Mixed(mine.Ticket, CheckTicket.New()));

        deleted.ShouldBeFalse();
        (await store.Vault.OpenAsync(mine.Ticket)).ShouldNotBeNull();
    }

    [Fact]
    public async Task DeleteAsync_WhenTicketIsRight_LeavesNothing()
    {
        await using var store = await TestStore.MigratedAsync();
        var check = await store.Vault.CreateAsync(Content, Fingerprint);

        var deleted = await store.Vault.DeleteAsync(check.Ticket);

        deleted.ShouldBeTrue();
        (await store.SqlAsync("SELECT count(*) FROM Checks")).ShouldBe(0L);
    }

    [Theory]
    [InlineData("UPDATE Checks SET Blob = substr(Blob, 1, length(Blob) - 1) || x'00'")]
    [InlineData("UPDATE Checks SET Blob = x'02' || substr(Blob, 2)")]
    [InlineData("UPDATE Checks SET Blob = x'01'")]
    [InlineData("UPDATE Checks SET Blob = x''")]
    [InlineData("UPDATE Checks SET Version = Version + 1")]
    public async Task OpenAsync_WhenRowWasTamperedWith_FindsNothing(string tampering)
    {
        await using var store = await TestStore.MigratedAsync();
        var check = await store.Vault.CreateAsync(Content, Fingerprint);
        await store.SqlAsync(tampering);

        var opened = await store.Vault.OpenAsync(check.Ticket);

        opened.ShouldBeNull();
    }

    [Fact]
    public async Task OpenAsync_WhenBlobsOfTwoChecksAreSwapped_FindsNothing()
    {
        await using var store = await TestStore.MigratedAsync();
        var mine = await store.Vault.CreateAsync(Content, Fingerprint);
        var other = await store.Vault.CreateAsync(Content, Fingerprint);
        await store.SqlAsync("CREATE TEMP TABLE Was AS SELECT * FROM Checks; UPDATE Checks SET Blob = (SELECT Blob FROM Was WHERE Was.Id <> Checks.Id)");

        (await store.Vault.OpenAsync(mine.Ticket)).ShouldBeNull();
        (await store.Vault.OpenAsync(other.Ticket)).ShouldBeNull();
    }

    [Fact]
    public async Task SaveAsync_WhenVersionIsCurrent_StoresOneMoreAndStartsRetentionAnew()
    {
        await using var store = await TestStore.MigratedAsync();
        var first = await store.Vault.CreateAsync(Content, Fingerprint);
        store.Clock.Move(TimeSpan.FromDays(29));

        var saved = await store.Vault.SaveAsync(first, new byte[] { 1, 2, 3 }, "other");

        saved.ShouldNotBeNull();
        var opened = await store.Vault.OpenAsync(first.Ticket);
        opened.ShouldNotBeNull();
        opened.Version.ShouldBe(2);
        opened.Content.ToArray().ShouldBe([1, 2, 3]);
        opened.Fingerprint.ShouldBe("other");
        opened.ExpiresAt.ShouldBe(store.Clock.GetUtcNow() + TestStore.Retention);
    }

    [Fact]
    public async Task SaveAsync_WhenTwentyWriteOnTheSameVersion_ExactlyOneWins()
    {
        await using var store = await TestStore.MigratedAsync();
        var read = await store.Vault.CreateAsync(Content, Fingerprint);

        var saved = await Task.WhenAll(Enumerable.Range(1, 20).Select(
            writer => Task.Run(() => store.Vault.SaveAsync(read, new[] { (byte)writer }, Fingerprint))));

        var winner = saved.OfType<OpenCheck>().ShouldHaveSingleItem();
        (await store.Vault.OpenAsync(read.Ticket))!.Content.ToArray().ShouldBe(winner.Content.ToArray());
    }

    [Fact]
    public async Task Retention_WhenItsLastSecondHasPassed_NothingCanBeOpenedOrSaved()
    {
        await using var store = await TestStore.MigratedAsync();
        var check = await store.Vault.CreateAsync(Content, Fingerprint);
        store.Clock.Move(TestStore.Retention - TimeSpan.FromSeconds(1));
        var before = await store.Vault.OpenAsync(check.Ticket);
        store.Clock.Move(TimeSpan.FromSeconds(1));

        var after = await store.Vault.OpenAsync(check.Ticket);

        before.ShouldNotBeNull();
        after.ShouldBeNull();
        (await store.Vault.SaveAsync(before, Content, Fingerprint)).ShouldBeNull();
    }

    [Fact]
    public async Task PurgeAsync_WhenClockHasMoved_RemovesOnlyWhatHasExpired()
    {
        await using var store = await TestStore.MigratedAsync();
        await store.Vault.CreateAsync(Content, Fingerprint);
        store.Clock.Move(TimeSpan.FromDays(1));
        var younger = await store.Vault.CreateAsync(Content, Fingerprint);
        store.Clock.Move(TestStore.Retention - TimeSpan.FromDays(1));

        var purged = await store.Vault.PurgeAsync();

        purged.ShouldBe(1);
        (await store.SqlAsync("SELECT count(*) FROM Checks")).ShouldBe(1L);
        (await store.Vault.OpenAsync(younger.Ticket)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Database_WhenDumped_ShowsNeitherContentNorKey()
    {
        await using var store = await TestStore.MigratedAsync();
        var check = await store.Vault.CreateAsync(Content, Fingerprint);
        await store.Vault.SaveAsync(check, Content, Fingerprint);
        SqliteConnection.ClearAllPools();

        var dump = Directory.GetFiles(Path.GetDirectoryName(store.File)!).SelectMany(File.ReadAllBytes).ToArray().AsSpan();

        dump.IndexOf(Encoding.UTF8.GetBytes(Fingerprint)).ShouldBeGreaterThan(0, "the dump must contain the row");
        dump.IndexOf("headcount"u8).ShouldBe(-1);
        dump.IndexOf("siebenundvierzig"u8).ShouldBe(-1);
        dump.IndexOf(check.Ticket.Key).ShouldBe(-1);
    }

    [Fact]
    public async Task Seal_WhenSameContentIsSavedTwice_LooksDifferent()
    {
        await using var store = await TestStore.MigratedAsync();
        await store.Vault.CreateAsync(Content, Fingerprint);
        await store.Vault.CreateAsync(Content, Fingerprint);

        (await store.SqlAsync("SELECT count(DISTINCT substr(Blob, 2)) FROM Checks")).ShouldBe(2L);
        (await store.SqlAsync("SELECT count(DISTINCT substr(Blob, 2, 12)) FROM Checks")).ShouldBe(2L);
    }

    private static CheckTicket Mixed(CheckTicket id, CheckTicket key)
    {
        byte[] bytes = [.. id.Id.ToByteArray(), .. key.Key];
        CheckTicket.TryParse(System.Buffers.Text.Base64Url.EncodeToString(bytes), out var mixed).ShouldBeTrue();
        return mixed;
    }
}
