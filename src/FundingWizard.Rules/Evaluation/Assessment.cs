using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Evaluation;

/// <summary>
/// Findings and outcomes of programmes for one check and one day. There is one such type: screen, PDF, command line and tests print
/// it, none of them recomputes.
/// </summary>
/// <param name="Rulebook">The rulebook it was made with.</param>
/// <param name="Answers">The answers that were used; those that no longer matter are in <paramref name="Unused"/>.</param>
/// <param name="Unused">Answers that were kept but not used, because another answer makes their question pointless.</param>
/// <param name="Day">Planned application date.</param>
/// <param name="Facts">All facts, derived and dated ones included.</param>
/// <param name="Programmes">One assessment per programme, in the order of the rulebook.</param>
public sealed record Assessment(
    Rulebook Rulebook,
    Answers Answers,
    Answers Unused,
    DateOnly Day,
    FactSet Facts,
    ImmutableArray<ProgrammeAssessment> Programmes)
{
    /// <summary>The assessment of one programme, or null when it is not part of this one.</summary>
    public ProgrammeAssessment? Find(string programmeId) => Programmes.FirstOrDefault(each => each.Programme.Id == programmeId);
}

/// <summary>What came out for one programme.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="RuleSet">Rule set of the day; null before the first.</param>
/// <param name="Window">Window of the day; null before the first.</param>
/// <param name="Outcome">Outcome on that day.</param>
/// <param name="Otherwise">For a closed programme with a rule set: the outcome without the window.</param>
/// <param name="Findings">One per criterion; empty before the first rule set.</param>
/// <param name="Amounts">Benefits, and figures for information; only these for closed, none for not eligible.</param>
/// <param name="Hints">Hints whose condition is met.</param>
/// <param name="Documents">Papers that are or may be needed.</param>
public sealed record ProgrammeAssessment(
    Programme Programme,
    RuleSet? RuleSet,
    Window? Window,
    Outcome Outcome,
    Outcome? Otherwise,
    ImmutableArray<Finding> Findings,
    ImmutableArray<Amount> Amounts,
    ImmutableArray<Hint> Hints,
    ImmutableArray<NeededDocument> Documents);

/// <summary>A paper that is needed.</summary>
/// <param name="Document">The paper.</param>
/// <param name="Need">Met: needed. Open: perhaps, an answer is missing.</param>
public sealed record NeededDocument(Document Document, Verdict Need);
