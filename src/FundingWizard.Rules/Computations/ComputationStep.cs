using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Computations;

/// <summary>
/// One line of a computation; the sentence is in <c>steps.&lt;lang&gt;.json</c> under <c>name.step</c>, where name is that of the
/// calculator or of the function of a derived fact.
/// </summary>
/// <param name="Key">Key of the sentence.</param>
/// <param name="Values">Placeholder to value.</param>
public sealed record ComputationStep(string Key, StepValues Values);

/// <summary>A value in a computation: a number with the unit it is written in, an option of a fact, a day, or words of the person.</summary>
/// <param name="Number">The number; 0 for anything else.</param>
/// <param name="Unit">Unit code; null for a bare number and for anything else.</param>
/// <param name="Fact">The fact whose option it is; null for anything else.</param>
/// <param name="Option">The option; null for anything else.</param>
/// <param name="Date">The day; null for anything else.</param>
/// <param name="Text">Words a person typed; null for anything else.</param>
/// <param name="Field">The field of the fact, which is a list, that has the option; null when the fact itself has it.</param>
public readonly record struct StepValue(
    decimal Number,
    string? Unit,
    Fact? Fact = null,
    string? Option = null,
    DateOnly? Date = null,
    string? Text = null,
    string? Field = null)
{
    /// <summary>A day.</summary>
    public static StepValue Of(DateOnly date) => new(0, null, Date: date);

    /// <summary>An option of a fact.</summary>
    public static StepValue Of(Fact fact, string option) => new(0, null, fact, option);

    /// <summary>An option of a field of a list.</summary>
    public static StepValue Of(Fact list, Fact field, string option) => new(0, null, list, option, Field: field.Id);

    /// <summary>A value in percent.</summary>
    public static StepValue Percent(decimal value) => new(value, "%");

    /// <summary>An amount in euro, rounded half up to cents.</summary>
    public static StepValue Euro(decimal value) => new(decimal.Round(value, 2, MidpointRounding.AwayFromZero), "EUR");

    /// <summary>A row of a list: what the person called it, else its number, counted from 1.</summary>
    /// <param name="row">The row.</param>
    /// <param name="index">Its place in the list, counted from 0.</param>
    internal static StepValue Of(Row row, int index) =>
        row["name"] is TextValue { Text.Length: > 0 } name ? new(0, null, Text: name.Text) : new(index + 1, null);
}
