using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FundingWizard.Rules.Computations;

/// <summary>What a calculator or function may write down: keys of sentences, and the values each may name.</summary>
internal static class StepKeys
{
    /// <summary>The keys of one calculator or function.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="steps">Step to the names of its values, separated by blanks.</param>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Of(string name, IReadOnlyDictionary<string, string> steps) =>
        steps.ToImmutableSortedDictionary(step => Key(name, step.Key), step => Names(step.Value), StringComparer.Ordinal);

    /// <summary>Step to its sentence, put together once.</summary>
    /// <inheritdoc cref="Of"/>
    public static FrozenDictionary<string, StepSentence> ByStep(string name, IReadOnlyDictionary<string, string> steps) =>
        steps.ToFrozenDictionary(step => step.Key, step => new StepSentence(Key(name, step.Key), Names(step.Value).Sort(StringComparer.Ordinal)), StringComparer.Ordinal);

    private static string Key(string name, string step) => $"{name}.{step}";

    /// <summary>Interned, as the names in the code are, so that comparing them costs nothing.</summary>
    private static ImmutableArray<string> Names(string values) => [.. values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(string.Intern)];
}

/// <summary>The sentence of a step.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Names">Names of its values, in their ordinal order.</param>
internal sealed record StepSentence(string Key, ImmutableArray<string> Names);
