using System.Runtime.CompilerServices;

namespace FundingWizard.Tests.Shared;

/// <summary>
/// Compares a short text with the file <c>Class.Method_case.verified.txt</c> beside the test. A difference leaves what came out in
/// <c>.received.txt</c>; whoever agrees with it renames the file.
/// </summary>
internal static class Snapshot
{
    private const int LongestSnapshot = 20;

    private static readonly string Root = Repository.Root;

    public static void ShouldMatchSnapshot(this string actual, string example = "", [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        // The path the compiler wrote down may begin elsewhere than this machine's; below tests/ it is the same.
        var source = file.Replace('\\', '/');
        var test = Path.ChangeExtension(Path.Combine(Root, source[(source.LastIndexOf("/tests/", StringComparison.Ordinal) + 1)..]), null);
        var name = example.Length == 0 ? $"{test}.{method}" : $"{test}.{method}_{example}";
        var text = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        text.Count(character => character == '\n').ShouldBeLessThanOrEqualTo(LongestSnapshot, "A snapshot fits on a screen; show less of it.");
        var verified = File.Exists($"{name}.verified.txt") ? File.ReadAllText($"{name}.verified.txt").ReplaceLineEndings("\n") : null;
        File.Delete($"{name}.received.txt");
        if (text == verified)
            return;
        File.WriteAllText($"{name}.received.txt", text);
        text.ShouldBe(verified, $"Compare {Path.GetFileName(name)}.received.txt with .verified.txt; rename it if it is right.");
    }
}
