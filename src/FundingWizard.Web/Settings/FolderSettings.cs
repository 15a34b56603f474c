namespace FundingWizard.Web.Settings;

/// <summary>Section <c>Folders</c>: where the rulebook and the templates of documents lie.</summary>
public sealed record FolderSettings
{
    /// <summary>Folder of the rulebook; empty for <c>rules/</c> in the folder the application runs in or its nearest parent that has one.</summary>
    public string Rules { get; init; } = "";

    /// <summary>Folder of the templates; empty for <c>templates/</c>, found in the same way.</summary>
    public string Templates { get; init; } = "";

    /// <summary>The section, with every folder as a full path that exists.</summary>
    public static FolderSettings From(IConfiguration configuration, string contentRoot)
    {
        var settings = configuration.Read<FolderSettings>("Folders");
        return new FolderSettings
        {
            Rules = Existing(settings.Rules, nameof(Rules), contentRoot),
            Templates = Existing(settings.Templates, nameof(Templates), contentRoot),
        };
    }

    private static string Existing(string given, string setting, string contentRoot)
    {
        var folder = given.Length > 0 ? Path.GetFullPath(given, contentRoot) : Nearest(setting.ToLowerInvariant(), contentRoot);
        return Directory.Exists(folder)
            ? folder
            : throw new SettingsException($"Setting Folders:{setting}: there is no folder {folder}. Name the folder in appsettings.json or in the environment.");
    }

    private static string Nearest(string name, string contentRoot)
    {
        for (var parent = new DirectoryInfo(contentRoot); parent is not null; parent = parent.Parent)
        {
            if (Path.Combine(parent.FullName, name) is var folder && Directory.Exists(folder))
                return folder;
        }

        return Path.Combine(contentRoot, name);
    }
}
