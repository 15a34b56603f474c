using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace FundingWizard.Storage.Checks;

/// <summary>
/// What a visitor holds: the id of a check and the key that opens it. Its text form is for the visitor's cookie only and
/// never for a log or an address.
/// </summary>
public sealed class CheckTicket
{
    /// <summary>Bytes of a key.</summary>
    internal const int KeyLength = 32;

    private const int IdLength = 16;
    private const int TextLength = (IdLength + KeyLength) / 3 * 4;

    private readonly byte[] key;

    private CheckTicket(Guid id, byte[] key)
    {
        Id = id;
        this.key = key;
    }

    /// <summary>The public half: names the row.</summary>
    public Guid Id { get; }

    internal ReadOnlySpan<byte> Key => key;

    /// <summary>A ticket for a new check, id and key random.</summary>
    public static CheckTicket New() =>
        new(new Guid(RandomNumberGenerator.GetBytes(IdLength)), RandomNumberGenerator.GetBytes(KeyLength));

    /// <summary>Reads what <see cref="ToCookieValue"/> wrote; anything else is no ticket.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CheckTicket? ticket)
    {
        ticket = null;
        Span<byte> bytes = stackalloc byte[IdLength + KeyLength];
        if (text?.Length != TextLength
            || Base64Url.DecodeFromChars(text, bytes, out _, out var written) != OperationStatus.Done
            || written != bytes.Length)
            return false;
        ticket = new CheckTicket(new Guid(bytes[..IdLength]), bytes[IdLength..].ToArray());
        return true;
    }

    /// <summary>Id and key in 64 characters that need no escaping in a cookie.</summary>
    public string ToCookieValue() => Base64Url.EncodeToString([.. Id.ToByteArray(), .. key]);

    /// <summary>The id only, so that a key never gets into a log by accident.</summary>
    public override string ToString() => Id.ToString();
}
