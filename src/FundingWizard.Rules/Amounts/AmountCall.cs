using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts;

/// <summary>What a calculator sees: its inputs, its numbers, and a notepad for steps and missing facts.</summary>
internal sealed class AmountCall(
    AmountDefinition definition,
    AmountNumbers? numbers,
    FactSet facts,
    IReadOnlyDictionary<string, Amount> earlier)
{
    private readonly ImmutableArray<AmountStep>.Builder steps = ImmutableArray.CreateBuilder<AmountStep>();
    private readonly ImmutableArray<Fact>.Builder missing = ImmutableArray.CreateBuilder<Fact>();

    /// <summary>The amounts this one reads, in the order of the card.</summary>
    public IEnumerable<Amount> Claims => definition.Claims.Select(id => earlier[id]);

    /// <summary>A dated number of the card.</summary>
    public decimal this[string name] => numbers![name];

    /// <summary>The fact behind an input.</summary>
    public Fact Input(string name) => definition.Inputs[name];

    /// <summary>The number of an input, or null when it is unknown, which is noted as missing.</summary>
    public decimal? Number(string name)
    {
        var fact = Input(name);
        if (facts.IsKnown(fact))
            return facts[fact.Slot].Number;
        missing.Add(fact);
        return null;
    }

    /// <summary>The option of an input, or every option when it is unknown, which is noted as missing.</summary>
    public ImmutableArray<string> Options(string name)
    {
        var fact = Input(name);
        if (facts.Value(fact) is CodeValue code)
            return [code.Code];
        missing.Add(fact);
        return fact.Options;
    }

    /// <summary>Writes down one line of the computation.</summary>
    public void Step(string name, params ReadOnlySpan<(string Name, StepValue Value)> values)
    {
        var named = ImmutableSortedDictionary.CreateBuilder<string, StepValue>(StringComparer.Ordinal);
        foreach (var (key, value) in values)
            named.Add(key, value);
        steps.Add(new AmountStep($"{definition.Calculator.Name}.{name}", named.ToImmutable()));
    }

    /// <summary>A value in the unit of the amount.</summary>
    public StepValue Money(decimal value) => new(Round(value), definition.Unit);

    /// <summary>A value in percent.</summary>
    public static StepValue Percent(decimal value) => new(value, "%");

    /// <summary>An option of an input.</summary>
    public StepValue Option(string input, string option) => new(0, null, Input(input), option);

    /// <summary>The finished amount, rounded to cents.</summary>
    public Amount Result(AmountKind kind, decimal low, decimal high, ImmutableArray<AmountReading> readings = default) => new(
        definition, kind, Round(low), Round(high), readings.IsDefault ? [] : readings, steps.ToImmutable(), missing.ToImmutable(), numbers?.Evidence);

    /// <summary>One value if both bounds agree, else a range.</summary>
    public Amount ExactOrRange(decimal low, decimal high, ImmutableArray<AmountReading> readings = default) =>
        Result(Round(low) == Round(high) ? AmountKind.Exact : AmountKind.Range, low, high, readings);

    /// <summary>Nothing can be said.</summary>
    public Amount NotComputable() =>
        new(definition, AmountKind.NotComputable, null, null, [], steps.ToImmutable(), missing.ToImmutable(), numbers?.Evidence);

    /// <summary>Cents, half up.</summary>
    public static decimal Round(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);
}
