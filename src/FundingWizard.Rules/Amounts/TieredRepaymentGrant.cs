using System.Collections.Immutable;

namespace FundingWizard.Rules.Amounts;

/// <summary>
/// A part of a loan that need not be paid back, at rates by size class that fall above a loan volume. The rule can be read in two
/// ways: <c>cliff</c> (the lower rate applies to the whole loan) and <c>slice</c> (only to the part above the limit).
/// Inputs <c>volume</c> (money) and <c>size</c> (choice); numbers <c>limit</c> (inclusive), <c>cap</c> on the volume, and for every
/// option of <c>size</c> the percentages <c>option.upTo</c> and <c>option.above</c>.
/// </summary>
internal static class TieredRepaymentGrant
{
    public static readonly Calculator Calculator = new(
        "tiered-repayment-grant",
        [CalculatorInput.Number("volume"), CalculatorInput.Choice("size")],
        inputs => inputs.TryGetValue("size", out var size)
            ? [.. size.Options.SelectMany(option => new[] { $"{option}.upTo", $"{option}.above" }), "limit", "cap"]
            : ["limit", "cap"],
        Compute,
        new Dictionary<string, string>
        {
            ["capped"] = "cap",
            ["rate"] = "size rate volume result",
            ["cliff"] = "size rate volume result",
            ["slice"] = "size upTo limit above rest result",
            ["cliff-warning"] = "size limit atLimit loss",
        },
        limits: [new CalculatorLimit("limit", "volume"), new CalculatorLimit("cap", "volume")],
        readings: _ => ["cliff", "slice"]);

    private static Amount Compute(AmountCall call)
    {
        var options = call.Options("size");
        if (call.Number("volume") is not { } asked)
            return call.NotComputable();

        var volume = Math.Min(asked, call["cap"]);
        if (asked > volume)
            call.Step("capped", ("cap", call.Money(volume)));
        return volume <= call["limit"] ? UpToLimit(call, volume, options) : AboveLimit(call, volume, options);
    }

    private static Amount UpToLimit(AmountCall call, decimal volume, ImmutableArray<string> options)
    {
        foreach (var option in options)
        {
            call.Step("rate", ("size", call.Option("size", option)), ("rate", AmountCall.Percent(call[$"{option}.upTo"])),
                ("volume", call.Money(volume)), ("result", call.Money(Cliff(call, option, volume))));
        }

        return call.ExactOrRange(options.Min(option => Cliff(call, option, volume)), options.Max(option => Cliff(call, option, volume)));
    }

    private static Amount AboveLimit(AmountCall call, decimal volume, ImmutableArray<string> options)
    {
        foreach (var option in options)
            Explain(call, option, volume);

        AmountReading[] readings =
        [
            Reading("cliff", options, option => Cliff(call, option, volume)),
            Reading("slice", options, option => Slice(call, option, volume)),
        ];
        return call.ExactOrRange(readings.Min(reading => reading.Low), readings.Max(reading => reading.High), [.. readings]);
    }

    private static AmountReading Reading(string id, ImmutableArray<string> options, Func<string, decimal> grant) =>
        new(id, AmountCall.Round(options.Min(grant)), AmountCall.Round(options.Max(grant)));

    private static void Explain(AmountCall call, string option, decimal volume)
    {
        var (limit, upTo, above) = (call["limit"], call[$"{option}.upTo"], call[$"{option}.above"]);
        var (size, cliff, atLimit) = (call.Option("size", option), Cliff(call, option, volume), Cliff(call, option, limit));
        call.Step("cliff", ("size", size), ("rate", AmountCall.Percent(above)), ("volume", call.Money(volume)), ("result", call.Money(cliff)));
        call.Step("slice", ("size", size), ("upTo", AmountCall.Percent(upTo)), ("limit", call.Money(limit)),
            ("above", AmountCall.Percent(above)), ("rest", call.Money(volume - limit)), ("result", call.Money(Slice(call, option, volume))));
        if (cliff < atLimit)
            call.Step("cliff-warning", ("size", size), ("limit", call.Money(limit)), ("atLimit", call.Money(atLimit)), ("loss", call.Money(atLimit - cliff)));
    }

    private static decimal Cliff(AmountCall call, string option, decimal volume) =>
        volume * call[volume <= call["limit"] ? $"{option}.upTo" : $"{option}.above"] / 100;

    private static decimal Slice(AmountCall call, string option, decimal volume) =>
        ((Math.Min(volume, call["limit"]) * call[$"{option}.upTo"]) + (Math.Max(0, volume - call["limit"]) * call[$"{option}.above"])) / 100;
}
