namespace FundingWizard.Browser.Tests;

/// <summary>The browser installed on the machine; none is ever downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    /// <summary>Path of the browser: environment variable CHROMIUM, or the first known name on the PATH; null when there is none.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Why browser tests cannot run here; null when they can, or when they must and shall fail.</summary>
    public static string? SkipReason => Path is null && Environment.GetEnvironmentVariable("REQUIRE_BROWSER") is not "1"
        ? "No Chromium found: install Debian's package chromium or set CHROMIUM to its path (REQUIRE_BROWSER=1 makes this a failure)."
        : null;

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } told)
            return File.Exists(told) ? told : throw new FileNotFoundException($"CHROMIUM names {told}, which does not exist.");
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(System.IO.Path.PathSeparator) ?? [];
        return folders.SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}

/// <summary>A test that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.SkipReason;
}

/// <summary>A test that needs a browser, once for every row of data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.SkipReason;
}
