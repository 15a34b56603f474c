using System.Collections.Immutable;
using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Questionnaire;

namespace FundingWizard.Rules.Proof.Simulation;

/// <summary>
/// Walks through the wizard as the people of the cases would. What a case leaves open is answered at random, several times from a fixed
/// seed, so that the same rulebook always gives the same figures.
/// </summary>
public sealed class QuestionSimulator
{
    /// <summary>Journeys for each case.</summary>
    public const int Repetitions = 20;

    /// <summary>Where chance begins.</summary>
    public const int Seed = 20_260;

    private readonly Rulebook rulebook;
    private readonly ImmutableArray<Programme> programmes;
    private readonly FactDomains domains;
    private readonly ImmutableDictionary<Fact, ImmutableArray<Fact>> inputs;

    private QuestionSimulator(Rulebook rulebook, ImmutableArray<Programme> programmes)
    {
        this.rulebook = rulebook;
        this.programmes = programmes;
        domains = new FactDomains(rulebook);
        inputs = rulebook.Derived.ToImmutableDictionary(each => each.Fact, each => each.Inputs);
    }

    /// <summary>Simulates every case of some programmes; the wizard asks for all of them together.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="programmes">The programmes that are asked for.</param>
    public static QuestionFigures Run(Rulebook rulebook, ImmutableArray<Programme> programmes)
    {
        var simulator = new QuestionSimulator(rulebook, programmes);
        var cases = rulebook.Cases.Where(example => programmes.Any(programme => programme.Id == example.Programme)).ToArray();
        var journeys = cases.AsParallel().AsOrdered().SelectMany((example, index) => simulator.Journeys(example, index)).ToArray();
        return new QuestionFigures(cases.Length, [.. journeys.Select(journey => journey.Wizard)], [.. journeys.Select(journey => journey.FixedOrder)]);
    }

    private IEnumerable<(QuestionCount Wizard, QuestionCount FixedOrder)> Journeys(Case example, int index) =>
        Enumerable.Range(0, Repetitions)
            .Select(repetition => new Person(example.Answers, domains, new Random(Seed + index * Repetitions + repetition)))
            .Select(person => (Wizard(example.Day, person), FixedOrder(example.Day, person)));

    /// <summary>Topic by topic: first those with a question that can change an outcome, then the rest.</summary>
    private QuestionCount Wizard(DateOnly day, Person person)
    {
        var answers = Answers.None;
        int? outcomes = null, amounts = null;
        while (true)
        {
            var (assessment, plan) = Look(answers, day);
            if (plan.OutcomesSettled)
                outcomes ??= answers.Count;
            if (plan.OutcomesSettled && !AsksForAmounts(assessment, plan))
                amounts ??= answers.Count;
            if (amounts is not null)
                return new QuestionCount(outcomes!.Value, amounts.Value);
            var topic = plan.Topics.First(each => plan.OutcomesSettled || each.Questions.Any(question => question.Purpose == Purpose.Outcome));
            answers = topic.Questions.Aggregate(answers, (given, question) => given.With(question.Fact.Id, person.Answer(question.Fact)));
        }
    }

    /// <summary>The shortest beginnings of the full list after which nothing can change; what is settled stays settled.</summary>
    private QuestionCount FixedOrder(DateOnly day, Person person)
    {
        var facts = EveryQuestion(day);
        var answers = facts.Select(fact => KeyValuePair.Create(fact.Id, person.Answer(fact))).ToArray();
        var outcomes = Shortest(0, count => Look(new Answers(answers.Take(count)), day).Plan.OutcomesSettled);
        var amounts = Shortest(outcomes, count => Look(new Answers(answers.Take(count)), day) is var (assessment, plan) && !AsksForAmounts(assessment, plan));
        return new QuestionCount(outcomes, amounts);

        int Shortest(int low, Func<int, bool> isSettled)
        {
            var high = facts.Length;
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = isSettled(middle) ? (low, middle) : (middle + 1, high);
            }

            return low;
        }
    }

    private (Assessment Assessment, QuestionPlan Plan) Look(Answers answers, DateOnly day)
    {
        var assessment = Assessor.Assess(rulebook, programmes, answers, day);
        return (assessment, Questions.Plan(assessment));
    }

    private bool AsksForAmounts(Assessment assessment, QuestionPlan plan)
    {
        var questions = plan.Topics.SelectMany(topic => topic.Questions).Select(question => question.Fact).ToHashSet();
        return questions.Count > 0 && assessment.Programmes.Where(each => each.Outcome is not (Outcome.Closed or Outcome.NotEligible))
            .SelectMany(each => AmountFacts(each.Programme)).Any(questions.Contains);
    }

    /// <summary>Everything the programmes that are not closed on the day read, in the order of the topics.</summary>
    private ImmutableArray<Fact> EveryQuestion(DateOnly day)
    {
        var read = programmes.Where(programme => programme.WindowOn(day)?.State is WindowState.Open or WindowState.Unknown)
            .SelectMany(programme => (programme.RuleSetOn(day)?.Criteria ?? []).Where(criterion => criterion.Role != Role.Info).Select(criterion => criterion.Condition)
                .Concat(programme.Documents.Select(document => document.When).OfType<Condition>())
                .SelectMany(condition => condition.Facts).SelectMany(Asked)
                .Concat(AmountFacts(programme)))
            .ToHashSet();
        return [.. rulebook.Topics.SelectMany(topic => rulebook.Vocabulary.Facts.Where(fact => fact.Topic == topic && read.Contains(fact)))];
    }

    private IEnumerable<Fact> AmountFacts(Programme programme) => programme.Amounts.SelectMany(amount => amount.Inputs.Values).SelectMany(Asked);

    private IEnumerable<Fact> Asked(Fact fact) => inputs.TryGetValue(fact, out var from) ? from.SelectMany(Asked) : fact.IsAsked ? [fact] : [];

    /// <summary>Gives the answers of a case, and for everything else one value that stays the same on every way of asking.</summary>
    private sealed class Person(Answers known, FactDomains domains, Random random)
    {
        private readonly Dictionary<Fact, FactValue> drawn = [];

        public FactValue? Answer(Fact fact)
        {
            if (known.Contains(fact.Id))
                return known[fact.Id];
            if (!drawn.TryGetValue(fact, out var value))
                drawn[fact] = value = domains.Draw(fact, random);
            return value;
        }
    }
}
