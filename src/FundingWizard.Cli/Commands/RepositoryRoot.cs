using System.CommandLine;

namespace FundingWizard.Cli.Commands;

/// <summary>Where <c>rules/</c> and <c>templates/</c> lie: <c>--root</c>, else the current folder or its nearest parent that has them.</summary>
internal static class RepositoryRoot
{
    /// <summary>What to say when no folder is found.</summary>
    public const string Missing = "There is no folder rules/ here or above; name its parent with --root.";

    /// <summary>The option every command takes.</summary>
    public static Option<DirectoryInfo?> Option { get; } = new("--root")
    {
        Description = "Folder that holds rules/ and templates/; default: the current folder or its nearest parent that does.",
        Recursive = true,
    };

    /// <summary>The folder, or null when there is none.</summary>
    public static string? Find(ParseResult arguments)
    {
        if (arguments.GetValue(Option) is { } given)
            return Holds(given) ? given.FullName : null;
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (Holds(folder))
                return folder.FullName;
        }

        return null;
    }

    private static bool Holds(DirectoryInfo folder) => Directory.Exists(Path.Combine(folder.FullName, "rules"));
}
