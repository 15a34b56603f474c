namespace FundingWizard.Rules.Amounts;

/// <summary>
/// What goes beyond an allowance for each inhabitant. Inputs <c>liabilities</c> and <c>deduction</c> (money), <c>inhabitants</c>; number
/// <c>perHead</c> (money for each inhabitant, inclusive).
/// </summary>
internal static class ExcessPerHead
{
    public static readonly Calculator Calculator = new(
        "excess-per-head",
        [CalculatorInput.Number("liabilities"), CalculatorInput.Number("deduction"), CalculatorInput.Number("inhabitants")],
        _ => ["perHead"],
        Compute,
        new Dictionary<string, string>
        {
            ["net"] = "liabilities deduction result",
            ["per-head"] = "result perHead",
            ["allowance"] = "allowance result",
        });

    private static Amount Compute(AmountCall call)
    {
        var (liabilities, deduction, inhabitants) = (call.Number("liabilities"), call.Number("deduction"), call.Number("inhabitants"));
        if (liabilities is not { } owed || deduction is not { } off || inhabitants is not { } heads || heads == 0)
            return call.NotComputable();
        var (net, allowance) = (owed - off, heads * call["perHead"]);
        var excess = Math.Max(0, net - allowance);
        call.Step("net", ("liabilities", call.Money(owed)), ("deduction", call.Money(off)), ("result", call.Money(net)));
        call.Step("per-head", ("result", call.Money(net / heads)), ("perHead", call.Money(call["perHead"])));
        call.Step("allowance", ("allowance", call.Money(allowance)), ("result", call.Money(excess)));
        return call.ExactOrRange(excess, excess);
    }
}
