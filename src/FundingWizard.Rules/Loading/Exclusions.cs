using System.Collections.Immutable;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Loading;

/// <summary>An exclusion is written once, where the source says so, and shown on both programmes.</summary>
internal static class Exclusions
{
    /// <summary>The programmes with each exclusion also on the other one.</summary>
    public static ImmutableArray<Programme> Mirror(ImmutableArray<Programme> programmes) =>
        [.. programmes.Select(programme => programme with { Exclusions = [.. programme.Exclusions, .. Mirrored(programme, programmes)] })];

    private static IEnumerable<Exclusion> Mirrored(Programme programme, ImmutableArray<Programme> programmes) =>
        from other in programmes
        from exclusion in other.Exclusions
        where exclusion.Programme == programme.Id
            && !programme.Exclusions.Any(own => own.Programme == other.Id && own.Scope == exclusion.Scope)
        select exclusion with { Programme = other.Id };
}
