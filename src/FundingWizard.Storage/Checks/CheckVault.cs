using Microsoft.EntityFrameworkCore;

namespace FundingWizard.Storage.Checks;

/// <summary>
/// Keeps checks so that only the holder of the ticket can read them: the server seals the content with the key of the
/// ticket and forgets the key.
/// </summary>
public sealed class CheckVault
{
    private readonly IDbContextFactory<StoreContext> contexts;
    private readonly StorageSettings settings;
    private readonly TimeProvider clock;

    internal CheckVault(IDbContextFactory<StoreContext> contexts, StorageSettings settings, TimeProvider clock) =>
        (this.contexts, this.settings, this.clock) = (contexts, settings, clock);

    private DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Saves a new check under a new ticket.</summary>
    public async Task<OpenCheck> CreateAsync(ReadOnlyMemory<byte> content, string fingerprint, CancellationToken cancellation = default)
    {
        var row = Sealed(CheckTicket.New(), 1, content, fingerprint, out var check);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        context.Add(row);
        await context.SaveChangesAsync(cancellation);
        return check;
    }

    /// <summary>
    /// The check of a ticket, or null when there is none to be had: expired, deleted, never there, key of somebody else
    /// or changed in the database. From outside these are one and the same.
    /// </summary>
    public async Task<OpenCheck?> OpenAsync(CheckTicket ticket, CancellationToken cancellation = default)
    {
        var now = Now.ToUnixTimeSeconds();
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await context.Checks.SingleOrDefaultAsync(r => r.Id == ticket.Id && r.ExpiresAt > now, cancellation);
        if (row is null || CheckSeal.Open(row.Blob, ticket, row.Version) is not { } content)
            return null;
        return new OpenCheck(ticket, row.Version, content, DateTimeOffset.FromUnixTimeSeconds(row.ExpiresAt), row.Fingerprint);
    }

    /// <summary>
    /// Saves new content on top of the version that was read and starts the retention anew; null when somebody else was
    /// faster or the check is gone, and then nothing was changed.
    /// </summary>
    public async Task<OpenCheck?> SaveAsync(
        OpenCheck read, ReadOnlyMemory<byte> content, string fingerprint, CancellationToken cancellation = default)
    {
        var now = Now.ToUnixTimeSeconds();
        var row = Sealed(read.Ticket, read.Version + 1, content, fingerprint, out var saved);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var changed = await context.Checks
            .Where(r => r.Id == row.Id && r.Version == read.Version && r.ExpiresAt > now)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(r => r.Version, row.Version)
                    .SetProperty(r => r.Blob, row.Blob)
                    .SetProperty(r => r.ExpiresAt, row.ExpiresAt)
                    .SetProperty(r => r.Fingerprint, row.Fingerprint),
                cancellation);
        return changed == 1 ? saved : null;
    }

    /// <summary>Deletes the check of a ticket at once; false when the ticket opens none.</summary>
    public async Task<bool> DeleteAsync(CheckTicket ticket, CancellationToken cancellation = default)
    {
        if (await OpenAsync(ticket, cancellation) is null)
            return false;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Checks.Where(r => r.Id == ticket.Id).ExecuteDeleteAsync(cancellation) == 1;
    }

    /// <summary>Removes every expired check from the database and says how many there were.</summary>
    public async Task<int> PurgeAsync(CancellationToken cancellation = default)
    {
        var now = Now.ToUnixTimeSeconds();
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Checks.Where(r => r.ExpiresAt <= now).ExecuteDeleteAsync(cancellation);
    }

    private CheckRow Sealed(CheckTicket ticket, int version, ReadOnlyMemory<byte> content, string fingerprint, out OpenCheck check)
    {
        var expires = (Now + settings.Retention).ToUnixTimeSeconds();
        check = new OpenCheck(ticket, version, content, DateTimeOffset.FromUnixTimeSeconds(expires), fingerprint);
        return new CheckRow(ticket.Id, version, CheckSeal.Seal(content.Span, ticket, version), expires, fingerprint);
    }
}
