using System.Collections.Immutable;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Blocks;

/// <summary>A function of derived facts on the facts of a test.</summary>
/// <param name="Function">Its name.</param>
/// <param name="Type">Type of the fact it computes.</param>
/// <param name="Options">Options of that fact.</param>
internal sealed record Deduction(string Function, FactType Type, params ImmutableArray<string> Options)
{
    public DateOnly Day { get; init; } = new(2026, 3, 1);

    /// <summary>The option or number that comes out, or null.</summary>
    public string? Run(params IReadOnlyCollection<Given> givens) => DerivedFunction.All[Function].Compute(Call(givens)) switch
    {
        CodeValue code => code.Code,
        NumberValue number => number.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The computation, one short line each.</summary>
    public IEnumerable<string> Lines(params IReadOnlyCollection<Given> givens)
    {
        var function = DerivedFunction.All[Function];
        var steps = function.Explain(Call(givens));
        foreach (var step in steps)
            step.Values.Keys.ShouldBe(function.Steps[step.Key], ignoreOrder: true, step.Key);
        return steps.Select(StepWords.Line);
    }

    /// <summary>Whatever is missing: a value comes out exactly when every way to fill the gaps gives that value.</summary>
    public void ShouldHoldInEveryCompletion(params IReadOnlyCollection<Given> givens)
    {
        var results = Given.Completions(givens).Select(complete => Run(complete)).Distinct().ToArray();

        results.ShouldNotBeEmpty();
        Run(givens).ShouldBe(results.Length == 1 ? results[0] : null, string.Join(", ", results));
    }

    /// <summary>Whatever is missing: if a value comes out, every way to fill the gaps gives that value.</summary>
    public void ShouldClaimOnlyWhatHolds(params IReadOnlyCollection<Given> givens)
    {
        if (Run(givens) is { } claimed)
            Given.Completions(givens).Where(complete => Run(complete) != claimed).Select(complete => string.Join("; ", complete.Select(Word))).ShouldBeEmpty($"claimed {claimed}");
    }

    private static string Word(Given given) => given.Value is RowsValue rows
        ? string.Join(" | ", rows.Rows.Select(row => string.Join(' ', row.Fields.Select(field => $"{field.Key}={field.Value}"))))
        : $"{given.Name}={given.Value}";

    private DerivationCall Call(IReadOnlyCollection<Given> givens)
    {
        var derived = new DerivedBy(Function, [.. givens.Select(given => given.Fact.Id)], ImmutableSortedDictionary<string, string>.Empty);
        var vocabulary = new Vocabulary([.. givens.Select(given => given.Fact), new Fact { Id = "given.result", Type = Type, Options = Options, Derived = derived }]);
        ImmutableArray<Fact> inputs = [.. derived.From.Select(id => vocabulary[id])];
        var fact = vocabulary["given.result"];
        DerivedFunction.All[Function].Problem(fact, inputs).ShouldBeNull();
        var call = new DerivationCall(fact, inputs, Calculation.Facts(vocabulary, givens), ImmutableDictionary<string, Table>.Empty, Day);
        DerivedFunction.All[Function].Relevant(call).Except(inputs).ShouldBeEmpty();
        return call;
    }
}
