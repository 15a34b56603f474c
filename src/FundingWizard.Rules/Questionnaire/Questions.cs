using System.Collections.Immutable;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Questionnaire;

/// <summary>What an answer can still change.</summary>
public enum Purpose
{
    /// <summary>An outcome, or a point to check in it.</summary>
    Outcome,

    /// <summary>An amount, or which papers are needed.</summary>
    Detail,
}

/// <summary>A question worth asking now.</summary>
/// <param name="Fact">The fact it asks for.</param>
/// <param name="Purpose">The most it can change.</param>
/// <param name="Programmes">For how many programmes it matters.</param>
public sealed record Question(Fact Fact, Purpose Purpose, int Programmes);

/// <summary>The questions of one topic, most deciding first.</summary>
public sealed record TopicQuestions(string Topic, ImmutableArray<Question> Questions);

/// <summary>What is left to ask.</summary>
/// <param name="OutcomesSettled">True when no answer can change an outcome any more.</param>
/// <param name="Topics">Topics with questions, in the order of the wizard; empty when nothing can change anything.</param>
public sealed record QuestionPlan(bool OutcomesSettled, ImmutableArray<TopicQuestions> Topics)
{
    /// <summary>True when no answer can change anything any more.</summary>
    public bool AllSettled => Topics.IsEmpty;
}

/// <summary>Decides which questions are worth asking.</summary>
public static class Questions
{
    /// <summary>What is left to ask after an assessment.</summary>
    public static QuestionPlan Plan(Assessment assessment)
    {
        var relevance = new Relevance(assessment.Rulebook, assessment.Facts, assessment.Day);
        var undecided = assessment.Programmes.Where(each => each.Outcome is not (Outcome.Closed or Outcome.NotEligible)).ToArray();
        var outcome = Count(undecided, each => OutcomeFacts(each, relevance));
        var detail = Count(undecided, each => DetailFacts(each, relevance));
        var questions = outcome.Keys.Union(detail.Keys).Select(fact => new Question(
            fact,
            outcome.ContainsKey(fact) ? Purpose.Outcome : Purpose.Detail,
            Math.Max(outcome.GetValueOrDefault(fact), detail.GetValueOrDefault(fact))));
        var byTopic = questions.ToLookup(question => question.Fact.Topic!, StringComparer.Ordinal);
        var topics = assessment.Rulebook.Topics.Where(byTopic.Contains)
            .Select(topic => new TopicQuestions(topic, [.. MostDecidingFirst(assessment.Rulebook, byTopic[topic], question => question.Fact)]));
        return new QuestionPlan(outcome.Count == 0, [.. topics]);
    }

    /// <summary>The facts a topic page shows: what is worth asking, and what was answered and is still used; most deciding first.</summary>
    public static ImmutableArray<Fact> Page(Assessment assessment, QuestionPlan plan, string topic)
    {
        var open = plan.Topics.Where(each => each.Topic == topic).SelectMany(each => each.Questions).Select(question => question.Fact);
        var answered = assessment.Answers.Select(answer => assessment.Rulebook.Vocabulary[answer.Key]).Where(fact => fact.Topic == topic);
        return [.. MostDecidingFirst(assessment.Rulebook, open.Union(answered), fact => fact)];
    }

    private static IEnumerable<Fact> OutcomeFacts(ProgrammeAssessment assessment, Relevance relevance) =>
        assessment.Findings
            .Where(finding => finding.Criterion.Role != Role.Info && finding.Verdict == Verdict.Open)
            .SelectMany(finding => relevance.Facts(finding.Criterion.Condition));

    private static IEnumerable<Fact> DetailFacts(ProgrammeAssessment assessment, Relevance relevance) =>
        assessment.Programme.Amounts.SelectMany(amount => amount.Inputs.Values).SelectMany(relevance.Asked)
            .Concat(assessment.Programme.Documents.Select(document => document.When).OfType<Condition>().SelectMany(relevance.Facts));

    private static Dictionary<Fact, int> Count(IEnumerable<ProgrammeAssessment> programmes, Func<ProgrammeAssessment, IEnumerable<Fact>> facts) =>
        programmes.SelectMany(programme => facts(programme).Distinct()).GroupBy(fact => fact).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>The order depends on the rulebook alone, so that going back shows the page that was left.</summary>
    private static IEnumerable<T> MostDecidingFirst<T>(Rulebook rulebook, IEnumerable<T> items, Func<T, Fact> fact) =>
        items.OrderByDescending(item => rulebook.DecidingWeight(fact(item))).ThenBy(item => fact(item).Slot);
}
