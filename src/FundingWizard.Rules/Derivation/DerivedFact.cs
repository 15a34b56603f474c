using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation;

/// <summary>A derived fact with its function and inputs, found and checked.</summary>
internal sealed record DerivedFact(Fact Fact, DerivedFunction Function, ImmutableArray<Fact> Inputs)
{
    /// <summary>The inputs that come from answers; dated values and the day of the check are known without any.</summary>
    private ImmutableArray<Fact> FromAnswers { get; } = [.. Inputs.Where(input => !input.IsLaw && input.Derived is not { From: [] })];

    /// <summary>
    /// True while nothing it could be computed from is answered. Then it has no value and is unanswered itself: no function says anything
    /// of an enterprise, a place or a project that nobody has described.
    /// </summary>
    public bool IsUntouched(FactSet facts)
    {
        foreach (var input in FromAnswers)
        {
            if (facts.State(input) != FactState.Unanswered)
                return false;
        }

        return !FromAnswers.IsEmpty;
    }
}
