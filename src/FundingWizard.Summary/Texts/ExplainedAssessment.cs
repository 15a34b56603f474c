using System.Collections.Immutable;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Explanations;

namespace FundingWizard.Summary.Texts;

/// <summary>An assessment with its explanations, which take longer than the assessment itself: computed once for view and data.</summary>
internal sealed record ExplainedAssessment(Assessment Assessment, ImmutableArray<Explanation> Explanations)
{
    public static ExplainedAssessment Of(Assessment assessment) =>
        new(assessment, [.. assessment.Programmes.Select(programme => Explainer.Explain(assessment, programme))]);

    /// <summary>Every programme with its explanation.</summary>
    public IEnumerable<(ProgrammeAssessment Programme, Explanation Explanation)> Programmes => Assessment.Programmes.Zip(Explanations);
}
