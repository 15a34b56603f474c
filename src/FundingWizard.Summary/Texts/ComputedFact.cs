using System.Collections.Immutable;
using FundingWizard.Rules;
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
    /// <summary>
    /// Those that are known, and those whose computation shows why what was answered leaves them open; of all that a programme which may fit
    /// reads, and of those a refusal rests on.
    /// </summary>
    public static ImmutableArray<ComputedFact> All(Assessment assessment)
    {
        var read = assessment.Programmes.SelectMany(Read).ToHashSet();
        return [.. assessment.Rulebook.Vocabulary.Facts
            .Where(fact => read.Contains(fact) && fact.Derived is { From.IsEmpty: false } derived && (assessment.Facts.IsKnown(fact) || derived.From.Any(input => assessment.Answers[input] is not null)))
            .Select(fact => new ComputedFact(fact, assessment.Facts.Value(fact), DerivedComputations.Of(assessment, fact)))
            .Where(computed => computed.Value is not null || !computed.Steps.IsEmpty)];
    }

    private static IEnumerable<Fact> Read(ProgrammeAssessment programme) => programme.Outcome is Outcome.NotEligible or Outcome.Closed
        ? programme.Findings.Where(finding => finding.Verdict == Verdict.NotMet).SelectMany(finding => finding.Criterion.Condition.Facts)
        : programme.Findings.SelectMany(finding => finding.Criterion.Condition.Facts)
            .Concat(programme.Programme.Amounts.SelectMany(amount => amount.Inputs.Values))
            .Concat(programme.Programme.Contacts.SelectMany(contact => contact.When?.Facts ?? []));
}
