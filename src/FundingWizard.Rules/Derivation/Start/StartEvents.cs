using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation.Start;

/// <summary>How what has happened stands to a day; worse is larger.</summary>
internal enum Timing
{
    Respected,
    Check,
    Violated,
}

/// <summary>The list of what has happened for a project: orders, works, permits and the like, each with its day.</summary>
internal static class StartEvents
{
    public const string Withdrawal = "order-with-withdrawal";

    /// <summary>Start of works (Article 2 No 23 of Regulation (EU) 651/2014): works, first binding order, other irreversible commitment, takeover of the assets.</summary>
    public static readonly ImmutableArray<string> Begins = ["order", "works", "takeover", "other-commitment"];

    /// <summary>Known entries; those not in <see cref="Begins"/> prepare and do no harm, an order with a right to withdraw apart.</summary>
    public static readonly ImmutableArray<string> All = ["planning", "survey", "permit", "land", Withdrawal, .. Begins];

    /// <summary>Fields <c>what</c> and <c>on</c>, and if wanted <c>name</c>.</summary>
    public static readonly ListShape Shape = new(
        new ListField("what", ValueKind.Code, false, All),
        new ListField("on", ValueKind.Date),
        new ListField("name", ValueKind.None, IsOptional: true));

    /// <summary>Everything the events together can come to: the worst of them decides.</summary>
    /// <param name="rows">The events.</param>
    /// <param name="options">What one event of a kind can come to on its day, or on any day when it is unknown.</param>
    public static ImmutableArray<Timing> Worst(RowsValue rows, Fact list, Func<string, DateOnly?, IEnumerable<Timing>> options)
    {
        var whats = list.Fields.First(field => field.Id == "what").Options;
        var each = rows.Rows.Select(row => Whats(row, whats).SelectMany(what => options(what, row.Date("on"))).ToHashSet()).ToArray();
        return [.. Enum.GetValues<Timing>().Where(timing =>
            (timing == Timing.Respected || each.Any(set => set.Contains(timing))) && each.All(set => set.Any(other => other <= timing)))];
    }

    private static ImmutableArray<string> Whats(Row row, ImmutableArray<string> all) => row.Code("what") is { } what ? [what] : all;
}
