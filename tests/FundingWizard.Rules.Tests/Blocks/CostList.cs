using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Blocks;

/// <summary>A list of costs of nine kinds, as a test gives it.</summary>
internal static class CostList
{
    private static readonly string[] Kinds =
        ["roads", "combined-sewer", "rain-sewer", "waste-sewer", "power-lines", "side-costs", "project-management", "marketing", "land-purchase"];

    /// <summary>The numbers of all kinds for a calculator without parts.</summary>
    public static readonly (string Name, decimal Value)[] Plain =
    [
        ("roads", 100), ("combined-sewer", 30), ("rain-sewer.ofPublic", 100), ("waste-sewer", 0), ("power-lines", 100), ("power-lines.least", 0),
        ("side-costs", 100), ("project-management", 100), ("marketing", 100), ("land-purchase", 0),
    ];

    /// <summary>The numbers of all kinds for a calculator with parts.</summary>
    public static readonly (string Name, decimal Value)[] InParts =
    [
        ("base.roads", 100), ("base.combined-sewer", 30), ("base.rain-sewer.ofPublic", 100), ("base.waste-sewer", 0), ("base.power-lines", 100), ("base.power-lines.least", 0),
        ("side.side-costs", 100), ("management.project-management", 100), ("other.marketing", 100), ("other.land-purchase", 0),
    ];

    /// <summary>Lines of kind and amount; null where a line leaves one open.</summary>
    public static Given Of(params (string? Kind, decimal? Amount)[] lines) =>
        Unknown with { Value = new RowsValue([.. lines.Select(line => Given.Row(("kind", line.Kind), ("amount", line.Amount)))]) };

    /// <summary>The public share of the area, which the number of rain sewers needs.</summary>
    public static Given Public(decimal? percent = 40) =>
        Given.Percent("publicShare", percent) with { Candidates = [new NumberValue(0), new NumberValue(40), new NumberValue(100)] };

    /// <summary>The list without an answer; amounts lie between 0 and 1,000,000,000.</summary>
    public static Given Unknown => Given.List("costs", null, Given.Field("kind", FactType.Choice, [.. Kinds]), Given.Field("amount", FactType.Money)) with
    {
        FieldCandidates = ImmutableDictionary<string, ImmutableArray<FactValue>>.Empty
            .Add("kind", [.. Kinds.Select(kind => new CodeValue(kind))])
            .Add("amount", [new NumberValue(0), new NumberValue(70_000), new NumberValue(1_000_000_000)]),
    };
}
