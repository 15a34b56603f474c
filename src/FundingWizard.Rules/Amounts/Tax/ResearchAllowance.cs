using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts.Tax;

/// <summary>
/// A tax allowance on what research costs in a year. Input <c>wages</c> (money), and if wanted <c>contract</c> (money: fees of contract
/// research), <c>ownHours</c> (hours worked by owners) with <c>ownWeeks</c> (weeks in which they were worked), <c>depreciation</c> (money),
/// <c>size</c> (micro, small, medium, large: all but large ask for the higher rate), <c>groupBase</c> (money: what linked enterprises take of
/// the cap), <c>earlierAid</c> (money: other aid for the project); and the days that pick dated numbers: <c>costsOn</c> (a day of the year of the
/// costs: base cap, hours and rates; else the day of the check), <c>orderedOn</c> (contract: share of the fee) and <c>startedOn</c> (project:
/// overhead). Numbers <c>cap</c> (money, inclusive, on the base), <c>contractShare</c> and <c>overhead</c> (percent), <c>hourly</c> (money),
/// <c>rate</c> and, with <c>size</c>, <c>smeRate</c> (percent); with <c>ownWeeks</c> <c>weeklyHours</c> (hours that count in a week, inclusive);
/// with <c>earlierAid</c> <c>aidCap</c> (money, inclusive, on all aid for the project).
/// <c>research-allowance</c> gives the whole allowance, <c>own-work-allowance</c> the part that rests on own hours.
/// </summary>
internal static class ResearchAllowance
{
    private const string Wages = "wages", Contract = "contract", OwnHours = "ownHours", OwnWeeks = "ownWeeks", Depreciation = "depreciation", Size = "size", GroupBase = "groupBase", EarlierAid = "earlierAid";
    private const string Large = "large";

    private static readonly ImmutableArray<CalculatorInput> Inputs =
    [
        CalculatorInput.Number(Wages), CalculatorInput.Number(Contract).Optional, CalculatorInput.Number(OwnHours).Optional, CalculatorInput.Number(OwnWeeks).Optional,
        CalculatorInput.Number(Depreciation).Optional, CalculatorInput.Choice(Size, "micro", "small", "medium", Large).Optional, CalculatorInput.Number(GroupBase).Optional,
        CalculatorInput.Number(EarlierAid).Optional, CalculatorInput.Date("costsOn").Optional, CalculatorInput.Date("orderedOn").Optional, CalculatorInput.Date("startedOn").Optional,
    ];

    public static readonly Calculator Whole = new(
        "research-allowance",
        Inputs,
        Numbers,
        call => Compute(call, result => result.Value, result => result.Explain(call)),
        new Dictionary<string, string>
        {
            ["wages"] = "wages",
            ["contract"] = "contract share result",
            ["weekly"] = "hours weeks weekly result",
            ["own-hours"] = "hours hourly result",
            ["depreciation"] = "depreciation",
            ["overhead"] = "overhead result",
            ["base"] = "base",
            ["shared-cap"] = "cap group result",
            ["capped"] = "base cap",
            ["allowance"] = "base rate result",
            ["aid-capped"] = "aidCap earlier result",
            ["own-work-part"] = "result",
        },
        units: [ResearchResult.HourUnit],
        problem: Problem);

    public static readonly Calculator OwnWork = new(
        "own-work-allowance",
        Inputs,
        Numbers,
        call => call.Has(OwnHours) && call.Number(OwnHours) is 0 ? WithoutOwnWork(call) : Compute(call, result => result.OwnPart, result => result.ExplainOwn(call)),
        new Dictionary<string, string> { ["none"] = "hours", ["part"] = "own costs allowance result" },
        units: [ResearchResult.HourUnit],
        problem: Problem);

    private static IEnumerable<string> Numbers(IReadOnlyDictionary<string, Fact> inputs) =>
    [
        "cap", "contractShare", "overhead", "hourly", "rate",
        .. inputs.ContainsKey(Size) ? ["smeRate"] : Array.Empty<string>(),
        .. inputs.ContainsKey(OwnWeeks) ? ["weeklyHours"] : Array.Empty<string>(),
        .. inputs.ContainsKey(EarlierAid) ? ["aidCap"] : Array.Empty<string>(),
    ];

    private static string? Problem(IReadOnlyDictionary<string, Fact> inputs) => inputs.ContainsKey(OwnWeeks) && !inputs.ContainsKey(OwnHours)
        ? $"\"{OwnWeeks}\" belongs to \"{OwnHours}\": in how many weeks the hours were worked."
        : null;

    private static Amount WithoutOwnWork(AmountCall call)
    {
        call.Step("none", ("hours", new(0, ResearchResult.HourUnit)));
        return call.ExactOrRange(0, 0);
    }

    private static Amount Compute(AmountCall call, Func<ResearchResult, decimal> wanted, Action<ResearchResult> explain)
    {
        decimal?[] parts = [call.Number(Wages), Optional(call, Contract), Optional(call, OwnHours), Optional(call, Depreciation)];
        if (parts.Contains(null))
            return call.NotComputable();
        var costs = new ResearchCosts(parts[0]!.Value, parts[1]!.Value, parts[2]!.Value, parts[3]!.Value);
        if (costs.Hours > 0 && call.Has(OwnWeeks))
        {
            if (call.Number(OwnWeeks) is not { } weeks)
                return call.NotComputable();
            costs = costs with { Weeks = weeks };
        }

        var results = Results(call, costs).ToArray();
        var known = results.OfType<ResearchResult>().ToArray();
        if (known.Length < results.Length)
            return call.NotComputable();
        if (known.Length == 1)
            explain(known[0]);
        return call.ExactOrRange(known.Min(wanted), known.Max(wanted));
    }

    /// <summary>Every combination of what is not known; null where the law is not.</summary>
    private static IEnumerable<ResearchResult?> Results(AmountCall call, ResearchCosts costs) =>
        from year in Picked(call, "costsOn")
        from share in costs.Contract > 0 ? Picked(call, "orderedOn").Select(numbers => numbers?["contractShare"]) : [0m]
        from overhead in Picked(call, "startedOn").Select(numbers => numbers?["overhead"])
        from isSme in Rates(call)
        from taken in Ends(call, GroupBase)
        from earlier in Ends(call, EarlierAid)
        select year is null || share is null || overhead is null ? null : new ResearchResult(costs, share.Value, overhead.Value, taken, earlier, year, isSme ? "smeRate" : "rate");

    private static decimal? Optional(AmountCall call, string input) => call.Has(input) ? call.Number(input) : 0;

    private static ImmutableArray<bool> Rates(AmountCall call) => !call.Has(Size) ? [false] : [.. call.Options(Size).Select(size => size != Large).Distinct()];

    /// <summary>The least and the most it can be; what lies between gives nothing beyond.</summary>
    private static ImmutableArray<decimal> Ends(AmountCall call, string input)
    {
        var ends = call.Has(input) ? call.Between(input) : Bounds.Exactly(0);
        return ends.IsExact ? [ends.Low] : [ends.Low, ends.High];
    }

    /// <summary>The numbers of the day an input names, or of every day when it is unknown; null before the law or while it is not known.</summary>
    private static IEnumerable<AmountNumbers?> Picked(AmountCall call, string input)
    {
        if (!call.Has(input))
            return [call.On(call.Day)];
        return call.Date(input) is { } day ? [call.On(day)] : call.Ever;
    }
}
