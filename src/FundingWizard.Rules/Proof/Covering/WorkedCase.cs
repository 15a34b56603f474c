using System.Collections.Immutable;
using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Proof.Covering;

/// <summary>A case with what came out of it; its facts hold only the answers that are used.</summary>
internal sealed record WorkedCase(Case Case, FactSet Facts, ProgrammeAssessment Result)
{
    /// <summary>The cases of one programme.</summary>
    public static ImmutableArray<WorkedCase> Of(Rulebook rulebook, Programme programme) =>
        [.. rulebook.Cases.Where(example => example.Programme == programme.Id).Select(example => Of(rulebook, programme, example))];

    private static WorkedCase Of(Rulebook rulebook, Programme programme, Case example)
    {
        var assessment = Assessor.Assess(rulebook, [programme], example.Answers, example.Day);
        return new WorkedCase(example, assessment.Facts, assessment.Programmes[0]);
    }
}
