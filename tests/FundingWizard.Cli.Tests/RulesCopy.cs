namespace FundingWizard.Cli.Tests;

/// <summary>A copy of the rulebook and the templates in a folder of its own, to be changed and thrown away.</summary>
internal sealed class RulesCopy : IDisposable
{
    public RulesCopy()
    {
        foreach (var folder in new[] { "rules", "templates" })
        {
            foreach (var file in Directory.GetFiles(Path.Combine(CommandLine.Root, folder), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(Root, Path.GetRelativePath(CommandLine.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }

    public string Root { get; } = Path.Combine(Path.GetTempPath(), $"rules-{Guid.NewGuid():N}");

    /// <summary>The newest rule set of the programme the examples are written for.</summary>
    public string RuleSet => Path.GetRelativePath(Root, Directory.GetFiles(Programme, "2*.json").Order(StringComparer.Ordinal).Last());

    /// <summary>The card of the programme the examples are written for.</summary>
    public string Card => Path.GetRelativePath(Root, Path.Combine(Programme, "programme.json"));

    /// <summary>German texts of the programme the examples are written for.</summary>
    public string Texts => Path.GetRelativePath(Root, Path.Combine(Programme, "texts.de.json"));

    private string Programme => Path.Combine(Root, "rules", "programmes", CommandLine.Example);

    /// <summary>Replaces the first occurrence of a text; fails when there is none.</summary>
    public RulesCopy Replace(string file, string old, string replacement)
    {
        var path = Path.Combine(Root, file);
        var content = File.ReadAllText(path);
        var place = content.IndexOf(old, StringComparison.Ordinal);
        place.ShouldBeGreaterThanOrEqualTo(0, $"{old} is not in {file}");
        File.WriteAllText(path, $"{content[..place]}{replacement}{content[(place + old.Length)..]}");
        return this;
    }

    public Run Run(params string[] arguments) => CommandLine.Run([.. arguments, "--root", Root]);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
