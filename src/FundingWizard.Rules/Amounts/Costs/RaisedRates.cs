using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>
/// The highest rates that are possible. Inputs <c>works</c>, <c>anchoring</c> (choices) and <c>cooperation</c> (choice) each may raise the
/// regular <c>rate</c> with the number <c>raised.input.option</c>; where one does, <c>budget</c> (choice) may raise it further with
/// <c>distress.option</c>. The highest one counts. Whether it is granted is for the provider to decide.
/// </summary>
internal static class RaisedRates
{
    public const string Rate = "rate", Works = "works";

    private const string Cooperation = "cooperation", Anchoring = "anchoring", Budget = "budget";

    private static readonly string[] Reasons = [Works, Cooperation, Anchoring];

    public static readonly ImmutableArray<CalculatorInput> Inputs =
    [
        CalculatorInput.Choices(Works).Optional,
        CalculatorInput.Choice(Cooperation).Optional,
        CalculatorInput.Choices(Anchoring).Optional,
        CalculatorInput.Choice(Budget).Optional,
    ];

    /// <summary>Names of the numbers that raise the rate for these inputs.</summary>
    public static IEnumerable<string> Names(IReadOnlyDictionary<string, Fact> inputs) =>
    [
        .. Reasons.Where(inputs.ContainsKey).SelectMany(input => inputs[input].Options.Select(option => Raised(input, option))),
        .. inputs.TryGetValue(Budget, out var budget) ? budget.Options.Select(Distress) : [],
    ];

    /// <summary>Rates that would lower instead of raise.</summary>
    public static IEnumerable<(string? Number, string Sentence)> Problems(IReadOnlyDictionary<string, Fact> inputs, IReadOnlyDictionary<string, decimal> numbers) =>
        from name in Names(inputs)
        where numbers.ContainsKey(name) && numbers.ContainsKey(Rate) && numbers[name] <= numbers[Rate]
        select ((string?)name, $"A raised rate must be greater than \"{Rate}\".");

    /// <summary>Every highest rate that some completion of the answers gives, ascending; the regular one when nothing raises it.</summary>
    public static ImmutableArray<decimal> Highest(AmountCall call)
    {
        decimal?[] reasons = [null];
        foreach (var raised in Reasons.Where(call.Has).Select(input => Possible(call, input)))
            reasons = [.. reasons.SelectMany(reason => raised.Select(other => Higher(reason, other))).Distinct()];
        decimal?[] further = call.Has(Budget) && reasons.Any(reason => reason is not null) ? OfBudget(call) : [null];
        return [.. reasons.SelectMany(reason => further.Select(more => reason is null ? call[Rate] : Higher(reason, more)!.Value)).Distinct().Order()];
    }

    /// <summary>What one input can raise the rate to; null for not at all.</summary>
    private static decimal?[] Possible(AmountCall call, string input)
    {
        if (call.Named(input) is not { } named)
        {
            var each = call.Input(input).Options.Select(option => call.IfGiven(Raised(input, option)));
            return [.. call.Input(input).Type == FactType.Choices ? each.Append(null).Distinct() : each.Distinct()];
        }

        decimal? highest = null;
        foreach (var option in named)
        {
            if (call.IfGiven(Raised(input, option)) is not { } rate)
                continue;
            call.Step("raised", ("reason", call.Option(input, option)), ("rate", AmountCall.Percent(rate)));
            highest = Higher(highest, rate);
        }

        return [highest];
    }

    private static decimal?[] OfBudget(AmountCall call)
    {
        var options = call.Options(Budget);
        if (options is [var known] && call.IfGiven(Distress(known)) is { } rate)
            call.Step("raised", ("reason", call.Option(Budget, known)), ("rate", AmountCall.Percent(rate)));
        return [.. options.Select(option => call.IfGiven(Distress(option))).Distinct()];
    }

    private static decimal? Higher(decimal? left, decimal? right) => left is null || right > left ? right : left;

    private static string Raised(string input, string option) => $"raised.{input}.{option}";

    private static string Distress(string option) => $"distress.{option}";
}
