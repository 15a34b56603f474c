using System.Collections.Frozen;
using System.Collections.Immutable;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Derivation.Difficulty;
using FundingWizard.Rules.Derivation.Start;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation;

/// <summary>
/// A generic function that computes a derived fact. It returns a value only if every completion of its unknown inputs within
/// their declared ranges gives that value; else null.
/// </summary>
internal sealed class DerivedFunction
{
    private readonly Func<DerivationCall, FactValue?> compute;
    private readonly Func<DerivationCall, int, bool>? isRelevant;
    private readonly Func<Fact, ImmutableArray<Fact>, string?> problem;
    private readonly FrozenDictionary<string, StepSentence> sentences;

    /// <param name="name">Name used by facts.</param>
    /// <param name="compute">The value, or null.</param>
    /// <param name="problem">What is wrong with a fact that names the function, given its inputs; null when nothing is.</param>
    /// <param name="isRelevant">Whether the input at a place can matter given the known ones; every one does when left out.</param>
    /// <param name="steps">Lines of the computation it can write down, each with the names of its values; none when left out.</param>
    public DerivedFunction(
        string name,
        Func<DerivationCall, FactValue?> compute,
        Func<Fact, ImmutableArray<Fact>, string?> problem,
        Func<DerivationCall, int, bool>? isRelevant = null,
        IReadOnlyDictionary<string, string>? steps = null)
    {
        Steps = StepKeys.Of(name, steps ?? ImmutableDictionary<string, string>.Empty);
        sentences = StepKeys.ByStep(name, steps ?? ImmutableDictionary<string, string>.Empty);
        Name = name;
        this.compute = compute;
        this.problem = problem;
        this.isRelevant = isRelevant;
    }

    /// <summary>Every function by name.</summary>
    public static ImmutableSortedDictionary<string, DerivedFunction> All { get; } = new[]
    {
        CheckDay.Function, TableLookup.Function, Fallback.Function, AgeInYears.Function, SumOfField.Function, SmeClass.Function, AnnualWorkUnits.Function,
        UndertakingInDifficulty.Function, IncentiveEffect.Function, IncentiveEffect.National,
    }.ToImmutableSortedDictionary(function => function.Name, function => function, StringComparer.Ordinal);

    public string Name { get; }

    /// <summary>Keys of the sentences that explain it, with the values each may name.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Steps { get; }

    public FactValue? Compute(DerivationCall call) => compute(call);

    /// <summary>The computation line by line; empty for a function that only looks something up.</summary>
    public ImmutableArray<ComputationStep> Explain(DerivationCall call)
    {
        var notes = new StepNotes().Begin(sentences);
        compute(call with { Notes = notes });
        return notes.Steps;
    }

    /// <summary>The inputs that can still matter; used to decide what to ask and which answers no longer count.</summary>
    public IEnumerable<Fact> Relevant(DerivationCall call) => call.Inputs.Where((_, place) => IsRelevant(call, place));

    /// <summary>True when the input at a place can still matter.</summary>
    public bool IsRelevant(DerivationCall call, int place) => isRelevant is null || isRelevant(call, place);

    /// <summary>What is wrong with the declaration of a fact, as a sentence, or null.</summary>
    public string? Problem(Fact fact, ImmutableArray<Fact> inputs) => problem(fact, inputs);
}

/// <summary>What a function sees.</summary>
/// <param name="Fact">The fact to compute.</param>
/// <param name="Inputs">Its inputs, in the declared order.</param>
/// <param name="Facts">Facts set so far; inputs are set before.</param>
/// <param name="Tables">Tables by name.</param>
/// <param name="Day">Day of the check.</param>
internal sealed record DerivationCall(
    Fact Fact,
    ImmutableArray<Fact> Inputs,
    FactSet Facts,
    IReadOnlyDictionary<string, Table> Tables,
    DateOnly Day)
{
    /// <summary>Where the computation is written down; null when nobody wants to read it.</summary>
    public StepNotes? Notes { get; init; }

    public FactValue? Value(int input) => Facts.Value(Inputs[input]);

    public decimal? Number(int input) => Facts.Number(Inputs[input]);

    public string? Code(int input) => Facts.Code(Inputs[input]);

    public bool? Flag(int input) => Facts.Flag(Inputs[input]);

    public DateOnly? Date(int input) => Facts.Date(Inputs[input]);

    public string? Setting(string name) => Fact.Derived!.Settings.GetValueOrDefault(name);
}
