using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Questionnaire;

namespace FundingWizard.Rules.Proof.Analysis;

/// <summary>Looks for questions that no programme can ever ask, whatever was answered or left unanswered before.</summary>
internal sealed class QuestionReach(Rulebook rulebook, Locations locations)
{
    private const int Tries = 400;

    private readonly Roots roots = new(rulebook);
    private readonly FactDomains domains = new(rulebook);
    private readonly HashSet<Fact> reached = [];

    /// <summary>One discovery for every question that was never asked.</summary>
    public IEnumerable<Discovery> Run()
    {
        foreach (var programme in rulebook.Programmes)
        {
            foreach (var day in Days(programme))
                Ask(programme, day, Answers.None);
        }

        foreach (var fact in rulebook.Vocabulary.Facts.Where(fact => fact.IsAsked))
        {
            var mentions = rulebook.Programmes.SelectMany(programme => Mentions(programme, fact)).ToArray();
            if (mentions.Length == 0)
                yield return Found(fact, "no criterion, amount or paper reads it");
            else if (!reached.Contains(fact) && !mentions.Any(mention => Try(mention.Programme, mention.Others, fact)))
                yield return Found(fact, $"no programme asks it (by sampling of {Tries} for every rule that reads it, seed {AnalysisLimits.Seed})");
        }
    }

    /// <summary>The answers that stand beside a fact in one condition or amount, for each that reads it.</summary>
    private IEnumerable<(Programme Programme, Fact[] Others)> Mentions(Programme programme, Fact fact) =>
        programme.RuleSets.SelectMany(set => set.Criteria).Where(criterion => criterion.Role != Role.Info).Select(criterion => criterion.Condition)
            .Concat(programme.Documents.Select(document => document.When).OfType<Condition>())
            .Select(condition => condition.Facts.AsEnumerable())
            .Concat(programme.Amounts.SelectMany(amount => amount.Inputs.Values).Select(input => new[] { input }.AsEnumerable()))
            .Select(facts => facts.SelectMany(roots.Leaves).Where(leaf => leaf.IsAsked).Distinct().ToArray())
            .Where(facts => facts.Contains(fact))
            .Select(facts => (programme, facts.Where(other => other != fact).ToArray()));

    private bool Try(Programme programme, Fact[] others, Fact fact)
    {
        var random = new Random(AnalysisLimits.Seed);
        var days = Days(programme);
        for (var attempt = 0; attempt < Tries && days.Length > 0 && !reached.Contains(fact); attempt++)
        {
            var answers = others.Where(_ => random.Next(2) == 0).Aggregate(Answers.None, (given, other) => given.With(other.Id, domains.Draw(other, random)));
            Ask(programme, days[attempt % days.Length], answers);
        }

        return reached.Contains(fact);
    }

    private void Ask(Programme programme, DateOnly day, Answers answers) =>
        reached.UnionWith(Questions.Plan(Assessor.Assess(rulebook, [programme], answers, day)).Topics.SelectMany(topic => topic.Questions).Select(question => question.Fact));

    /// <summary>The first day of every window, and the days of every rule set that make a difference.</summary>
    private DateOnly[] Days(Programme programme) =>
        [.. programme.RuleSets.SelectMany((set, index) => DaysOf(set, programme.RuleSets.ElementAtOrDefault(index + 1)))
            .Concat(programme.Windows.Select(window => window.From))
            .Distinct()
            .Where(day => programme.RuleSetOn(day) is not null && programme.WindowOn(day)?.State is WindowState.Open or WindowState.Unknown)];

    private IEnumerable<DateOnly> DaysOf(RuleSet set, RuleSet? next) =>
        new SpaceBuilder(rulebook, set.From, next?.From.AddDays(-1)).Days(set.Criteria.Select(criterion => criterion.Condition));

    private Discovery Found(Fact fact, string why)
    {
        var (id, place) = ($"never-asked/{fact.Id}", locations.Fact(fact.Id)["id"]);
        return new Discovery(id, "", new Problem(place.File, place.Path, 1, $"{fact.Id} is never asked: {why}; remove it, or accept \"{id}\" in accepted.json with the reason."));
    }
}
