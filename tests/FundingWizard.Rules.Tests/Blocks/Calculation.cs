using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Tests.Blocks;

/// <summary>A calculator on the facts of a test.</summary>
/// <param name="Calculator">Its name.</param>
/// <param name="Numbers">Its numbers on every day from the first of January 2000.</param>
internal sealed record Calculation(string Calculator, params (string Name, decimal Value)[] Numbers)
{
    private static readonly Evidence Evidence = new(
        [new Source("act", "Act", SourceKind.Law, "Land", new DateOnly(2026, 1, 1), null, null)], Confidence.High, null, Basis.OwnText, []);

    public DateOnly Day { get; init; } = new(2026, 3, 1);

    /// <summary>Later numbers, ascending; null where the law is not yet known.</summary>
    public ImmutableArray<(DateOnly From, (string Name, decimal Value)[]? Numbers)> Later { get; init; } = [];

    /// <summary>What it shares with other calculations of the same facts; null when it stands alone.</summary>
    public Workbook? Book { get; init; }

    public Amount Run(params IReadOnlyCollection<Given> givens)
    {
        var calculator = Rules.Amounts.Calculator.All[Calculator];
        var vocabulary = new Vocabulary(givens.Select(given => given.Fact));
        var inputs = givens.ToImmutableSortedDictionary(given => given.Name, given => vocabulary[given.Fact.Id]);
        calculator.Inputs.Where(input => inputs.ContainsKey(input.Name)).Select(input => input.Problem(inputs[input.Name])).OfType<string>().ShouldBeEmpty();
        inputs.Keys.Except(calculator.Inputs.Select(input => input.Name)).ShouldBeEmpty();
        calculator.Problem(inputs).ShouldBeNull();
        calculator.RequiredNumbers(inputs).ShouldBe(Numbers.Select(number => number.Name).Except(calculator.OptionalNumbers(inputs)), ignoreOrder: true);
        calculator.NumberProblems(inputs, Numbers.ToDictionary(number => number.Name, number => number.Value)).ShouldBeEmpty();

        var definition = new AmountDefinition("amount", calculator, "EUR", inputs, [], [Step(new DateOnly(2000, 1, 1), Numbers), .. Later.Select(step => Step(step.From, step.Numbers))]);
        var amount = calculator.Compute(definition, Facts(vocabulary, givens), Day, ImmutableDictionary<string, Amount>.Empty, Book);
        foreach (var step in amount.Steps)
            step.Values.Keys.ShouldBe(calculator.Steps[step.Key], ignoreOrder: true, step.Key);
        return amount;
    }

    /// <summary>Whatever is missing: every way to fill the gaps gives a result within the bounds, and the bounds are not wider than that.</summary>
    public void ShouldHoldInEveryCompletion(params IReadOnlyCollection<Given> givens)
    {
        var claimed = Run(givens);
        claimed.Missing.ShouldNotBeEmpty();
        var results = Given.Completions(givens).Select(complete => Run(complete)).ToArray();

        results.ShouldNotBeEmpty();
        results.Min(result => result.Low).ShouldBe(claimed.Low);
        results.Max(result => result.High).ShouldBe(claimed.High);
    }

    internal static FactSet Facts(Vocabulary vocabulary, IEnumerable<Given> givens)
    {
        var builder = new FactSetBuilder(vocabulary);
        foreach (var given in givens.Where(given => given.Value is not null))
            builder.Set(vocabulary[given.Fact.Id], given.Value);
        return builder.Build();
    }

    private static AmountNumbers Step(DateOnly from, (string Name, decimal Value)[]? numbers) =>
        new(from, numbers?.ToImmutableSortedDictionary(number => number.Name, number => number.Value, StringComparer.Ordinal), Evidence);
}
