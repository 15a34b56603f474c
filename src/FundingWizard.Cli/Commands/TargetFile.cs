using System.CommandLine;
using System.Globalization;
using FundingWizard.Summary;

namespace FundingWizard.Cli.Commands;

/// <summary><c>--out</c>: the file a command writes, whole or not at all.</summary>
internal static class TargetFile
{
    private const string Service = "FundingWizard";

    /// <summary>Who issues a document that is written here, and when.</summary>
    public static Imprint Imprint => new(Service, Publisher: null, TimeProvider.System.GetLocalNow());

    public static Option<FileInfo> CreateOption() => new("--out") { Description = "File to write; replaced when it exists.", Required = true };

    /// <summary>Writes the file, its path and a total.</summary>
    /// <param name="target">The file.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="total">What is in it.</param>
    public static int Write(FileInfo target, byte[] content, string total)
    {
        if (Replace(target, content) is { } problem)
            return RulebookCommand.Fail([$"{target.Name}:$:1: {problem}"]);
        Console.WriteLine(target.FullName);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total}, {content.Length} bytes"));
        return 0;
    }

    /// <summary>Writes beside the target and moves: whoever reads it sees the old file or the whole new one.</summary>
    /// <returns>Why it could not be written, or null.</returns>
    private static string? Replace(FileInfo target, byte[] content)
    {
        var draft = $"{target.FullName}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllBytes(draft, content);
            File.Move(draft, target.FullName, overwrite: true);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"The file cannot be written: {problem.Message}";
        }
        finally
        {
            if (File.Exists(draft))
                File.Delete(draft);
        }
    }
}
