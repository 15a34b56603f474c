using System.Collections.Immutable;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Loading;

/// <summary>An exclusion is written once, where the source says so, and shown on both programmes.</summary>
internal static class Exclusions
{
    /// <summary>The programmes with each exclusion also on the other one.</summary>
    public static ImmutableArray<Programme> Mirror(ImmutableArray<Programme> programmes) =>
        [.. programmes.Select(programme => programme with { Exclusions = [.. programme.Exclusions, .. Mirrored(programme, programmes)] })];

    /// <summary>Exclusions about which the other folder says something else, with what it says.</summary>
    public static IEnumerable<(Programme Programme, int Index, string Others)> Conflicts(ImmutableArray<Programme> programmes) =>
        from programme in programmes
        from entry in programme.Exclusions.Select((exclusion, index) => (exclusion, index))
        let others = Scopes(programmes.FirstOrDefault(other => other.Id == entry.exclusion.Programme), programme.Id)
        where others.Length > 0 && !others.Contains(entry.exclusion.Scope)
        select (programme, entry.index, string.Join(", ", others.Select(Word)));

    /// <summary>How a scope is written in a card.</summary>
    private static string Word(ExclusionScope scope) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(scope.ToString());

    private static ExclusionScope[] Scopes(Programme? programme, string other) =>
        programme is null ? [] : [.. programme.Exclusions.Where(exclusion => exclusion.Programme == other).Select(exclusion => exclusion.Scope)];

    private static IEnumerable<Exclusion> Mirrored(Programme programme, ImmutableArray<Programme> programmes) =>
        from other in programmes
        from exclusion in other.Exclusions
        where exclusion.Programme == programme.Id
            && !programme.Exclusions.Any(own => own.Programme == other.Id && own.Scope == exclusion.Scope)
        select exclusion with { Programme = other.Id };
}
