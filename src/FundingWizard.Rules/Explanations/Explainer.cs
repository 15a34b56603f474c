using System.Collections.Immutable;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Questionnaire;

namespace FundingWizard.Rules.Explanations;

/// <summary>Explains the outcome of one programme. Computed on demand, because it tries many variations of the answers.</summary>
public static class Explainer
{
    /// <summary>Why the programme has its outcome; for a closed one: the outcome it would have otherwise.</summary>
    public static Explanation Explain(Assessment assessment, ProgrammeAssessment programme)
    {
        var outcome = programme.Otherwise ?? programme.Outcome;
        var reasons = Reasons(assessment, programme);
        return new Explanation(
            Missing(assessment, programme),
            reasons,
            programme.RuleSet is null || reasons.IsEmpty ? [] : new BetterAnswers(assessment, programme, outcome).Find(reasons));
    }

    /// <summary>The criteria that stand in the way, as in <see cref="Explain"/>, for whoever needs no more: no other answers are tried.</summary>
    public static ImmutableArray<Reason> Reasons(Assessment assessment, ProgrammeAssessment programme) =>
        [.. Blocking(programme).Select(finding => new Reason(finding, Irreducible(assessment, finding)))];

    /// <summary>The asked facts without value on which an open condition still depends, in the order of the vocabulary; none for any other.</summary>
    public static ImmutableArray<MissingFact> Missing(Assessment assessment, Condition condition) => Missing(assessment, [condition]);

    private static ImmutableArray<MissingFact> Missing(Assessment assessment, ProgrammeAssessment programme) => Missing(assessment, programme.Findings
        .Where(finding => finding.Criterion.Role != Role.Info && finding.Verdict == Verdict.Open)
        .Select(finding => finding.Criterion.Condition));

    private static ImmutableArray<MissingFact> Missing(Assessment assessment, IEnumerable<Condition> conditions)
    {
        var relevance = new Relevance(assessment.Rulebook, assessment.Facts, assessment.Day, includeDontKnow: true);
        return [.. conditions
            .SelectMany(relevance.Facts)
            .Distinct()
            .OrderBy(fact => fact.Slot)
            .Select(fact => new MissingFact(fact, assessment.Facts.State(fact)))];
    }

    /// <summary>The criteria that stand in the way, in the order of the file; for a closed programme: of the outcome it would have otherwise.</summary>
    internal static IEnumerable<Finding> Blocking(ProgrammeAssessment programme) => (programme.Otherwise ?? programme.Outcome) switch
    {
        Outcome.NotEligible => programme.Findings.Where(finding => finding is { Criterion.Role: Role.Hard, Verdict: Verdict.NotMet }),
        Outcome.CheckNeeded => programme.Findings.Where(finding => finding is { Criterion.Role: Role.Soft, Verdict: Verdict.NotMet }),
        _ => [],
    };

    /// <summary>Takes answers away one by one as long as the criterion stays unmet.</summary>
    private static ImmutableArray<Fact> Irreducible(Assessment assessment, Finding finding)
    {
        var needed = assessment.Answers;
        foreach (var answer in assessment.Answers)
        {
            var fewer = needed.Without([answer.Key]);
            if (finding.Criterion.Condition.Decide(FactSets.Create(assessment.Rulebook, fewer, assessment.Day)) == Verdict.NotMet)
                needed = fewer;
        }

        return [.. needed.Select(answer => assessment.Rulebook.Vocabulary[answer.Key]).OrderBy(fact => fact.Slot)];
    }
}
