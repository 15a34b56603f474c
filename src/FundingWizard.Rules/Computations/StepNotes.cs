using System.Collections.Immutable;

namespace FundingWizard.Rules.Computations;

/// <summary>The notepad of one computation.</summary>
/// <param name="name">Name of the calculator or function; first part of every key.</param>
internal sealed class StepNotes(string name)
{
    private readonly List<ComputationStep> steps = [];

    /// <summary>Writes down one line.</summary>
    public void Add(string step, params ReadOnlySpan<(string Name, StepValue Value)> values) =>
        steps.Add(new ComputationStep($"{name}.{step}", new StepValues(values)));

    /// <summary>The lines so far, in order.</summary>
    public ImmutableArray<ComputationStep> Steps => [.. steps];
}
