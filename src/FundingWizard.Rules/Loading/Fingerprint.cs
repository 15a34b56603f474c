using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FundingWizard.Rules.Loading;

/// <summary>SHA-256 over path, length and bytes of files in ordinal order of their paths, as lower-case hexadecimal.</summary>
internal static class Fingerprint
{
    /// <summary>Fingerprint of the files that can change an assessment: no texts, cases, schema or README.</summary>
    /// <param name="files">All files of a rulebook.</param>
    /// <param name="below">Only files whose path begins with this; empty for all.</param>
    public static string Of(RulebookFiles files, string below = "")
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(long)];
        foreach (var path in files.Paths.Where(path => path.StartsWith(below, StringComparison.Ordinal) && RulebookPath.Of(path).ChangesAssessments))
        {
            var content = files[path]!;
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            BinaryPrimitives.WriteInt64LittleEndian(length, content.Length);
            hash.AppendData(length);
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
