using System.Text;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Rules.Tests.Invented;

/// <summary>
/// A small rulebook with an invented programme that holds one of everything: every fact type, every kind of entry on the card, two rule
/// sets, groups, parameters, an analogy, a closed window. Tests change one file of it and look what happens.
/// </summary>
internal static class InventedRulebook
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "FundingWizard.Rules.Tests", "Invented", "rules");

    /// <summary>The files as they are.</summary>
    public static RulebookFiles Files => RulebookFiles.FromFolder(Folder);

    /// <summary>The loaded rulebook; every problem fails the test.</summary>
    public static Rulebook Load() => Load(Files);

    /// <summary>Loads changed files; every problem fails the test.</summary>
    public static Rulebook Load(RulebookFiles files)
    {
        var result = RulebookLoader.Load(files);
        result.Problems.ShouldBeEmpty();
        return result.Rulebook!;
    }

    /// <summary>The files with the invented programme once more under another name.</summary>
    public static RulebookFiles Twin(this RulebookFiles files, string id)
    {
        const string original = "digital-bonus";
        foreach (var path in files.Paths.Where(path => path.StartsWith($"programmes/{original}/", StringComparison.Ordinal)).ToArray())
        {
            var content = Encoding.UTF8.GetString(files[path]!).Replace(original, id, StringComparison.Ordinal)
                .Replace("Digitalbonus (erfunden)", id, StringComparison.Ordinal);
            files = files.With(path.Replace(original, id, StringComparison.Ordinal), Encoding.UTF8.GetBytes(content));
        }

        return files;
    }

    /// <summary>The files with one text replaced in one of them; fails when the text is not there.</summary>
    public static RulebookFiles Replace(this RulebookFiles files, string path, string old, string replacement)
    {
        var content = Encoding.UTF8.GetString(files[path]!);
        content.ShouldContain(old);
        return files.With(path, Encoding.UTF8.GetBytes(content.Replace(old, replacement, StringComparison.Ordinal)));
    }
}
