using System.Collections.Immutable;
using FundingWizard.Rules.Cases;

namespace FundingWizard.Rules.Proof.Mutating;

/// <summary>One small change of the rulebook.</summary>
/// <param name="Spot">Where it is made, and its kind; unique.</param>
/// <param name="Original">What is written there.</param>
/// <param name="Mutated">What it becomes.</param>
/// <param name="Cases">The cases that can notice it, the most likely first.</param>
/// <param name="Build">The changed rulebook, or null when the loader would refuse it.</param>
internal sealed record Mutant(Spot Spot, string Original, string Mutated, ImmutableArray<Case> Cases, Func<Rulebook?> Build)
{
    /// <summary>Runs the cases until one notices.</summary>
    public Fate Fate()
    {
        if (Build() is not { } changed)
            return Mutating.Fate.NotBuildable;
        return Cases.All(example => CaseRunner.Decides(changed, example)) ? Mutating.Fate.Survived : Mutating.Fate.Killed;
    }
}

/// <summary>Place and kind of a change.</summary>
/// <param name="File">Path below <c>rules/</c>.</param>
/// <param name="Path">JSON path.</param>
/// <param name="Column">1-based character in the decoded expression; 1 elsewhere.</param>
/// <param name="Kind">What kind of change, with its direction where there are two.</param>
internal sealed record Spot(string File, string Path, int Column, string Kind)
{
    /// <summary><c>file:json-path:column:kind</c>: the id of the mutant.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Path}:{Column}:{Kind}");
}

/// <summary>What became of a mutant.</summary>
internal enum Fate
{
    /// <summary>A case expects another outcome, verdict, reason or amount.</summary>
    Killed,

    /// <summary>No case tells it from the original.</summary>
    Survived,

    /// <summary>The loader would refuse it.</summary>
    NotBuildable,
}
