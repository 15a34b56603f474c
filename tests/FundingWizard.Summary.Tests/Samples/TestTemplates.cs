using FundingWizard.Rules.Loading;

namespace FundingWizard.Summary.Tests.Samples;

/// <summary>A copy of the templates of the repository in a folder of its own, to be changed and thrown away.</summary>
internal sealed class TestTemplates : IDisposable
{
    public static readonly string Original = Path.Combine(Repository.Root, "templates");

    public TestTemplates()
    {
        foreach (var file in Directory.GetFiles(Original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"templates-{Guid.NewGuid():N}");

    /// <summary>Replaces the content of one file.</summary>
    public TestTemplates With(string name, string content)
    {
        File.WriteAllText(Path.Combine(Folder, name), content);
        return this;
    }

    /// <summary>Replaces one text in one file; fails when it is not there.</summary>
    public TestTemplates Replace(string name, string old, string replacement)
    {
        var content = File.ReadAllText(Path.Combine(Folder, name));
        content.ShouldContain(old);
        return With(name, content.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Delete(string name) => File.Delete(Path.Combine(Folder, name));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Problems as people read them.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Problem> problems) => problems.Select(problem => problem.ToString());
}
