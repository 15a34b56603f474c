using FundingWizard.Rules.Amounts;

namespace FundingWizard.Benchmarks.Assessing;

/// <summary>The two computations of the three programmes.</summary>
internal static class HandAmounts
{
    /// <summary>The costs themselves up to a cap.</summary>
    public static HandAmount Capped(string name, decimal? wanted, decimal cap)
    {
        if (wanted is not { } costs)
            return UpTo(name, "capped-share", cap);
        var steps = new List<HandStep>(2) { Share("capped-share", costs, 100, costs) };
        if (costs > cap)
            steps.Add(Over("capped-share", cap, costs - cap));
        var result = Cents(Math.Min(costs, cap));
        return new HandAmount(name, AmountKind.Exact, result, result, steps);
    }

    /// <summary>A part of the costs up to a cap, and what is left to the applicant.</summary>
    public static HandAmount Grant(string name, decimal? expenditure, decimal percent, decimal cap)
    {
        if (expenditure is not { } costs)
            return UpTo(name, "grant-share", cap);
        var share = costs * percent / 100;
        var grant = Math.Min(share, cap);
        var steps = new List<HandStep>(3) { Share("grant-share", costs, percent, share) };
        if (share > cap)
            steps.Add(Over("grant-share", cap, share - cap));
        steps.Add(new HandStep("grant-share.rest", new Dictionary<string, decimal> { ["rest"] = Cents(costs - grant) }));
        return new HandAmount(name, AmountKind.Exact, Cents(grant), Cents(grant), steps);
    }

    private static HandAmount UpTo(string name, string computation, decimal cap) =>
        new(name, AmountKind.UpTo, 0, cap, [new HandStep($"{computation}.cap", new Dictionary<string, decimal> { ["cap"] = cap })]);

    private static HandStep Share(string computation, decimal costs, decimal percent, decimal result) =>
        new($"{computation}.share", new Dictionary<string, decimal> { ["costs"] = Cents(costs), ["share"] = percent, ["result"] = Cents(result) });

    private static HandStep Over(string computation, decimal cap, decimal rest) =>
        new($"{computation}.capped", new Dictionary<string, decimal> { ["cap"] = cap, ["rest"] = Cents(rest) });

    public static decimal Cents(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);
}
