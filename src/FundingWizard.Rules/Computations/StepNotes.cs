using System.Collections.Immutable;

namespace FundingWizard.Rules.Computations;

/// <summary>The notepad of one computation.</summary>
/// <param name="name">Name of the calculator or function; first part of every key.</param>
internal sealed class StepNotes(string name)
{
    private readonly ImmutableArray<ComputationStep>.Builder steps = ImmutableArray.CreateBuilder<ComputationStep>();

    /// <summary>Writes down one line.</summary>
    public void Add(string step, params ReadOnlySpan<(string Name, StepValue Value)> values)
    {
        var named = ImmutableSortedDictionary.CreateBuilder<string, StepValue>(StringComparer.Ordinal);
        foreach (var (key, value) in values)
            named.Add(key, value);
        steps.Add(new ComputationStep($"{name}.{step}", named.ToImmutable()));
    }

    /// <summary>The lines so far, in order.</summary>
    public ImmutableArray<ComputationStep> Steps => steps.ToImmutable();
}
