using System.Collections.Immutable;
using System.Text;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Summary.Templates;

/// <summary>Reads files of a templates folder and gathers what is wrong with them.</summary>
/// <param name="folder">The folder.</param>
internal sealed class TemplateFiles(string folder)
{
    // A file that lies in the wrong place is most likely a mistake long before it is this large.
    private const long MaximumSize = 1 << 20;

    private readonly List<Problem> problems = [];

    public ImmutableArray<Problem> Problems => [.. problems];

    /// <summary>What a file holds, or null after a problem was noted.</summary>
    public T? Read<T>(string name, Func<string, byte[], ICollection<Problem>, T?> read)
        where T : class
    {
        var file = new FileInfo(Path.Combine(folder, name));
        if (file is { Exists: true, Length: <= MaximumSize })
            return read(name, File.ReadAllBytes(file.FullName), problems);
        problems.Add(new Problem(name, "$", 1, file.Exists ? $"The file is larger than {MaximumSize} bytes." : "The file is missing."));
        return null;
    }

    /// <summary>What the files of all languages hold; those with problems are left out.</summary>
    public ImmutableDictionary<Language, T> ReadAll<T>(Func<Language, string> name, Func<string, byte[], Language, ICollection<Problem>, T?> read)
        where T : class
    {
        var all = ImmutableDictionary.CreateBuilder<Language, T>();
        foreach (var language in Enum.GetValues<Language>())
        {
            if (Read(name(language), (file, content, noted) => read(file, content, language, noted)) is { } value)
                all.Add(language, value);
        }

        return all.ToImmutable();
    }

    /// <summary>UTF-8 text without its mark and with plain line ends.</summary>
    public static string Text(byte[] content) =>
        Encoding.UTF8.GetString(content).TrimStart('\uFEFF').ReplaceLineEndings("\n");
}
