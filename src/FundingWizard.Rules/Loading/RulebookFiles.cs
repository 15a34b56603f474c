using System.Collections.Immutable;

namespace FundingWizard.Rules.Loading;

/// <summary>The files of a rulebook as bytes: from a folder, or from an archive of rulebooks that were used.</summary>
public sealed class RulebookFiles
{
    private readonly ImmutableSortedDictionary<string, byte[]> files;

    /// <summary>Takes files as given; line ends become LF, so that the same content has the same fingerprint on every machine.</summary>
    /// <param name="files">Path below <c>rules/</c>, with forward slashes, to content.</param>
    public RulebookFiles(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        this.files = files.ToImmutableSortedDictionary(file => file.Key, file => WithoutCarriageReturns(file.Value), StringComparer.Ordinal);

    /// <summary>Paths in ordinal order.</summary>
    public IEnumerable<string> Paths => files.Keys;

    /// <summary>Content of a file, or null when it does not exist.</summary>
    public byte[]? this[string path] => files.GetValueOrDefault(path);

    /// <summary>Reads every file below a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static RulebookFiles FromFolder(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => KeyValuePair.Create(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file))));

    /// <summary>These files with one more or changed.</summary>
    public RulebookFiles With(string path, byte[] content) => new(files.SetItem(path, content));

    /// <summary>These files without one.</summary>
    public RulebookFiles Without(string path) => new(files.Remove(path));

    private static byte[] WithoutCarriageReturns(byte[] content) =>
        content.AsSpan().Contains((byte)'\r') ? [.. content.Where(character => character != (byte)'\r')] : content;
}
