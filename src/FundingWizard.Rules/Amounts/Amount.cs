using System.Collections.Immutable;
using FundingWizard.Rules.Amounts.Costs;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Amounts;

/// <summary>How firmly an amount is known.</summary>
public enum AmountKind
{
    /// <summary>One value.</summary>
    Exact,

    /// <summary>Between two values, because an answer, the law or its reading is uncertain.</summary>
    Range,

    /// <summary>Not more than this; the provider fixes the value.</summary>
    UpTo,

    /// <summary>An answer or a number is missing without which nothing can be said.</summary>
    NotComputable,
}

/// <summary>A benefit named on a card: which calculator, on which inputs, with which dated numbers.</summary>
/// <param name="Id">Id, unique on the card.</param>
/// <param name="Calculator">The generic function.</param>
/// <param name="Unit">Unit of the result, usually <c>EUR</c>.</param>
/// <param name="Inputs">Input name to fact; inputs that name an earlier amount are in <paramref name="Claims"/>.</param>
/// <param name="Claims">Earlier amounts of the same card that the calculator reads.</param>
/// <param name="Steps">Dated numbers, ascending.</param>
public sealed record AmountDefinition(
    string Id,
    Calculator Calculator,
    string Unit,
    ImmutableSortedDictionary<string, Fact> Inputs,
    ImmutableArray<string> Claims,
    ImmutableArray<AmountNumbers> Steps)
{
    /// <summary>True for a figure that is no benefit: nothing is promised by showing it while the programme is closed.</summary>
    public bool IsInformation { get; init; }

    /// <summary>The numbers of a day, or null before the first.</summary>
    public AmountNumbers? On(DateOnly day)
    {
        var last = Steps.Length - 1;
        while (last >= 0 && Steps[last].From > day)
            last--;
        return last < 0 ? null : Steps[last];
    }

    /// <summary>The list of costs it is computed from; null when there is none.</summary>
    public Fact? Costs => Inputs.GetValueOrDefault(CostLines.Costs) is { Type: FactType.List } costs ? costs : null;

    /// <summary>
    /// How much of a line of <see cref="Costs"/> counts on a day; null without such a list, before the first numbers, while the law is not
    /// yet known, and for a line whose kind is unknown.
    /// </summary>
    public LineTreatment? TreatmentOf(Row line, DateOnly day) => On(day)?.Values is { } values ? Calculator.TreatmentOf(line, values) : null;
}

/// <summary>The numbers of a calculator from a day on.</summary>
/// <param name="From">First day, inclusive.</param>
/// <param name="Values">Name to number; null when the law of that time is not yet known.</param>
/// <param name="Evidence">What they rest on.</param>
public sealed record AmountNumbers(DateOnly From, ImmutableSortedDictionary<string, decimal>? Values, Evidence Evidence)
{
    /// <summary>For looking up, which computations do all the time.</summary>
    private readonly Dictionary<string, decimal> byName = ByName(Values);

    /// <summary>Name to number; null when the law of that time is not yet known.</summary>
    public ImmutableSortedDictionary<string, decimal>? Values
    {
        get;
        init => (field, byName) = (value, ByName(value));
    } = Values;

    /// <summary>A number the loader has checked to exist.</summary>
    public decimal this[string name] => byName[name];

    /// <summary>A number a card may leave out; null when it does.</summary>
    public decimal? IfGiven(string name) => byName.TryGetValue(name, out var number) ? number : null;

    private static Dictionary<string, decimal> ByName(IReadOnlyDictionary<string, decimal>? values) => values is null ? [] : new(values, StringComparer.Ordinal);
}

/// <summary>A computed benefit. Bounds are inclusive, in the unit of the definition, rounded to cents, half up.</summary>
/// <param name="Definition">What was computed.</param>
/// <param name="Kind">How firmly it is known.</param>
/// <param name="Low">Smallest possible value; null when not computable.</param>
/// <param name="High">Largest possible value; null when not computable.</param>
/// <param name="Readings">The result of every reading of the rule, when the rule can be read in more than one way.</param>
/// <param name="Steps">The computation in order.</param>
/// <param name="Missing">Facts without value that would make it firmer.</param>
/// <param name="Evidence">What the numbers rest on; null before the first dated step.</param>
public sealed record Amount(
    AmountDefinition Definition,
    AmountKind Kind,
    decimal? Low,
    decimal? High,
    ImmutableArray<AmountReading> Readings,
    ImmutableArray<ComputationStep> Steps,
    ImmutableArray<Fact> Missing,
    Evidence? Evidence);

/// <summary>The bounds under one reading of the rule.</summary>
public sealed record AmountReading(string Id, decimal Low, decimal High);
