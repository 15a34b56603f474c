using System.Collections.Immutable;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Summary.Texts;

/// <summary>A fact that follows from answers, with its computation.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">What follows, or null when the answers leave it open.</param>
/// <param name="Steps">The computation line by line; empty when it was only looked up.</param>
internal sealed record ComputedFact(Fact Fact, FactValue? Value, ImmutableArray<ComputationStep> Steps)
{
    /// <summary>Those that are known, and those whose computation shows why what was answered leaves them open.</summary>
    public static ImmutableArray<ComputedFact> All(Assessment assessment) => [.. assessment.Rulebook.Vocabulary.Facts
        .Where(fact => fact.Derived is { From.IsEmpty: false } derived && (assessment.Facts.IsKnown(fact) || derived.From.Any(input => assessment.Answers[input] is not null)))
        .Select(fact => new ComputedFact(fact, assessment.Facts.Value(fact), DerivedComputations.Of(assessment, fact)))
        .Where(computed => computed.Value is not null || !computed.Steps.IsEmpty)];
}
