using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts;

/// <summary>
/// A grant as a share of eligible costs, up to a cap, that may have to leave an own share to the applicant. Input <c>costs</c> (money), and if
/// wanted <c>kind</c> (choice) when the share depends on who applies, and <c>months</c> when the cap grows with the duration. Numbers
/// <c>share</c> (percent; with <c>kind</c> one <c>option.share</c> each), <c>cap</c> (money, inclusive), with <c>months</c> also <c>monthlyCap</c>
/// (money for each month), and if wanted <c>ownShare</c> (percent of the costs the applicant must carry, where the share alone does not leave it).
/// Without costs "up to" the cap.
/// </summary>
internal static class GrantShare
{
    private const string Costs = "costs", Kind = "kind", Months = "months", OwnShare = "ownShare";

    public static readonly Calculator Calculator = new(
        "grant-share",
        [CalculatorInput.Number(Costs), CalculatorInput.Choice(Kind).Optional, CalculatorInput.Number(Months).Optional],
        Numbers,
        Compute,
        new Dictionary<string, string>
        {
            ["share"] = "costs share result",
            ["kind-share"] = "kind costs share result",
            ["monthly-cap"] = "months monthlyCap result",
            ["cap"] = "cap",
            ["capped"] = "cap rest",
            ["own-share"] = $"{OwnShare} own result",
            ["rest"] = "rest",
        },
        units: ["months"],
        optionalNumbers: _ => [OwnShare]);

    private static IEnumerable<string> Numbers(IReadOnlyDictionary<string, Fact> inputs) =>
    [
        .. inputs.TryGetValue(Kind, out var kind) ? kind.Options.Select(Share) : ["share"],
        "cap",
        .. inputs.ContainsKey(Months) ? ["monthlyCap"] : Array.Empty<string>(),
    ];

    private static string Share(string option) => $"{option}.share";

    private static Amount Compute(AmountCall call)
    {
        var cap = Cap(call);
        if (call.Number(Costs) is not { } costs)
        {
            if (call.Has(Kind))
                call.Missing(Kind);
            call.Step("cap", ("cap", call.Money(cap.High)));
            return call.Result(AmountKind.UpTo, 0, cap.High);
        }

        var grants = Shares(call).Select(share => Grant(call, costs, share, cap)).ToArray();
        var all = new Bounds(grants.Min(grant => grant.Low), grants.Max(grant => grant.High));
        if (all.IsExact)
            call.Step("rest", ("rest", call.Money(costs - all.Low)));
        return call.ExactOrRange(all.Low, all.High);
    }

    private static Bounds Cap(AmountCall call)
    {
        var cap = Bounds.Exactly(call["cap"]);
        if (!call.Has(Months))
            return cap;
        var months = call.Between(Months);
        var monthly = months * call["monthlyCap"];
        if (months.IsExact)
            call.Step("monthly-cap", ("months", new(months.Low, "months")), ("monthlyCap", call.Money(call["monthlyCap"])), ("result", call.Money(monthly.Low)));
        return new Bounds(Math.Min(cap.Low, monthly.Low), Math.Min(cap.High, monthly.High));
    }

    private static ImmutableArray<(string? Option, decimal Percent)> Shares(AmountCall call) => call.Has(Kind)
        ? [.. call.Options(Kind).Select(option => ((string?)option, call[Share(option)]))]
        : [(null, call["share"])];

    private static Bounds Grant(AmountCall call, decimal costs, (string? Option, decimal Percent) share, Bounds cap)
    {
        var result = costs * share.Percent / 100;
        if (share.Option is { } option)
            call.Step("kind-share", ("kind", call.Option(Kind, option)), ("costs", call.Money(costs)), ("share", AmountCall.Percent(share.Percent)), ("result", call.Money(result)));
        else
            call.Step("share", ("costs", call.Money(costs)), ("share", AmountCall.Percent(share.Percent)), ("result", call.Money(result)));
        if (call.IfGiven(OwnShare) is { } percent)
            result = Math.Min(result, WithoutOwn(call, costs, result, percent));
        if (cap.IsExact && result > cap.High)
            call.Step("capped", ("cap", call.Money(cap.High)), ("rest", call.Money(result - cap.High)));
        return new Bounds(Math.Min(result, cap.Low), Math.Min(result, cap.High));
    }

    /// <summary>What is left of the costs after the own share; the sentence is written only when the grant must become smaller.</summary>
    private static decimal WithoutOwn(AmountCall call, decimal costs, decimal grant, decimal percent)
    {
        var own = costs * percent / 100;
        if (costs - grant < own)
            call.Step("own-share", (OwnShare, AmountCall.Percent(percent)), ("own", call.Money(own)), ("result", call.Money(costs - own)));
        return costs - own;
    }
}
