using System.Collections.Immutable;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Loading.Files;

namespace FundingWizard.Rules.Proof;

/// <summary>Where each dated value is written.</summary>
internal static class DatedPlaces
{
    /// <summary>Fact id (<c>law.name</c>) to file and JSON path of the value.</summary>
    public static ImmutableDictionary<string, (string File, string Path)> Of(RulebookFiles files) =>
        (from path in files.Paths.Select(RulebookPath.Of)
         where path.Kind == RulebookFileKind.Parameters
         let file = JsonFiles.Read<ParametersFile>(path.Path, files[path.Path]!, [])!
         from value in file.Values.Select((entry, index) => (entry.Id, Index: index))
         select (value.Id, path.Path, value.Index))
        .ToImmutableDictionary(value => $"law.{value.Id}", value => (value.Path, $"$.values[{value.Index}]"), StringComparer.Ordinal);
}
