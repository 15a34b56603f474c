
namespace FundingWizard.Web.Tests;

/// <summary>
/// The real rulebook with a single programme: journeys through all pages stay the same when a programme is added. What several
/// programmes do to a page is tested with the whole rulebook.
/// </summary>
internal static class OneProgramme
{
    public const string Id = "nrw-bank-invest-zukunft";

    private static readonly string Rules = Path.Combine(
        Repository.Root, "rules");

    /// <summary>Copies it below a folder.</summary>
    /// <returns>The rules folder.</returns>
    public static string CopyTo(string folder)
    {
        var target = Path.Combine(folder, "rules");
        foreach (var file in Directory.EnumerateFiles(Rules, "*", SearchOption.AllDirectories).Where(IsWanted))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(Rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }

    private static bool IsWanted(string file) =>
        Path.GetRelativePath(Rules, file).Split(Path.DirectorySeparatorChar) is not ["programmes", var programme, ..] || programme == Id;
}
