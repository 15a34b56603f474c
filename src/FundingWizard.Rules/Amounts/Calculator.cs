using System.Collections.Frozen;
using System.Collections.Immutable;
using FundingWizard.Rules.Amounts.Aid;
using FundingWizard.Rules.Amounts.Costs;
using FundingWizard.Rules.Amounts.Intensity;
using FundingWizard.Rules.Amounts.Tax;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts;

/// <summary>A generic computation of a benefit. None knows a programme; cards name them and bring the numbers.</summary>
public sealed class Calculator
{
    private readonly Func<AmountCall, Amount> compute;
    private readonly Func<IReadOnlyDictionary<string, Fact>, IEnumerable<string>> numbers;
    private readonly Func<IReadOnlyDictionary<string, Fact>, string?>? problem;
    private readonly Func<IReadOnlyDictionary<string, Fact>, IEnumerable<string>>? optionalNumbers;
    private readonly Func<IReadOnlyDictionary<string, Fact>, IReadOnlyDictionary<string, decimal>, IEnumerable<(string? Number, string Sentence)>>? numberProblems;
    private readonly CostKinds? costKinds;
    private readonly Func<IReadOnlyDictionary<string, decimal>, IEnumerable<string>>? readings;

    internal Calculator(
        string name,
        ImmutableArray<CalculatorInput> inputs,
        Func<IReadOnlyDictionary<string, Fact>, IEnumerable<string>> numbers,
        Func<AmountCall, Amount> compute,
        IReadOnlyDictionary<string, string> steps,
        bool readsClaims = false,
        ImmutableArray<string> units = default,
        ImmutableArray<CalculatorLimit> limits = default,
        Func<IReadOnlyDictionary<string, Fact>, string?>? problem = null,
        Func<IReadOnlyDictionary<string, Fact>, IEnumerable<string>>? optionalNumbers = null,
        Func<IReadOnlyDictionary<string, Fact>, IReadOnlyDictionary<string, decimal>, IEnumerable<(string? Number, string Sentence)>>? numberProblems = null,
        CostKinds? costKinds = null,
        Func<IReadOnlyDictionary<string, decimal>, IEnumerable<string>>? readings = null)
    {
        Limits = limits.IsDefault ? [] : limits;
        Units = units.IsDefault ? [] : units;
        Steps = costKinds is null ? StepKeys.Of(name, steps) : StepKeys.Of(name, steps).AddRange(CostSentences.Keys);
        Sentences = StepKeys.ByStep(name, steps);
        Name = name;
        Inputs = inputs;
        ReadsClaims = readsClaims;
        this.numbers = numbers;
        this.problem = problem;
        this.optionalNumbers = optionalNumbers;
        this.numberProblems = numberProblems;
        this.costKinds = costKinds;
        this.readings = readings;
        this.compute = compute;
    }

    /// <summary>Every calculator by name.</summary>
    public static ImmutableSortedDictionary<string, Calculator> All { get; } = new[]
    {
        CappedShare.Calculator, GrantShare.Calculator, TieredRepaymentGrant.Calculator, InterestReduction.Calculator, RemainingRoom.Calculator,
        Scholarship.Calculator, LoanGrantEquivalent.Calculator, SafeHarbour.Loan, SafeHarbour.Guarantee,
        AidIntensity.Calculator, AdjustedAid.Calculator, ResearchAllowance.Whole, ResearchAllowance.OwnWork, Depreciation.Declining, Depreciation.Staged,
        ExcessPerHead.Calculator, EligibleCostsGrant.Calculator, UnprofitableCostsGrant.Calculator,
    }.ToImmutableSortedDictionary(calculator => calculator.Name, calculator => calculator, StringComparer.Ordinal);

    /// <summary>Name used by cards.</summary>
    public string Name { get; }

    /// <summary>The facts it reads.</summary>
    public ImmutableArray<CalculatorInput> Inputs { get; }

    /// <summary>Keys of the sentences that explain it, with the values each may name.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Steps { get; }

    /// <summary>Step to its sentence, as far as it is one of its own.</summary>
    internal FrozenDictionary<string, StepSentence> Sentences { get; }

    /// <summary>Units its sentences use besides those of its inputs and its result.</summary>
    public ImmutableArray<string> Units { get; }

    /// <summary>Numbers of the card that the computation compares with an input: caps, limits of tiers.</summary>
    public ImmutableArray<CalculatorLimit> Limits { get; }

    /// <summary>True when it also reads earlier amounts of the same card (<c>claim1</c>, <c>claim2</c>, ...).</summary>
    public bool ReadsClaims { get; }

    /// <summary>Names of the dated numbers a card must give for these inputs.</summary>
    public IEnumerable<string> RequiredNumbers(IReadOnlyDictionary<string, Fact> inputs) => numbers(inputs);

    /// <summary>Names of dated numbers a card may leave out for these inputs.</summary>
    public IEnumerable<string> OptionalNumbers(IReadOnlyDictionary<string, Fact> inputs) =>
        (optionalNumbers?.Invoke(inputs) ?? []).Concat(costKinds is not null && inputs.TryGetValue(CostLines.Costs, out var costs) ? costKinds.Names(costs) : []);

    /// <summary>How much of a line of costs counts; null when its kind is unknown or nothing is computed from lines of costs.</summary>
    internal LineTreatment? TreatmentOf(Row line, IReadOnlyDictionary<string, decimal> values) =>
        CostLines.KindOf(line) is { } kind ? costKinds?.Of(kind, values) : null;

    /// <summary>What is wrong with the numbers taken together: at which number, null for one that is missing, and a sentence.</summary>
    internal IEnumerable<(string? Number, string Sentence)> NumberProblems(IReadOnlyDictionary<string, Fact> inputs, IReadOnlyDictionary<string, decimal> values) =>
        (numberProblems?.Invoke(inputs, values) ?? []).Concat(costKinds?.Problems(inputs, values) ?? []);

    /// <summary>Ids of the readings a result with these numbers can have; each needs a text.</summary>
    internal IEnumerable<string> Readings(IReadOnlyDictionary<string, decimal> numbers) => readings?.Invoke(numbers) ?? [];

    /// <summary>What is wrong with these inputs taken together, as a sentence, or null.</summary>
    internal string? Problem(IReadOnlyDictionary<string, Fact> inputs) => problem?.Invoke(inputs);

    /// <summary>Computes the amount of one card for one set of facts and one day.</summary>
    /// <param name="definition">A definition that names this calculator.</param>
    /// <param name="facts">The facts; unknown ones widen the result.</param>
    /// <param name="day">Picks the dated numbers.</param>
    /// <param name="earlier">Amounts of the card computed before.</param>
    /// <param name="book">What amounts with the same facts share; left out for an amount that stands alone.</param>
    internal Amount Compute(AmountDefinition definition, FactSet facts, DateOnly day, IReadOnlyDictionary<string, Amount> earlier, Workbook? book = null)
    {
        var step = definition.On(day);
        var call = new AmountCall(definition, step, facts, day, earlier, book ?? new Workbook());
        return step?.Values is null ? call.NotComputable() : compute(call);
    }
}
