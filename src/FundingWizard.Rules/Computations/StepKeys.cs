using System.Collections.Immutable;

namespace FundingWizard.Rules.Computations;

/// <summary>What a calculator or function may write down: keys of sentences, and the values each may name.</summary>
internal static class StepKeys
{
    /// <summary>The keys of one calculator or function.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="steps">Step to the names of its values, separated by blanks.</param>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Of(string name, IReadOnlyDictionary<string, string> steps) =>
        steps.ToImmutableSortedDictionary(
            step => $"{name}.{step.Key}",
            step => step.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray(),
            StringComparer.Ordinal);
}
