using System.Collections.Immutable;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Explanations;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Summary.Views;

/// <summary>Tells whether a programme is meant for somebody else: then its reason is all there is to read, and nobody needs to write a letter.</summary>
/// <param name="identity">Ids of the facts that say what applicant and project are.</param>
internal sealed class ForOthers(ImmutableArray<string> identity)
{
    /// <summary>True when what applicant and project are is enough for the "no", or for the doubt of a card that never says more than that.</summary>
    /// <param name="assessment">What came out for the programme.</param>
    /// <param name="reasons">What stands in the way.</param>
    public bool Includes(ProgrammeAssessment assessment, ImmutableArray<Reason> reasons)
    {
        var isPointer = assessment is { Outcome: Outcome.CheckNeeded, Programme.AtBestCheckNeeded: not null };
        return reasons.Any(reason => (isPointer || reason.Finding.Criterion.Role == Role.Hard) && reason.Facts.All(fact => identity.Contains(fact.Id)));
    }
}
