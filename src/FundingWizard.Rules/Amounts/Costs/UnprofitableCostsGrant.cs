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

    private static readonly CostKinds Kinds = new("base", "side", "management", "other");

    public static readonly Calculator Calculator = new(
        "unprofitable-costs-grant",
        [
            .. CostLines.Inputs, CalculatorInput.Number(SalePrice), CalculatorInput.Number(LandCost), CalculatorInput.Number(Income),
            CalculatorInput.Number(NetIncome), .. RaisedRates.Inputs,
        ],
        _ => [RaisedRates.Rate, SideCap, ManagementCap, OwnShareLimit, SurplusShare],
        Compute,
        new Dictionary<string, string>(CostLines.Steps.Concat(UnprofitableSteps.Sentences)),
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
        if (lines is not { } known)
            return call.NotComputable();

        // A line of unknown kind may count nowhere; it counts most as works, because caps grow with the works.
        var least = Parts(call, known, cap.Low, isMost: false);
        var most = Parts(call, known, cap.High, isMost: true);
        var low = Costs(call, least.Eligible, income.High + netIncome.High, sale.High - land.Low);
        var high = Costs(call, most.Eligible, income.Low + netIncome.Low, sale.Low - land.High);
        ImmutableArray<decimal> rates = [.. highest.Prepend(call[RaisedRates.Rate]).Distinct().Order()];
        var steps = new UnprofitableSteps(call, CostLines.Total(known), sale, land, income, netIncome);
        if (least.Eligible == most.Eligible)
            most.Explain(call);
        else
            call.Step("eligible-between", ("low", call.Money(least.Eligible)), ("high", call.Money(most.Eligible)));
        foreach (var rate in new[] { rates[0], rates[^1] }.Distinct())
            steps.Explain(low, high, rate);

        ImmutableArray<AmountReading> readings =
        [
            Reading("simple", rates, low, high, static (costs, rate) => costs.Simple(rate)),
            Reading("exact", rates, low, high, static (costs, rate) => costs.Exact(rate)),
            Reading("whole-share", rates, low, high, static (costs, rate) => costs.WholeShare(rate)),
        ];
        return call.ExactOrRange(readings.Min(reading => reading.Low), readings.Max(reading => reading.High), readings);
    }

    private static AmountReading Reading(
        string id, ImmutableArray<decimal> rates, UnprofitableCosts low, UnprofitableCosts high, Func<UnprofitableCosts, decimal, UnprofitableGrant> grant)
    {
        var (least, most) = (decimal.MaxValue, decimal.MinValue);
        foreach (var rate in rates)
        {
            least = Math.Min(least, grant(low, rate / 100).Grant);
            most = Math.Max(most, grant(high, rate / 100).Grant);
        }

        return new AmountReading(id, AmountCall.Round(least), AmountCall.Round(most));
    }

    private static UnprofitableCosts Costs(AmountCall call, decimal eligible, decimal income, decimal gain) =>
        new(eligible, income, gain, call[OwnShareLimit] / 100, call[SurplusShare] / 100);

    private static EligibleParts Parts(AmountCall call, ImmutableArray<CostLine> lines, decimal sideCap, bool isMost)
    {
        var (works, side, management, other) = (0m, 0m, 0m, 0m);
        foreach (var line in lines)
        {
            var eligible = isMost ? line.Eligible.High : line.Eligible.Low;
            switch (line.Part ?? (isMost ? "base" : null))
            {
                case "base":
                    works += eligible;
                    break;
                case "side":
                    side += eligible;
                    break;
                case "management":
                    management += eligible;
                    break;
                case "other":
                    other += eligible;
                    break;
            }
        }

        return new EligibleParts(works, side, management, other, sideCap, call[ManagementCap]);
    }

    /// <summary>The cap of the works that are named; of several caps nobody says which one holds.</summary>
    private static Bounds Cap(AmountCall call)
    {
        if (!call.Has(RaisedRates.Works))
            return Bounds.Exactly(call[SideCap]);
        var named = call.Named(RaisedRates.Works);
        decimal[] own = [.. (named ?? call.Input(RaisedRates.Works).Options).Select(works => call.IfGiven(SideCapOf(works))).OfType<decimal>()];
        decimal[] possible = named is null || own.Length == 0 ? [.. own, call[SideCap]] : own;
        return new Bounds(possible.Min(), possible.Max());
    }
}
