using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;

namespace FundingWizard.Rules.Evaluation;

/// <summary>Puts the fitting programmes of an assessment beside each other.</summary>
internal sealed class Shelving(Assessment assessment)
{
    private const string Ceiling = "ceiling";

    private readonly ImmutableArray<ProgrammeAssessment> fitting =
        [.. assessment.Programmes.Where(each => each.Outcome is Outcome.Fulfilled or Outcome.Open or Outcome.CheckNeeded)];

    public Shelf Shelf()
    {
        ImmutableArray<PairRule> pairs = [.. Pairs()];
        return new Shelf(fitting, pairs, [.. Orders()], [.. Sets(pairs).Select(set => new ProgrammeSet(set, [.. Rooms(set)]))]);
    }

    private IEnumerable<PairRule> Pairs()
    {
        for (var first = 0; first < fitting.Length; first++)
        {
            for (var second = first + 1; second < fitting.Length; second++)
            {
                foreach (var rule in Statements(fitting[first], fitting[second]))
                    yield return rule;
            }
        }
    }

    private static IEnumerable<PairRule> Statements(ProgrammeAssessment first, ProgrammeAssessment second)
    {
        var excluded = first.Programme.Exclusions.Where(entry => entry.Programme == second.Programme.Id).Select(entry => new PairRule(
            first, second, entry.Evidence.MayBeHard ? PairKind.Excluded : PairKind.ExclusionToCheck, entry.Scope, entry.Evidence, entry.StatedBy));
        var combined = first.Programme.Combinations.Where(entry => entry.Programme == second.Programme.Id).Select(entry => new PairRule(
            first, second, PairKind.Combinable, Scope: null, entry.Evidence, entry.StatedBy));
        return excluded.Concat(combined);
    }

    private IEnumerable<OrderRule> Orders() =>
        from then in fitting
        from entry in then.Programme.Predecessors
        let first = assessment.Find(entry.Programme)
        where first is not null
        select new OrderRule(first, then, entry.Kind, entry.Evidence);

    /// <summary>Largest groups without a ban among them, found by giving every programme to each group it fits into.</summary>
    private List<ImmutableArray<ProgrammeAssessment>> Sets(ImmutableArray<PairRule> pairs)
    {
        var apart = pairs.Where(pair => pair.Separates).SelectMany(pair => new[] { (pair.First, pair.Second), (pair.Second, pair.First) }).ToHashSet();
        if (fitting.IsEmpty)
            return [];
        List<ImmutableArray<ProgrammeAssessment>> found = [[]];
        foreach (var programme in fitting)
            found = [.. Largest([.. found.SelectMany(set => With(set, programme))])];
        return found;

        IEnumerable<ImmutableArray<ProgrammeAssessment>> With(ImmutableArray<ProgrammeAssessment> set, ProgrammeAssessment programme)
        {
            var compatible = set.RemoveAll(each => apart.Contains((each, programme)));
            return compatible.Length == set.Length ? [set.Add(programme)] : [set, compatible.Add(programme)];
        }
    }

    private static IEnumerable<ImmutableArray<ProgrammeAssessment>> Largest(ImmutableArray<ImmutableArray<ProgrammeAssessment>> sets) =>
        sets.Where((set, index) => !sets.Where((other, at) => at != index && set.All(other.Contains) && (other.Length > set.Length || at < index)).Any());

    /// <summary>Cards say which of their amounts count against a ceiling; here the claims of all of them meet.</summary>
    private static IEnumerable<RoomUse> Rooms(ImmutableArray<ProgrammeAssessment> set) =>
        from programme in set
        from room in programme.Amounts
        where room.Definition.Calculator.ReadsClaims && room.Low is not null
        group (Programme: programme, Room: room, Claims: room.Definition.Claims.Select(id => programme.Amounts.Single(amount => amount.Definition.Id == id))) by room.Definition.Inputs[Ceiling] into users
        let room = users.Select(user => user.Room).MinBy(each => each.High)!
        select Use(room, [.. users.Select(user => user.Programme)], [.. users.SelectMany(user => user.Claims)]);

    private static RoomUse Use(Amount room, ImmutableArray<ProgrammeAssessment> users, ImmutableArray<Amount> claims)
    {
        var isKnown = claims.All(claim => claim.Kind != AmountKind.NotComputable);
        var (low, high) = isKnown ? (claims.Sum(claim => claim.Low), claims.Sum(claim => claim.High)) : (null, null);
        var least = room.Kind == AmountKind.UpTo ? 0 : room.Low;
        var fits = high <= least ? Verdict.Met : low > room.High ? Verdict.NotMet : Verdict.Open;
        return new RoomUse(room.Definition.Inputs[Ceiling], users, room.Definition.Unit, low, high, room, fits);
    }
}
