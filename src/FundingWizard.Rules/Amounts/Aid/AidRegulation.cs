using System.Collections.Immutable;

namespace FundingWizard.Rules.Amounts.Aid;

/// <summary>The four de-minimis regulations and how their ceilings stand to each other.</summary>
internal static class AidRegulation
{
    /// <summary>Regulation (EU) 2023/2831.</summary>
    public const string General = "general";

    /// <summary>Regulation (EU) 1408/2013: primary agricultural production.</summary>
    public const string Agriculture = "agriculture";

    /// <summary>Regulation (EU) 717/2014: fishery and aquaculture.</summary>
    public const string Fisheries = "fisheries";

    /// <summary>Regulation (EU) 2023/2832: services of general economic interest.</summary>
    public const string Services = "services";

    public static readonly ImmutableArray<string> All = [General, Agriculture, Fisheries, Services];

    /// <summary>Name of the input that carries the ceiling of its own; the general ceiling is that of all but services (Art. 5(2)).</summary>
    public static string Ceiling(string regulation) => regulation == General ? "ceiling" : $"{regulation}Ceiling";

    /// <summary>True when aid under both counts together towards the general ceiling; services are a pot of their own (Art. 5(1)).</summary>
    public static bool IsShared(string regulation) => regulation != Services;
}
