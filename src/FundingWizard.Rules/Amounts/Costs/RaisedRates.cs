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
        decimal?[] raised = [null];
        foreach (var input in Reasons)
        {
            if (call.Has(input))
                raised = Each(raised, Possible(call, input), Higher);
        }

        if (call.Has(Budget) && raised is not [null])
            raised = Each(raised, OfBudget(call), Further);
        return raised is [var known] ? [known ?? call[Rate]] : [.. raised.Select(rate => rate ?? call[Rate]).Distinct().Order()];
    }

    /// <summary>What every two of both give; mostly both hold one.</summary>
    private static decimal?[] Each(decimal?[] left, decimal?[] right, Func<decimal?, decimal?, decimal?> rate) => (left, right) is ([var one], [var other])
        ? [rate(one, other)]
        : [.. left.SelectMany(each => right.Select(more => rate(each, more))).Distinct()];

    /// <summary>What one input can raise the rate to; null for not at all.</summary>
    private static decimal?[] Possible(AmountCall call, string input)
    {
        if (call.Named(input) is not { } named)
            return OfUnknown(call, input);
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

    private static decimal?[] OfUnknown(AmountCall call, string input)
    {
        var each = call.Input(input).Options.Select(option => call.IfGiven(Raised(input, option)));
        return [.. call.Input(input).Type == FactType.Choices ? each.Append(null).Distinct() : each.Distinct()];
    }

    private static decimal?[] OfBudget(AmountCall call)
    {
        var options = call.Options(Budget);
        if (options is not [var known])
            return [.. options.Select(option => call.IfGiven(Distress(option))).Distinct()];
        var raised = call.IfGiven(Distress(known));
        if (raised is { } rate)
            call.Step("raised", ("reason", call.Option(Budget, known)), ("rate", AmountCall.Percent(rate)));
        return [raised];
    }

    /// <summary>A budget in distress raises only what something else has raised.</summary>
    private static decimal? Further(decimal? raised, decimal? budget) => raised is null ? null : Higher(raised, budget);

    private static decimal? Higher(decimal? left, decimal? right) => left is null || right > left ? right : left;

    private static string Raised(string input, string option) => $"raised.{input}.{option}";

    private static string Distress(string option) => $"distress.{option}";
}
