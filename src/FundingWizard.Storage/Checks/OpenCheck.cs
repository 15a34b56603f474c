namespace FundingWizard.Storage.Checks;

/// <summary>A check that its ticket has opened.</summary>
/// <param name="Ticket">Id and key.</param>
/// <param name="Version">Version that was read or written; a save succeeds only on top of it.</param>
/// <param name="Content">What was saved, byte for byte.</param>
/// <param name="ExpiresAt">Moment of deletion unless the check is saved again before; whole seconds.</param>
/// <param name="Fingerprint">Rulebook the check was last computed with.</param>
public sealed record OpenCheck(
    CheckTicket Ticket, int Version, ReadOnlyMemory<byte> Content, DateTimeOffset ExpiresAt, string Fingerprint);
