using System.Collections.Frozen;
using FundingWizard.Rules.Derivation;

namespace FundingWizard.Benchmarks.Assessing;

/// <summary>What is known of a university: its Land, and whether it has an excellence centre.</summary>
internal sealed record HandInstitution(string? Land, bool? HasExcellenceCentre)
{
    private static readonly HandInstitution OtherInNrw = new("nw", false), OutsideNrw = new("germany", false), Abroad = new("abroad", false), None = new("none", false);

    /// <summary>The universities of the rulebook's table by key.</summary>
    public static FrozenDictionary<string, HandInstitution> All(Table table) =>
        table.Keys.ToFrozenDictionary(key => key, key => new HandInstitution(table.Cell(key, "land"), table.Cell(key, "excellence_centre") is { } centre ? centre == "yes" : null));

    public static HandInstitution? Find(FrozenDictionary<string, HandInstitution> universities, string? key) => key switch
    {
        null => null,
        "other-university-nrw" or "other-applied-sciences-nrw" or "research-nrw" => OtherInNrw,
        "outside-nrw" => OutsideNrw,
        "abroad" => Abroad,
        "none" => None,
        _ => universities.GetValueOrDefault(key),
    };
}
