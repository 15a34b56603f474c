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

/// <summary>
/// A value in a computation: a number with the unit it is written in, an option of a fact, a day, or words of the person. A computation has
/// hundreds of them, so they share their room: what a value is of tells how to read the rest.
/// </summary>
public readonly record struct StepValue
{
    private static readonly object Day = new(), Words = new();

    private readonly object? of;
    private readonly string? word;
    private readonly decimal number;

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="unit">Unit code; null for a bare number.</param>
    public StepValue(decimal number, string? unit)
        : this(null, unit, number)
    {
    }

    private StepValue(object? of, string? word, decimal number = 0) => (this.of, this.word, this.number) = (of, word, number);

    /// <summary>The number; 0 for anything else.</summary>
    public decimal Number => of is null ? number : 0;

    /// <summary>Unit code; null for a bare number and for anything else.</summary>
    public string? Unit => of is null ? word : null;

    /// <summary>The fact whose option it is; null for anything else.</summary>
    public Fact? Fact => (of as FieldOfList)?.List ?? of as Fact;

    /// <summary>Id of the field of the fact, which is a list, that has the option; null when the fact itself has it.</summary>
    public string? Field => (of as FieldOfList)?.Field.Id;

    /// <summary>The option; null for anything else.</summary>
    public string? Option => Fact is null ? null : word;

    /// <summary>The day; null for anything else.</summary>
    public DateOnly? Date => of == Day ? DateOnly.FromDayNumber((int)number) : null;

    /// <summary>Words a person typed; null for anything else.</summary>
    public string? Text => of == Words ? word : null;

    /// <summary>A day.</summary>
    public static StepValue Of(DateOnly date) => new(Day, null, date.DayNumber);

    /// <summary>An option of a fact.</summary>
    public static StepValue Of(Fact fact, string option) => new((object)fact, option);

    /// <summary>An option of a field of a list.</summary>
    internal static StepValue Of(FieldOfList field, string option) => new(field, option);

    /// <summary>Words.</summary>
    internal static StepValue Of(string words) => new(Words, words);

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
}

/// <summary>A field of a list whose options stand in a computation.</summary>
internal sealed record FieldOfList(Fact List, Fact Field);
