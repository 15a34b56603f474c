using System.Collections.Immutable;

namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>
/// A grant as a share of what income and sales leave uncovered of a list of costs (see <see cref="UnprofitableCosts"/> for the readings
/// <c>simple</c>, <c>exact</c> and <c>whole-share</c>). Inputs <c>costs</c> and, where a kind needs it, <c>publicShare</c> (see
/// <see cref="CostLines"/>); <c>salePrice</c>, <c>landCost</c>, <c>income</c>, <c>netIncome</c> (money); and if wanted what raises the rate (see
/// <see cref="RaisedRates"/>). Numbers, all in percent: for every kind how much counts and in which part, <c>base</c>, <c>side</c>,
/// <c>management</c> or <c>other</c> (see <see cref="CostKinds"/>); <c>rate</c> and what it is raised to; <c>sideCap</c> (of the base), and if
/// wanted <c>sideCap.option</c> for a kind of works; <c>managementCap</c> (of base and side costs); <c>ownShareLimit</c>; <c>surplusShare</c>.
/// The result reaches from the regular to the highest possible rate. Without costs nothing is computed.
/// </summary>
internal static class UnprofitableCostsGrant
{
    private const string SalePrice = "salePrice", LandCost = "landCost", Income = "income", NetIncome = "netIncome";

    private const string SideCap = "sideCap", ManagementCap = "managementCap", OwnShareLimit = "ownShareLimit", SurplusShare = "surplusShare";

    private const string Base = "base", Side = "side", Management = "management", Other = "other";

    private static readonly CostKinds Kinds = new(Base, Side, Management, Other);

    public static readonly Calculator Calculator = new(
        "unprofitable-costs-grant",
        [
            .. CostLines.Inputs, CalculatorInput.Number(SalePrice), CalculatorInput.Number(LandCost), CalculatorInput.Number(Income),
            CalculatorInput.Number(NetIncome), .. RaisedRates.Inputs,
        ],
        _ => [RaisedRates.Rate, SideCap, ManagementCap, OwnShareLimit, SurplusShare],
        Compute,
        UnprofitableSteps.Sentences,
        optionalNumbers: inputs => [.. RaisedRates.Names(inputs), .. inputs.TryGetValue(RaisedRates.Works, out var works) ? works.Options.Select(SideCapOf) : []],
        problem: CostLines.Problem,
        numberProblems: (inputs, numbers) =>
        [
            .. numbers.Where(number => number.Value is < 0 or > 100).Select(number => ((string?)number.Key, "A percentage lies between 0 and 100.")),
            .. RaisedRates.Problems(inputs, numbers),
        ],
        costKinds: Kinds,
        readings: _ => ["simple", "exact", "whole-share"]);

    private static string SideCapOf(string works) => $"{SideCap}.{works}";

    private static Amount Compute(AmountCall call)
    {
        var (sale, land, income, netIncome) = (call.Between(SalePrice), call.Between(LandCost), call.Between(Income), call.Between(NetIncome));
        var lines = CostLines.Read(call, Kinds);
        var highest = RaisedRates.Highest(call);
        var cap = Cap(call);
        if (lines is not { } costs)
            return call.NotComputable();

        var least = Parts(call, costs, cap.Low, isMost: false);
        var most = Parts(call, costs, cap.High, isMost: true);
        var low = Costs(call, least.Eligible, income.High + netIncome.High, sale.High - land.Low);
        var high = Costs(call, most.Eligible, income.Low + netIncome.Low, sale.Low - land.High);
        var rates = WithRegular(highest, call[RaisedRates.Rate]);
        var steps = new UnprofitableSteps(call, costs.Total, sale, land, income, netIncome);
        if (least.Eligible == most.Eligible)
            most.Explain(call);
        else
            call.Step("eligible-between", ("low", call.Money(least.Eligible)), ("high", call.Money(most.Eligible)));
        steps.Explain(low, high, rates[0]);
        if (rates.Length > 1)
            steps.Explain(low, high, rates[^1]);

        var parts = Array.ConvertAll(rates, static rate => rate / 100);
        AmountReading[] readings =
        [
            Reading("simple", parts, low, high, static (costs, rate) => costs.Simple(rate)),
            Reading("exact", parts, low, high, static (costs, rate) => costs.Exact(rate)),
            Reading("whole-share", parts, low, high, static (costs, rate) => costs.WholeShare(rate)),
        ];
        return call.ExactOrRange(readings.Min(reading => reading.Low), readings.Max(reading => reading.High), [.. readings]);
    }

    private static AmountReading Reading(
        string id, decimal[] rates, UnprofitableCosts low, UnprofitableCosts high, Func<UnprofitableCosts, decimal, UnprofitableGrant> grant)
    {
        var (least, most, isKnown) = (decimal.MaxValue, decimal.MinValue, low == high);
        foreach (var rate in rates)
        {
            var smallest = grant(low, rate).Grant;
            least = Math.Min(least, smallest);
            most = Math.Max(most, isKnown ? smallest : grant(high, rate).Grant);
        }

        return new AmountReading(id, AmountCall.Round(least), AmountCall.Round(most));
    }

    /// <summary>All rates that are possible, ascending; none is lower than the regular one.</summary>
    private static decimal[] WithRegular(ImmutableArray<decimal> highest, decimal regular) => highest[0] == regular ? [.. highest] : [regular, .. highest];

    private static UnprofitableCosts Costs(AmountCall call, decimal eligible, decimal income, decimal gain) =>
        new(eligible, income, gain, call[OwnShareLimit] / 100, call[SurplusShare] / 100);

    /// <summary>A line of unknown kind may count nowhere; it counts most as works, because caps grow with the works.</summary>
    private static EligibleParts Parts(AmountCall call, CountedCosts costs, decimal sideCap, bool isMost) => isMost
        ? new(costs[Base].High + costs.OfUnknownPart.High, costs[Side].High, costs[Management].High, costs[Other].High, sideCap, call[ManagementCap])
        : new(costs[Base].Low, costs[Side].Low, costs[Management].Low, costs[Other].Low, sideCap, call[ManagementCap]);

    /// <summary>The cap of the works that are named; of several caps nobody says which one holds.</summary>
    private static Bounds Cap(AmountCall call)
    {
        if (!call.Has(RaisedRates.Works))
            return Bounds.Exactly(call[SideCap]);
        var (named, regular) = (call.Named(RaisedRates.Works), Bounds.Exactly(call[SideCap]));
        Bounds? own = null;
        foreach (var works in named ?? call.Input(RaisedRates.Works).Options)
        {
            if (call.IfGiven(SideCapOf(works)) is { } cap)
                own = own?.Or(Bounds.Exactly(cap)) ?? Bounds.Exactly(cap);
        }

        return own is { } known ? named is null ? known.Or(regular) : known : regular;
    }
}
