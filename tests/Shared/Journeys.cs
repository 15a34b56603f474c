using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Explanations;
using FundingWizard.Rules.Questionnaire;

namespace FundingWizard.Tests.Shared;

/// <summary>Laws every rulebook must obey, tried on random journeys.</summary>
internal static class Journeys
{
    private const int LongestJourney = 200;

    /// <summary>Once the plan says that outcomes are settled, no way to answer the rest changes one.</summary>
    public static void SettledOutcomesStaySettled(Rulebook rulebook, DateOnly day, int seed)
    {
        var draw = new RandomAnswers(rulebook, seed);
        var answers = draw.Partial();
        for (var step = 0; step < LongestJourney; step++)
        {
            var assessment = Assessor.Assess(rulebook, answers, day);
            var plan = Questions.Plan(assessment);
            if (plan.OutcomesSettled)
            {
                var settled = Outcomes(assessment);
                for (var completion = 0; completion < 10; completion++)
                    Outcomes(Assessor.Assess(rulebook, draw.Complete(answers), day)).ShouldBe(settled, $"seed {seed}");
                return;
            }

            var question = plan.Topics.SelectMany(topic => topic.Questions).First(each => each.Purpose == Purpose.Outcome);
            answers = answers.With(question.Fact.Id, draw.Random.Next(6) == 0 ? null : draw.Value(question.Fact));
        }

        throw new ShouldAssertException($"seed {seed}: the questions never end");
    }

    /// <summary>Answering what is asked comes to an end, and no question comes twice.</summary>
    public static void QuestionsEnd(Rulebook rulebook, DateOnly day, int seed)
    {
        var draw = new RandomAnswers(rulebook, seed);
        var answers = FundingWizard.Rules.Facts.Answers.None;
        for (var step = 0; step < LongestJourney; step++)
        {
            var plan = Questions.Plan(Assessor.Assess(rulebook, answers, day));
            if (plan.AllSettled)
                return;
            var fact = plan.Topics[0].Questions[0].Fact;
            answers.Contains(fact.Id).ShouldBeFalse($"seed {seed}: {fact.Id} is asked again");
            answers = answers.With(fact.Id, draw.Random.Next(4) == 0 ? null : draw.Value(fact));
        }

        throw new ShouldAssertException($"seed {seed}: the questions never end");
    }

    /// <summary>Answers that are said to be unused change nothing when they are left out or replaced.</summary>
    public static void UnusedAnswersChangeNothing(Rulebook rulebook, DateOnly day, int seed)
    {
        var draw = new RandomAnswers(rulebook, seed);
        var answers = draw.Complete(draw.Partial());
        var assessment = Assessor.Assess(rulebook, answers, day);
        var others = assessment.Unused.Aggregate(answers, (changed, unused) => changed.With(unused.Key, draw.Value(rulebook.Vocabulary[unused.Key])));

        var again = Assessor.Assess(rulebook, others, day);

        Outcomes(again).ShouldBe(Outcomes(assessment), $"seed {seed}");
        Verdicts(again).ShouldBe(Verdicts(assessment), $"seed {seed}");
    }

    /// <summary>Every hint keeps its word, every reason needs each of its answers, and missing facts are really missing.</summary>
    public static void ExplanationsHold(Rulebook rulebook, DateOnly day, int seed)
    {
        var assessment = Assessor.Assess(rulebook, new RandomAnswers(rulebook, seed).Partial(), day);
        foreach (var programme in assessment.Programmes)
        {
            var explanation = Explainer.Explain(assessment, programme);
            foreach (var better in explanation.BetterIf)
            {
                var changed = better.Changes.Aggregate(assessment.Answers, (answers, change) => answers.With(change.Fact.Id, change.Values[0]));
                var after = Assessor.Assess(rulebook, [programme.Programme], changed, day).Programmes[0];
                (after.Otherwise ?? after.Outcome).ShouldBe(better.Outcome, $"seed {seed}");
            }

            foreach (var reason in explanation.Reasons)
            {
                var alone = assessment.Answers.Without(assessment.Answers.Select(answer => answer.Key).Except(reason.Facts.Select(fact => fact.Id)));
                Verdict(rulebook, reason, alone, day).ShouldBe(Rules.Verdict.NotMet, $"seed {seed}");
                reason.Facts.ShouldAllBe(fact => Verdict(rulebook, reason, alone.Without(new[] { fact.Id }), day) != Rules.Verdict.NotMet, $"seed {seed}");
            }

            explanation.Missing.ShouldAllBe(missing => assessment.Answers[missing.Fact.Id] == null, $"seed {seed}");
        }
    }

    private static Verdict Verdict(Rulebook rulebook, Reason reason, FundingWizard.Rules.Facts.Answers answers, DateOnly day) =>
        reason.Finding.Criterion.Condition.Decide(FactSets.Create(rulebook, answers, day));

    private static IEnumerable<string> Outcomes(Assessment assessment) =>
        [.. assessment.Programmes.Select(programme => $"{programme.Programme.Id} {programme.Outcome}")];

    private static IEnumerable<string> Verdicts(Assessment assessment) =>
        [.. assessment.Programmes.SelectMany(programme => programme.Findings).SelectMany(finding => finding.SelfAndParts).Select(finding => $"{finding.Criterion.Id} {finding.Verdict}")];
}
