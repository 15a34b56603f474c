using System.Collections.Immutable;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Evaluation;

/// <summary>Says how a derived fact of an assessment was computed. Amounts carry their computation themselves.</summary>
public static class DerivedComputations
{
    /// <summary>The computation line by line; empty for facts that are answered, or only looked up.</summary>
    /// <param name="assessment">The assessment whose answers and day count.</param>
    /// <param name="fact">A fact of its rulebook.</param>
    public static ImmutableArray<ComputationStep> Of(Assessment assessment, Fact fact) =>
        assessment.Rulebook.Derived.FirstOrDefault(each => each.Fact == fact) is { } derived
            ? derived.Function.Explain(FactSets.Call(derived, assessment.Rulebook, assessment.Facts, assessment.Day))
            : [];
}
