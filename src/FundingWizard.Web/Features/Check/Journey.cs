using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Questionnaire;

namespace FundingWizard.Web.Features.Check;

/// <summary>Names one page of questions: a topic, or a list of a topic, which has pages of its own.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="List">Id of the list fact; null for the page with all other questions of the topic.</param>
public sealed record StepKey(string Topic, string? List = null);

/// <summary>One page of questions.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Facts">The facts it asks, most deciding first: answered ones that still count, and open ones.</param>
public sealed record Step(StepKey Key, ImmutableArray<Fact> Facts);

/// <summary>
/// Where a check stands: what came out so far, which pages it has and which questions are open. Next, back and "change" are all
/// computed from it.
/// </summary>
public sealed class Journey
{
    private readonly Rulebook rulebook;
    private readonly ImmutableDictionary<Fact, Question> open;

    /// <summary>The journey of these answers on that day.</summary>
    public Journey(Rulebook rulebook, Answers answers, DateOnly day)
    {
        this.rulebook = rulebook;
        Assessment = Assessor.Assess(rulebook, answers, day);
        Plan = Questions.Plan(Assessment);
        open = Plan.Topics.SelectMany(topic => topic.Questions).ToImmutableDictionary(question => question.Fact);
        Steps = [.. rulebook.Topics.SelectMany(StepsOf)];
    }

    /// <summary>What came out.</summary>
    public Assessment Assessment { get; }

    /// <summary>What is left to ask.</summary>
    public QuestionPlan Plan { get; }

    /// <summary>All pages with questions, in order.</summary>
    public ImmutableArray<Step> Steps { get; }

    /// <summary>Facts whose question is open.</summary>
    public IEnumerable<Fact> Open => open.Keys;

    /// <summary>The page of this name, or null when it has no questions.</summary>
    public Step? Find(StepKey key) => Steps.FirstOrDefault(step => step.Key == key);

    /// <summary>The page that asks a fact.</summary>
    public static StepKey KeyOf(Fact fact) => new(fact.Topic!, fact.Type == FactType.List ? fact.Id : null);

    /// <summary>What the answer to a fact can still change; null when it is answered or changes nothing.</summary>
    public Question? Question(Fact fact) => open.GetValueOrDefault(fact);

    /// <summary>True when the page has an open question.</summary>
    public bool IsOpen(Step step) => step.Facts.Any(open.ContainsKey);

    /// <summary>The page before, or null for the first.</summary>
    public Step? Before(StepKey key) => Steps.LastOrDefault(step => Position(step.Key).CompareTo(Position(key)) < 0);

    /// <summary>
    /// The next page with an open question, from the first again after the last; while outcomes are open, only pages that can change one.
    /// </summary>
    /// <param name="after">The page at hand; null to begin at the first.</param>
    public Step? NextOpen(StepKey? after = null)
    {
        var candidates = Steps.Where(step => step.Facts.Any(fact => Question(fact) is { } question && (Plan.OutcomesSettled || question.Purpose == Purpose.Outcome))).ToArray();
        return candidates.FirstOrDefault(step => after is not null && Position(step.Key).CompareTo(Position(after)) > 0) ?? candidates.FirstOrDefault();
    }

    private IEnumerable<Step> StepsOf(string topic)
    {
        var facts = Questions.Page(Assessment, Plan, topic);
        var plain = facts.Where(fact => fact.Type != FactType.List).ToImmutableArray();
        var lists = facts.Where(fact => fact.Type == FactType.List).OrderBy(fact => fact.Slot).Select(list => new Step(KeyOf(list), [list]));
        return plain.IsEmpty ? lists : lists.Prepend(new Step(new StepKey(topic), plain));
    }

    /// <summary>Place in the fixed order, also of a page that has no questions at the moment.</summary>
    private (int Topic, int Slot) Position(StepKey key) =>
        (rulebook.Topics.IndexOf(key.Topic), key.List is { } list ? rulebook.Vocabulary[list].Slot : -1);
}
