using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Questionnaire;

namespace FundingWizard.Rules.Proof.Analysis;

/// <summary>Looks at one rule set: criteria that decide nothing, exclude each other, or say the same.</summary>
internal sealed class RuleSetAnalysis
{
    private readonly Rulebook rulebook;
    private readonly Programme programme;
    private readonly RuleSet set;
    private readonly Locations locations;
    private readonly AnalysisLimits limits;
    private readonly SpaceBuilder spaces;
    private readonly Roots roots;
    private readonly HashSet<string> constant = [];
    private readonly List<Discovery> discoveries = [];

    public RuleSetAnalysis(Rulebook rulebook, Programme programme, RuleSet set, Locations locations, AnalysisLimits limits)
    {
        this.rulebook = rulebook;
        this.programme = programme;
        this.set = set;
        this.locations = locations;
        this.limits = limits;
        var next = programme.RuleSets.FirstOrDefault(other => other.From > set.From);
        spaces = new SpaceBuilder(rulebook, set.From, next?.From.AddDays(-1));
        roots = new Roots(rulebook);
    }

    /// <summary>How the questions were answered.</summary>
    public Tally Tally { get; private set; } = Tally.None;

    /// <summary>Everything found, in the order of the kinds.</summary>
    public IReadOnlyList<Discovery> Run()
    {
        foreach (var criterion in set.AllCriteria.Reverse())
        {
            Reach(criterion, Verdict.Met, "never-met", "can never be met");
            Reach(criterion, Verdict.NotMet, "never-fails", "can never fail");
        }

        Contradiction();
        var criteria = set.Criteria.Where(criterion => !constant.Contains(criterion.Id)).ToArray();
        for (var first = 0; first < criteria.Length; first++)
        {
            for (var second = first + 1; second < criteria.Length; second++)
                Implication(criteria[first], criteria[second]);
        }

        return discoveries;
    }

    /// <summary>Parts come before the group around them; when a part is to blame, only the part is reported.</summary>
    private void Reach(Criterion criterion, Verdict verdict, string kind, string sentence)
    {
        var end = Find([criterion.Condition], withUnknown: false, facts => criterion.Condition.Decide(facts) switch
        {
            Verdict.Open => Look.Further,
            var seen => seen == verdict ? Look.Found : Look.Nothing,
        });
        if (end == SearchEnd.Found)
            return;
        constant.Add(criterion.Id);
        if (!criterion.SelfAndParts.Any(part => discoveries.Any(each => each.Id == $"{kind}/{Name(part)}")))
            Report($"{kind}/{Name(criterion)}", criterion, $"\"{criterion.Id}\" {sentence}", "mend or remove it", end);
    }

    private void Contradiction()
    {
        foreach (var roles in new Role[][] { [Role.Hard], [Role.Hard, Role.Soft] })
        {
            var criteria = set.Criteria.Where(criterion => roles.Contains(criterion.Role) && !constant.Contains(criterion.Id)).ToList();
            var end = AllMet(criteria);
            if (end == SearchEnd.Found)
                continue;
            foreach (var criterion in criteria.ToArray())
            {
                if (AllMet([.. criteria.Where(other => other != criterion)]) != SearchEnd.Found)
                    criteria.Remove(criterion);
            }

            var names = string.Join(", ", criteria.Select(criterion => $"\"{criterion.Id}\""));
            Report($"contradiction/{Name(criteria[0])}", criteria[0], $"{names} can never all be met", "mend them", end);
            return;
        }
    }

    private SearchEnd AllMet(IReadOnlyCollection<Criterion> criteria) => Find([.. criteria.Select(criterion => criterion.Condition)], withUnknown: false, facts =>
    {
        var lowest = Verdict.Met;
        foreach (var criterion in criteria)
            lowest = (Verdict)Math.Min((byte)lowest, (byte)criterion.Condition.Decide(facts));
        return lowest switch
        {
            Verdict.Met => Look.Found,
            Verdict.Open => Look.Further,
            _ => Look.Nothing,
        };
    });

    private void Implication(Criterion first, Criterion second)
    {
        if (first.Role != second.Role || !Answers(first).Intersect(Answers(second)).Any())
            return;
        var forth = NeverBelow(second, first);
        var back = NeverBelow(first, second);
        if (forth != SearchEnd.Found && back != SearchEnd.Found)
            Report($"same/{Name(first)}/{second.Id}", second, $"\"{second.Id}\" and \"{first.Id}\" always come out alike", "remove one", forth);
        else if (forth != SearchEnd.Found)
            Report($"implied/{Name(second)}/{first.Id}", second, $"\"{second.Id}\" adds nothing to \"{first.Id}\": it never comes out worse", "remove it", forth);
        else if (back != SearchEnd.Found)
            Report($"implied/{Name(first)}/{second.Id}", first, $"\"{first.Id}\" adds nothing to \"{second.Id}\": it never comes out worse", "remove it", back);
    }

    /// <summary>Looks for answers, unknown ones included, that make one criterion come out worse than the other.</summary>
    private SearchEnd NeverBelow(Criterion one, Criterion other) => Find([one.Condition, other.Condition], withUnknown: true, facts =>
    {
        if (one.Condition.Decide(facts) < other.Condition.Decide(facts))
            return Look.Found;
        var outlook = new Relevance(rulebook, facts, set.From);
        return outlook.Outlook(one.Condition).Smallest() >= outlook.Outlook(other.Condition).Largest() ? Look.Nothing : Look.Further;
    });

    private IEnumerable<Facts.Fact?> Answers(Criterion criterion) => criterion.Condition.Facts.Select(roots.Of).Where(root => root is not null);

    private SearchEnd Find(IReadOnlyCollection<Condition> conditions, bool withUnknown, Func<Facts.FactSet, Look> look)
    {
        var end = new Search(rulebook.Vocabulary, spaces.Of(conditions, withUnknown), limits).Find(look);
        Tally += end == SearchEnd.NoneAmongSamples ? new Tally(0, 1) : new Tally(1, 0);
        return end;
    }

    private string Name(Criterion criterion) => $"{set.From:yyyy-MM-dd}/{criterion.Id}";

    private void Report(string id, Criterion criterion, string what, string cure, SearchEnd end)
    {
        var place = locations.Criterion(programme.Id, set.From, criterion.Id);
        var how = end == SearchEnd.NoneAmongSamples ? $" (by sampling of {limits.Samples}, seed {AnalysisLimits.Seed})" : "";
        discoveries.Add(new Discovery(id, programme.Id, new Problem(place.File, place.Path, 1, $"{what}{how}; {cure}, or accept \"{id}\" in accepted.json with the reason.")));
    }
}
