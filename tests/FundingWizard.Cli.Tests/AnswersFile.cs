namespace FundingWizard.Cli.Tests;

/// <summary>An answers file for one test.</summary>
internal sealed class AnswersFile : IDisposable
{
    public AnswersFile(string content) => File.WriteAllText(Path, content);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"answers-{Guid.NewGuid():N}.json");

    /// <summary>Its name in messages.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    public void Dispose() => File.Delete(Path);
}
