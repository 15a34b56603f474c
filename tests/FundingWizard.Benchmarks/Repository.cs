using System.Reflection;

namespace FundingWizard.Benchmarks;

/// <summary>Where the repository lies; written into the assembly by the build.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepoRoot").Value!;
}
