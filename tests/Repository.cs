using System.Reflection;

namespace FundingWizard.Tests;

/// <summary>Where the repository lies; written into every test assembly by the build.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepoRoot").Value!;
}
