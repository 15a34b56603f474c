using System.Collections.Immutable;
using FundingWizard.Rules.Amounts.Costs;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts;

/// <summary>What a calculator sees: its inputs, its numbers, and a notepad for steps and missing facts.</summary>
internal sealed class AmountCall(
    AmountDefinition definition,
    AmountNumbers? numbers,
    FactSet facts,
    DateOnly day,
    IReadOnlyDictionary<string, Amount> earlier,
    Workbook book)
{
    private readonly StepNotes steps = book.Notes.Begin(definition.Calculator.Sentences);
    private readonly List<Fact> missing = [];

    /// <summary>Day of the check.</summary>
    public DateOnly Day => day;

    /// <summary>The amounts this one reads, in the order of the card.</summary>
    public IEnumerable<Amount> Claims => definition.Claims.Select(id => earlier[id]);

    /// <summary>A dated number of the card.</summary>
    public decimal this[string name] => numbers![name];

    /// <summary>The dated numbers of the card.</summary>
    public IReadOnlyDictionary<string, decimal> Numbers => numbers!.Values!;

    /// <summary>A dated number that the card may leave out; null when it does.</summary>
    public decimal? IfGiven(string name) => numbers!.IfGiven(name);

    /// <summary>The numbers of the card on another day than that of the check; null before the first or when not yet known.</summary>
    public AmountNumbers? On(DateOnly other) => definition.On(other) is { Values: not null } step ? step : null;

    /// <summary>The numbers of every day; null where the law is not yet known.</summary>
    public IEnumerable<AmountNumbers?> Ever => definition.Steps.Select(step => step.Values is null ? null : step);

    /// <summary>True when the card names a fact for this input.</summary>
    public bool Has(string name) => definition.Inputs.ContainsKey(name);

    /// <summary>The fact behind an input.</summary>
    public Fact Input(string name) => definition.Inputs[name];

    /// <summary>The number of an input, or null when it is unknown, which is noted as missing.</summary>
    public decimal? Number(string name)
    {
        var number = facts.Number(Input(name));
        if (number is null)
            Missing(name);
        return number;
    }

    /// <summary>The number of an input, or everything it can be when it is unknown, which is noted as missing.</summary>
    public Bounds Between(string name) =>
        Number(name) is { } number ? Bounds.Exactly(number) : new Bounds(Input(name).Minimum, Input(name).Maximum);

    /// <summary>Yes or no, or null when it is unknown, which is noted as missing.</summary>
    public bool? Flag(string name) => (Value(name) as FlagValue)?.Flag;

    /// <summary>The day of an input, or null when it is unknown, which is noted as missing.</summary>
    public DateOnly? Date(string name) => (Value(name) as DateValue)?.Date;

    /// <summary>The rows of an input, or null when the list is unknown, which is noted as missing.</summary>
    public RowsValue? Rows(string name) => Value(name) as RowsValue;

    /// <summary>The lines of a list of costs, or null when the list is unknown, which is noted as missing.</summary>
    public CostSheet? Sheet(string name) => Rows(name) is { Rows: var rows } ? book.Sheet(Input(name), rows) : null;

    /// <summary>The option of an input, or every option when it is unknown, which is noted as missing.</summary>
    public ImmutableArray<string> Options(string name) =>
        Value(name) is CodeValue code ? [code.Code] : Input(name).Options;

    /// <summary>The options an answer to a choice or choices fact names, or null when it is unknown, which is noted as missing.</summary>
    public ImmutableArray<string>? Named(string name) => Value(name) switch
    {
        CodeValue code => [code.Code],
        CodesValue codes => codes.Codes,
        _ => null,
    };

    /// <summary>Notes a fact that would make the amount firmer, for instance a list with gaps.</summary>
    public void Missing(string name)
    {
        if (!missing.Contains(Input(name)))
            missing.Add(Input(name));
    }

    /// <summary>Writes down one line of the computation.</summary>
    public void Step(string name, params ReadOnlySpan<(string Name, StepValue Value)> values) => steps.Add(name, values);

    /// <summary>Writes down a line that was put together before.</summary>
    public void Step(ComputationStep step) => steps.Add(step);

    /// <summary>Puts a line together that several amounts may write down.</summary>
    public ComputationStep Line(StepSentence sentence, params ReadOnlySpan<(string Name, StepValue Value)> values) => steps.Line(sentence, values);

    /// <summary>A value in the unit of the amount.</summary>
    public StepValue Money(decimal value) => new(Round(value), definition.Unit);

    /// <summary>A value in percent.</summary>
    public static StepValue Percent(decimal value) => StepValue.Percent(value);

    /// <summary>An option of an input.</summary>
    public StepValue Option(string input, string option) => StepValue.Of(Input(input), option);

    /// <summary>The finished amount, rounded to cents.</summary>
    public Amount Result(AmountKind kind, decimal low, decimal high, ImmutableArray<AmountReading> readings = default) => new(
        definition, kind, Round(low), Round(high), readings.IsDefault ? [] : readings, steps.Steps, [.. missing], numbers?.Evidence);

    /// <summary>One value if both bounds agree, else a range.</summary>
    public Amount ExactOrRange(decimal low, decimal high, ImmutableArray<AmountReading> readings = default) =>
        Result(Round(low) == Round(high) ? AmountKind.Exact : AmountKind.Range, low, high, readings);

    /// <summary>Nothing can be said.</summary>
    public Amount NotComputable() =>
        new(definition, AmountKind.NotComputable, null, null, [], steps.Steps, [.. missing], numbers?.Evidence);

    /// <summary>Cents, half up.</summary>
    public static decimal Round(decimal value) => StepValue.Cents(value);

    private FactValue? Value(string name)
    {
        var value = facts.Value(Input(name));
        if (value is null)
            Missing(name);
        return value;
    }
}
