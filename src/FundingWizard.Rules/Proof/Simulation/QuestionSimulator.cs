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

    private IEnumerable<(QuestionCount Wizard, QuestionCount FixedOrder)> Journeys(Case example, int index)
    {
        var start = Look(Answers.None, example.Day, programmes.Where(programme => IsOpen(programme, example.Day)));
        var list = EveryQuestion(example.Day);
        var answeredFirst = list.TakeWhile(fact => example.Answers.Contains(fact.Id)).Count();
        QuestionCount? sameWizard = null, sameOrder = null;
        for (var repetition = 0; repetition < Repetitions; repetition++)
        {
            var person = new Person(example.Answers, domains, new Random(Seed + index * Repetitions + repetition));
            var wizard = sameWizard ?? Wizard(start, example.Day, person);
            // Where chance had no say, the other journeys of the case are the same.
            sameWizard ??= person.HasDrawn ? null : wizard;
            var order = sameOrder ?? FixedOrder(start, example.Day, [.. list.Select(fact => KeyValuePair.Create(fact.Id, person.Answer(fact)))]);
            sameOrder ??= order.Amounts <= answeredFirst ? order : null;
            yield return (wizard, order);
        }
    }

    /// <summary>Topic by topic: first those with a question that can change an outcome, then the rest.</summary>
    private QuestionCount Wizard(Standing start, DateOnly day, Person person)
    {
        var (standing, answers) = (start, Answers.None);
        int? outcomes = null;
        while (true)
        {
            outcomes ??= standing.Plan.OutcomesSettled ? answers.Count : null;
            if (outcomes is { } settled && standing.AmountsSettled)
                return new QuestionCount(settled, answers.Count);
            var topic = standing.Plan.Topics.First(each => outcomes is not null || each.Questions.Any(question => question.Purpose == Purpose.Outcome));
            answers = topic.Questions.Aggregate(answers, (given, question) => given.With(question.Fact.Id, person.Answer(question.Fact)));
            standing = Look(answers, day, standing.Left);
        }
    }

    /// <summary>The shortest beginnings of the full list after which nothing can change; what is settled stays settled.</summary>
    private QuestionCount FixedOrder(Standing start, DateOnly day, KeyValuePair<string, FactValue?>[] answers)
    {
        var (left, leftThen) = (start.Left, start.Left);
        var outcomes = Shortest(0, standing => standing.Plan.OutcomesSettled);
        left = leftThen;
        return new QuestionCount(outcomes, Shortest(outcomes, standing => standing.AmountsSettled));

        int Shortest(int low, Func<Standing, bool> isSettled)
        {
            var high = answers.Length;
            while (low < high)
            {
                var middle = (low + high) / 2;
                var standing = Look(new Answers(answers.Take(middle)), day, left);
                if (isSettled(standing))
                    (high, leftThen) = (middle, standing.Left);
                else
                    (low, left) = (middle + 1, standing.Left);
            }

            return low;
        }
    }

    /// <summary>Looks only at programmes that were undecided before: what is settled stays settled.</summary>
    private Standing Look(Answers answers, DateOnly day, IEnumerable<Programme> left)
    {
        var assessment = Assessor.Outline(rulebook, left, answers, day);
        var plan = Questions.Plan(assessment);
        var undecided = assessment.Programmes.Where(each => each.Outcome != Outcome.NotEligible).Select(each => each.Programme).ToImmutableArray();
        var asked = plan.Topics.SelectMany(topic => topic.Questions).Select(question => question.Fact).ToHashSet();
        return new Standing(undecided, plan, asked.Count == 0 || !undecided.SelectMany(AmountFacts).Any(asked.Contains));
    }

    /// <summary>Everything the programmes that are not closed on the day read, in the order of the topics.</summary>
    private ImmutableArray<Fact> EveryQuestion(DateOnly day)
    {
        var read = programmes.Where(programme => IsOpen(programme, day))
            .SelectMany(programme => programme.RuleSetOn(day)!.Criteria.Where(criterion => criterion.Role != Role.Info).Select(criterion => criterion.Condition)
                .Concat(programme.Documents.Select(document => document.When).OfType<Condition>())
                .SelectMany(condition => condition.Facts).SelectMany(Asked)
                .Concat(AmountFacts(programme)))
            .ToHashSet();
        return [.. rulebook.Topics.SelectMany(topic => rulebook.Vocabulary.Facts.Where(fact => fact.Topic == topic && read.Contains(fact)))];
    }

    private static bool IsOpen(Programme programme, DateOnly day) =>
        programme.RuleSetOn(day) is not null && programme.WindowOn(day)?.State is WindowState.Open or WindowState.Unknown;

    private IEnumerable<Fact> AmountFacts(Programme programme) => programme.Amounts.SelectMany(amount => amount.Inputs.Values).SelectMany(Asked);

    private IEnumerable<Fact> Asked(Fact fact) => inputs.TryGetValue(fact, out var from) ? from.SelectMany(Asked) : fact.IsAsked ? [fact] : [];

    /// <summary>How far a journey has come.</summary>
    private sealed record Standing(ImmutableArray<Programme> Left, QuestionPlan Plan, bool AmountsSettled);

    /// <summary>Gives the answers of a case, and for everything else one value that stays the same on every way of asking.</summary>
    private sealed class Person(Answers known, FactDomains domains, Random random)
    {
        private readonly Dictionary<Fact, FactValue> drawn = [];

        public bool HasDrawn => drawn.Count > 0;

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
