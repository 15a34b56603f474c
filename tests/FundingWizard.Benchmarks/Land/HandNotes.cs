using FundingWizard.Benchmarks.Assessing;
using Value = System.Collections.Generic.KeyValuePair<string, decimal>;

namespace FundingWizard.Benchmarks.Land;

/// <summary>The lines of one computation; money in euro, rounded to cents.</summary>
internal sealed class HandNotes(int capacity)
{
    private readonly List<HandStep> steps = new(capacity);

    public IReadOnlyList<HandStep> Steps => steps;

    public void Add(string sentence, params Value[] values) => steps.Add(new HandStep(sentence, values));

    public void AddOf(string option, string sentence, params Value[] values) => steps.Add(new HandStep(sentence, values, option));

    public static Value Money(string name, decimal value) => new(name, HandAmounts.Cents(value));

    public static Value Plain(string name, decimal value) => new(name, value);
}
