namespace FundingWizard.Rules.Amounts.Intensity;

/// <summary>
/// The adjusted aid amount of a large investment project (Article 2 No 20 of Regulation (EU) 651/2014): the full rate up to a
/// first limit of costs, half of it up to a second, nothing above. Input <c>costs</c> (money); numbers <c>rate</c> (percent, without the bonus of
/// smaller enterprises), <c>fullUpTo</c> and <c>halfUpTo</c> (money, inclusive).
/// </summary>
internal static class AdjustedAid
{
    public static readonly Calculator Calculator = new("adjusted-aid", [CalculatorInput.Number("costs")], _ => ["rate", "fullUpTo", "halfUpTo"], Compute, new Dictionary<string, string>
    {
        ["full"] = "costs rate result",
        ["half"] = "costs rate result",
        ["above"] = "costs",
    });

    private static Amount Compute(AmountCall call)
    {
        if (call.Number("costs") is not { } costs)
            return call.NotComputable();
        var full = Math.Min(costs, call["fullUpTo"]);
        var half = Math.Max(0, Math.Min(costs, call["halfUpTo"]) - full);
        var (rate, aid) = (call["rate"], (full + (half / 2)) * call["rate"] / 100);
        call.Step("full", ("costs", call.Money(full)), ("rate", AmountCall.Percent(rate)), ("result", call.Money(full * rate / 100)));
        if (half > 0)
            call.Step("half", ("costs", call.Money(half)), ("rate", AmountCall.Percent(rate / 2)), ("result", call.Money(half / 2 * rate / 100)));
        if (costs > call["halfUpTo"])
            call.Step("above", ("costs", call.Money(costs - call["halfUpTo"])));
        return call.ExactOrRange(aid, aid);
    }
}
