namespace FundingWizard.Rules.Amounts;

/// <summary>
/// A share of the costs up to a cap: the largest loan a project can get. Input <c>costs</c> (money); numbers <c>share</c> (percent)
/// and <c>cap</c> (money, inclusive). Without costs it is "up to" the cap.
/// </summary>
internal static class CappedShare
{
    public static readonly Calculator Calculator = new("capped-share", [CalculatorInput.Number("costs")], _ => ["share", "cap"], Compute, new Dictionary<string, string>
    {
        ["cap"] = "cap",
        ["share"] = "costs share result",
        ["capped"] = "cap rest",
    });

    private static Amount Compute(AmountCall call)
    {
        var cap = call["cap"];
        if (call.Number("costs") is not { } costs)
        {
            call.Step("cap", ("cap", call.Money(cap)));
            return call.Result(AmountKind.UpTo, 0, cap);
        }

        var share = costs * call["share"] / 100;
        call.Step("share", ("costs", call.Money(costs)), ("share", AmountCall.Percent(call["share"])), ("result", call.Money(share)));
        if (share > cap)
            call.Step("capped", ("cap", call.Money(cap)), ("rest", call.Money(share - cap)));
        return call.ExactOrRange(Math.Min(share, cap), Math.Min(share, cap));
    }
}
