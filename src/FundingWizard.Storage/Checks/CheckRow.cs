namespace FundingWizard.Storage.Checks;

/// <summary>One saved check as it lies in the table. The blob is unreadable without the key, which is nowhere in the database.</summary>
/// <param name="Id">Random; the public half of a <see cref="CheckTicket"/>.</param>
/// <param name="Version">1 for a new check, one more with every change.</param>
/// <param name="Blob">The sealed content.</param>
/// <param name="ExpiresAt">Unix seconds from which on the check counts as deleted.</param>
/// <param name="Fingerprint">Rulebook the check was last computed with.</param>
internal sealed record CheckRow(Guid Id, int Version, byte[] Blob, long ExpiresAt, string Fingerprint);
