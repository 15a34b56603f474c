using System.Text.RegularExpressions;

namespace FundingWizard.Programmes.Tests;

/// <summary>A programme lives in its folder alone.</summary>
public class OnePlaceTests
{
    private static readonly string[] Folders = ["src", "templates"];

    [Fact]
    public void ProgrammeIds_OccurNeitherInSourceNorInTemplates() =>
        Strays(Folders.SelectMany(Files).Select(file => (file, File.ReadAllText(file)))).ShouldBeEmpty("What a programme says belongs into its folder below rules/programmes/.");

    [Fact]
    public void ProgrammeIds_WhenOneIsPlanted_AreFound()
    {
        var id = TheRulebook.Value.Programmes[0].Id;

        Strays([("planted.cs", $"if (programme.Id == \"{id}\")")]).ShouldHaveSingleItem();
    }

    private static IEnumerable<string> Strays(IEnumerable<(string File, string Text)> files)
    {
        var ids = TheRulebook.Value.Programmes.Select(programme => new Regex($@"(?<![\w-]){Regex.Escape(programme.Id)}(?![\w-])", RegexOptions.None, TimeSpan.FromSeconds(1))).ToArray();
        return from file in files
               from id in ids
               where id.IsMatch(file.Text)
               select $"{file.File}: {id}";
    }

    private static IEnumerable<string> Files(string folder)
    {
        var root = Path.Combine(TheRulebook.Root, folder);
        return !Directory.Exists(root) ? [] : Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".md" or ".json" or ".resx" or ".css" or ".js" or ".hbs")
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/lib/", StringComparison.Ordinal));
    }
}
