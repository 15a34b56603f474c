using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts.Intensity;

/// <summary>
/// The most aid a project may get by area and size, and what is free after other aid for the same costs. Inputs <c>costs</c> (money),
/// <c>area</c> and <c>size</c> (choices), and if wanted <c>earlier</c> (money: all aid for the same costs, de minimis included) and
/// <c>full</c> (yes-no: the conditions of the full rate are met). Numbers: <c>area.size</c> (percent) for every pair of options, 0 where there is no
/// aid; with <c>full</c> also <c>area.reduction</c> (percentage points less without it, never below 0; 0 where the condition does not matter). If
/// wanted <c>area.size.cap</c> (money, inclusive) for single pairs.
/// </summary>
internal static class AidIntensity
{
    private const string Costs = "costs", Area = "area", Size = "size", Earlier = "earlier", Full = "full";

    public static readonly Calculator Calculator = new(
        "aid-intensity",
        [
            CalculatorInput.Number(Costs), CalculatorInput.Choice(Area), CalculatorInput.Choice(Size), CalculatorInput.Number(Earlier).Optional,
            CalculatorInput.YesNo(Full).Optional,
        ],
        Numbers,
        Compute,
        new Dictionary<string, string>
        {
            ["rate"] = "area size rate result costs",
            ["none"] = "area size",
            ["reduced"] = "area size rate reduction result costs",
            ["capped"] = "cap rest",
            ["earlier"] = "earlier result",
        },
        units: ["points"],
        optionalNumbers: inputs => Pairs(inputs).Select(pair => Cap(pair.Area, pair.Size)));

    private static IEnumerable<string> Numbers(IReadOnlyDictionary<string, Fact> inputs) =>
    [
        .. Pairs(inputs).Select(pair => Rate(pair.Area, pair.Size)),
        .. inputs.ContainsKey(Full) && inputs.TryGetValue(Area, out var area) ? area.Options.Select(Reduction) : [],
    ];

    private static IEnumerable<(string Area, string Size)> Pairs(IReadOnlyDictionary<string, Fact> inputs) =>
        inputs.TryGetValue(Area, out var area) && inputs.TryGetValue(Size, out var size)
            ? area.Options.SelectMany(option => size.Options.Select(each => (option, each)))
            : [];

    private static string Rate(string area, string size) => $"{area}.{size}";

    private static string Reduction(string area) => $"{area}.reduction";

    private static string Cap(string area, string size) => $"{area}.{size}.cap";

    private static Amount Compute(AmountCall call)
    {
        var pairs = call.Options(Area).SelectMany(area => call.Options(Size).Select(size => (area, size))).ToArray();
        bool[] fulls = !call.Has(Full) ? [true] : call.Flag(Full) is { } full ? [full] : [true, false];
        var earlier = call.Has(Earlier) ? call.Between(Earlier) : Bounds.Exactly(0);
        if (call.Number(Costs) is not { } costs)
            return call.NotComputable();
        var most = pairs.SelectMany(pair => fulls.Select(each => Most(call, costs, pair.area, pair.size, each))).ToArray();
        var free = new Bounds(Math.Max(0, most.Min() - earlier.High), Math.Max(0, most.Max() - earlier.Low));
        if (call.Has(Earlier) && earlier.IsExact && most.Length == 1)
            call.Step("earlier", ("earlier", call.Money(earlier.Low)), ("result", call.Money(free.Low)));
        return call.ExactOrRange(free.Low, free.High);
    }

    private static decimal Most(AmountCall call, decimal costs, string area, string size, bool isFull)
    {
        var (areaValue, sizeValue, full) = (call.Option(Area, area), call.Option(Size, size), call[Rate(area, size)]);
        var reduction = isFull ? 0 : call[Reduction(area)];
        var rate = Math.Max(0, full - reduction);
        var result = costs * rate / 100;
        if (full == 0)
            call.Step("none", ("area", areaValue), ("size", sizeValue));
        else if (reduction == 0)
            call.Step("rate", ("area", areaValue), ("size", sizeValue), ("rate", AmountCall.Percent(rate)), ("costs", call.Money(costs)), ("result", call.Money(result)));
        else
            call.Step("reduced", ("area", areaValue), ("size", sizeValue), ("rate", AmountCall.Percent(rate)), ("reduction", new(reduction, "points")), ("costs", call.Money(costs)), ("result", call.Money(result)));
        return Capped(call, Cap(area, size), result);
    }

    private static decimal Capped(AmountCall call, string name, decimal result)
    {
        if (call.IfGiven(name) is not { } cap || result <= cap)
            return result;
        call.Step("capped", ("cap", call.Money(cap)), ("rest", call.Money(result - cap)));
        return cap;
    }
}
