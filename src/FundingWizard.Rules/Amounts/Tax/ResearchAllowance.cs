using System.Collections.Immutable;

namespace FundingWizard.Rules.Amounts.Tax;

/// <summary>
/// A tax allowance on what research costs. Input <c>wages</c> (money), and if wanted <c>contract</c> (money: fees of contract research),
/// <c>ownHours</c> (hours worked by owners), <c>depreciation</c> (money), <c>sme</c> (yes-no: asks for the higher rate as an SME); and the days that pick
/// dated numbers: <c>costsOn</c> (a day of the year of the costs: base cap, hourly rate and rates; else the day of the check),
/// <c>orderedOn</c> (contract: share of the fee) and <c>startedOn</c> (project: overhead). Numbers <c>cap</c> (money, inclusive, on the base),
/// <c>contractShare</c> and <c>overhead</c> (percent), <c>hourly</c> (money), <c>rate</c> and, with <c>sme</c>, <c>smeRate</c> (percent).
/// </summary>
internal static class ResearchAllowance
{
    private const string Wages = "wages", Contract = "contract", OwnHours = "ownHours", Depreciation = "depreciation", Sme = "sme", HourUnit = "hours";

    public static readonly Calculator Calculator = new(
        "research-allowance",
        [
            CalculatorInput.Number(Wages), CalculatorInput.Number(Contract).Optional, CalculatorInput.Number(OwnHours).Optional, CalculatorInput.Number(Depreciation).Optional,
            CalculatorInput.YesNo(Sme).Optional, CalculatorInput.Date("costsOn").Optional, CalculatorInput.Date("orderedOn").Optional, CalculatorInput.Date("startedOn").Optional,
        ],
        inputs => ["cap", "contractShare", "overhead", "hourly", "rate", .. inputs.ContainsKey(Sme) ? ["smeRate"] : Array.Empty<string>()],
        Compute,
        new Dictionary<string, string>
        {
            ["wages"] = "wages",
            ["contract"] = "contract share result",
            ["own-hours"] = "hours hourly result",
            ["depreciation"] = "depreciation",
            ["overhead"] = "overhead result",
            ["base"] = "base",
            ["capped"] = "base cap",
            ["allowance"] = "base rate result",
            ["own-work-part"] = "result",
        },
        units: [HourUnit]);

    private static Amount Compute(AmountCall call)
    {
        decimal?[] parts = [call.Number(Wages), Optional(call, Contract), Optional(call, OwnHours), Optional(call, Depreciation)];
        if (parts.Contains(null))
            return call.NotComputable();
        var costs = new Costs(parts[0]!.Value, parts[1]!.Value, parts[2]!.Value, parts[3]!.Value);
        var hasContract = costs.Contract > 0;
        var results = (from year in Picked(call, "costsOn")
                       from share in hasContract ? Picked(call, "orderedOn").Select(numbers => numbers?["contractShare"]) : [0m]
                       from overhead in Picked(call, "startedOn").Select(numbers => numbers?["overhead"])
                       from isSme in Rates(call)
                       select Allowance(call, costs, year, share, overhead, isSme)).ToArray();
        var known = results.OfType<Result>().ToArray();
        if (known.Length < results.Length)
            return call.NotComputable();
        if (known.Length == 1)
            known[0].Explain(call);
        return call.ExactOrRange(known.Min(result => result.Value), known.Max(result => result.Value));
    }

    private static decimal? Optional(AmountCall call, string input) => call.Has(input) ? call.Number(input) : 0;

    private static ImmutableArray<bool> Rates(AmountCall call) => !call.Has(Sme) ? [false] : call.Flag(Sme) is { } known ? [known] : [false, true];

    /// <summary>The numbers of the day an input names, or of every day when it is unknown; null before the law or while it is not known.</summary>
    private static IEnumerable<AmountNumbers?> Picked(AmountCall call, string input)
    {
        if (!call.Has(input))
            return [call.On(call.Day)];
        return call.Date(input) is { } day ? [call.On(day)] : call.Ever;
    }

    private static Result? Allowance(AmountCall call, Costs costs, AmountNumbers? year, decimal? share, decimal? overhead, bool isSme)
    {
        if (year is null || share is not { } contract || overhead is not { } extra)
            return null;
        return new Result(costs, contract, extra, year["hourly"], year["cap"], year[isSme ? "smeRate" : "rate"]);
    }

    /// <summary>What was answered.</summary>
    private sealed record Costs(decimal Wages, decimal Contract, decimal Hours, decimal Depreciation);

    /// <summary>The allowance for one choice of the numbers.</summary>
    private sealed record Result(Costs Costs, decimal ContractShare, decimal Overhead, decimal Hourly, decimal Cap, decimal Rate)
    {
        private decimal OwnWork => Costs.Hours * Hourly;

        private decimal Contracted => Costs.Contract * ContractShare / 100;

        private decimal Direct => Costs.Wages + Contracted + OwnWork + Costs.Depreciation;

        private decimal Full => Direct * (1 + (Overhead / 100));

        private decimal Base => Math.Min(Full, Cap);

        public decimal Value => Base * Rate / 100;

        public void Explain(AmountCall call)
        {
            call.Step("wages", ("wages", call.Money(Costs.Wages)));
            if (Costs.Contract > 0)
                call.Step("contract", ("contract", call.Money(Costs.Contract)), ("share", AmountCall.Percent(ContractShare)), ("result", call.Money(Contracted)));
            if (Costs.Hours > 0)
                call.Step("own-hours", ("hours", new(Costs.Hours, HourUnit)), ("hourly", call.Money(Hourly)), ("result", call.Money(OwnWork)));
            if (Costs.Depreciation > 0)
                call.Step("depreciation", ("depreciation", call.Money(Costs.Depreciation)));
            if (Overhead > 0)
                call.Step("overhead", ("overhead", AmountCall.Percent(Overhead)), ("result", call.Money(Full - Direct)));
            if (Full > Cap)
                call.Step("capped", ("base", call.Money(Full)), ("cap", call.Money(Cap)));
            else
                call.Step("base", ("base", call.Money(Full)));
            call.Step("allowance", ("base", call.Money(Base)), ("rate", AmountCall.Percent(Rate)), ("result", call.Money(Value)));
            if (OwnWork > 0)
                call.Step("own-work-part", ("result", call.Money(Value * OwnWork / Direct)));
        }
    }
}
