using System.Collections.Frozen;
using System.Collections.Immutable;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Benchmarks.Land;

/// <summary>Where a site lies; null for what is not known.</summary>
internal sealed record HandRoute(string? Land, string? Authority, string? Assisted, string? Revier, string? FiveLocations, string? JtfArea);

/// <summary>The municipalities, and where a site in one or several of them lies.</summary>
/// <param name="towns">Route of every municipality by key.</param>
internal sealed class HandTowns(FrozenDictionary<string, HandRoute> towns)
{
    private static readonly HandRoute Unknown = new(null, null, null, null, null, null), Several = Unknown with { Land = "nw" };

    private static readonly HandRoute Undecided = Unknown with { Land = "nw", Authority = "open" }, Partly = Unknown with { Land = "partly", Authority = "open" };

    private static readonly HandRoute Outside = new("other", "none", "none", "no", "no", "no");

    public static HandTowns Of(Table table) => new(table.Keys.ToFrozenDictionary(
        key => key,
        key => new HandRoute(
            table.Cell(key, "land"),
            table.Cell(key, "district_government"),
            table.Cell(key, "grw_routing"),
            table.Cell(key, "revier_invkg"),
            table.Cell(key, "five_locations_invkg"),
            table.Cell(key, "jtf_area")),
        StringComparer.Ordinal));

    public HandRoute Route(string? municipality, ImmutableArray<Row>? rows) => municipality switch
    {
        null => Unknown,
        "several" => rows is { IsEmpty: false } several ? Shared(several) : Several,
        "undecided" => Undecided,
        "partly" => Partly,
        "outside" => Outside,
        _ => towns.GetValueOrDefault(municipality, Unknown),
    };

    private HandRoute Shared(ImmutableArray<Row> rows)
    {
        var each = new HandRoute[rows.Length];
        for (var index = 0; index < each.Length; index++)
            each[index] = rows[index].Code("municipality") is { } key ? towns.GetValueOrDefault(key, Unknown) : Unknown;
        return new HandRoute(
            "nw",
            Shared(each, town => town.Authority, "several"),
            Shared(each, town => town.Assisted, "mixed"),
            Shared(each, town => town.Revier, "mixed"),
            Shared(each, town => town.FiveLocations, "mixed"),
            Shared(each, town => town.JtfArea, "mixed"));
    }

    /// <summary>Two towns that differ settle it, whatever the unknown ones are.</summary>
    private static string? Shared(HandRoute[] towns, Func<HandRoute, string?> column, string mixed)
    {
        string? shared = null;
        var isComplete = true;
        foreach (var town in towns)
        {
            if (column(town) is not { } cell)
                isComplete = false;
            else if (shared is null)
                shared = cell;
            else if (cell != shared)
                return mixed;
        }

        return isComplete ? shared : null;
    }
}
