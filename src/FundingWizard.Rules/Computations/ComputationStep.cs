using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Computations;

/// <summary>
/// One line of a computation; the sentence is in <c>steps.&lt;lang&gt;.json</c> under <c>name.step</c>, where name is that of the
/// calculator or of the function of a derived fact. The lines of a computation keep their values together in few arrays.
/// </summary>
public readonly struct ComputationStep
{
    private readonly StepSentence sentence;
    private readonly StepValue[] values;
    private readonly int first;

    internal ComputationStep(StepSentence sentence, StepValue[] values, int first) => (this.sentence, this.values, this.first) = (sentence, values, first);

    /// <summary>Key of the sentence.</summary>
    public string Key => sentence.Key;

    /// <summary>Placeholder to value.</summary>
    public StepValues Values => new(sentence.Names, new ArraySegment<StepValue>(values, first, sentence.Names.Length));
}

/// <summary>A value in a computation: a number with the unit it is written in, an option of a fact, a day, or words of the person.</summary>
public readonly record struct StepValue
{
    private static readonly object Day = new();

    /// <summary>What the value is: the unit of a number or null, else one of the others. A computation has hundreds of values, so they are small.</summary>
    private readonly object? what;

    private readonly decimal number;

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="unit">Unit code; null for a bare number.</param>
    public StepValue(decimal number, string? unit)
        : this((object?)unit, number)
    {
    }

    private StepValue(object? what, decimal number = 0) => (this.what, this.number) = (what, number);

    /// <summary>The number; 0 for anything else.</summary>
    public decimal Number => what is null or string ? number : 0;

    /// <summary>Unit code; null for a bare number and for anything else.</summary>
    public string? Unit => what as string;

    /// <summary>The fact whose option it is; null for anything else.</summary>
    public Fact? Fact => (what as OptionValue)?.Fact;

    /// <summary>Id of the field of the fact, which is a list, that has the option; null when the fact itself has it.</summary>
    public string? Field => (what as OptionValue)?.Field;

    /// <summary>The option; null for anything else.</summary>
    public string? Option => (what as OptionValue)?.Option;

    /// <summary>The day; null for anything else.</summary>
    public DateOnly? Date => what == Day ? DateOnly.FromDayNumber((int)number) : null;

    /// <summary>Words a person typed; null for anything else.</summary>
    public string? Text => (what as WordsValue)?.Words;

    /// <summary>A day.</summary>
    public static StepValue Of(DateOnly date) => new(Day, date.DayNumber);

    /// <summary>An option of a fact, or of a field of a fact that is a list.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="option">The option.</param>
    /// <param name="field">Id of the field; null when the fact itself has the option.</param>
    public static StepValue Of(Fact fact, string option, string? field = null) => new(new OptionValue(fact, field, option));

    /// <summary>Words.</summary>
    internal static StepValue Of(string words) => new(new WordsValue(words));

    /// <summary>A value in percent.</summary>
    public static StepValue Percent(decimal value) => new(value, "%");

    /// <summary>An amount in euro, rounded half up to cents.</summary>
    public static StepValue Euro(decimal value) => new(Cents(value), "EUR");

    /// <summary>Cents, half up; what has no smaller digits stays as it is.</summary>
    internal static decimal Cents(decimal value) => value.Scale <= 2 ? value : decimal.Round(value, 2, MidpointRounding.AwayFromZero);

    /// <summary>A row of a list: what the person called it, else its number, counted from 1.</summary>
    /// <param name="row">The row.</param>
    /// <param name="index">Its place in the list, counted from 0.</param>
    internal static StepValue Of(Row row, int index) =>
        row["name"] is TextValue { Text.Length: > 0 } name ? Of(name.Text) : new(index + 1, null);

    private sealed record OptionValue(Fact Fact, string? Field, string Option);

    private sealed record WordsValue(string Words);
}
