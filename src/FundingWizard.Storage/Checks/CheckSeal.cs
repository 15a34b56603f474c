using System.Buffers.Binary;
using System.Security.Cryptography;

namespace FundingWizard.Storage.Checks;

/// <summary>
/// AES-256-GCM over the content of a check. The id and the version are authenticated too: a blob cannot be moved to
/// another check nor an old one be put back. Layout: format, nonce, tag, ciphertext.
/// </summary>
internal static class CheckSeal
{
    private const byte Format = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeaderLength = 1 + NonceLength + TagLength;

    public static byte[] Seal(ReadOnlySpan<byte> content, CheckTicket ticket, int version)
    {
        var blob = new byte[HeaderLength + content.Length];
        blob[0] = Format;
        var nonce = blob.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(ticket.Key, TagLength);
        aes.Encrypt(nonce, content, blob.AsSpan(HeaderLength), blob.AsSpan(1 + NonceLength, TagLength), Associated(ticket.Id, version));
        return blob;
    }

    /// <summary>The content, or null when the key does not fit or anything was changed.</summary>
    public static byte[]? Open(ReadOnlySpan<byte> blob, CheckTicket ticket, int version)
    {
        if (blob.Length < HeaderLength || blob[0] != Format)
            return null;
        var content = new byte[blob.Length - HeaderLength];
        using var aes = new AesGcm(ticket.Key, TagLength);
        try
        {
            aes.Decrypt(blob.Slice(1, NonceLength), blob[HeaderLength..], blob.Slice(1 + NonceLength, TagLength), content, Associated(ticket.Id, version));
            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] Associated(Guid id, int version)
    {
        var bytes = new byte[20];
        id.TryWriteBytes(bytes);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), version);
        return bytes;
    }
}
