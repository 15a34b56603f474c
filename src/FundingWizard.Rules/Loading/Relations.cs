using System.Collections.Immutable;
using System.Text.Json;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Loading;

/// <summary>What cards say about other programmes: written once, where the source says so, and known on both.</summary>
internal static class Relations
{
    /// <summary>Notes relations to unknown programmes, contradicting ones, and orders that run in a circle.</summary>
    /// <param name="programmes">The programmes as their cards describe them.</param>
    /// <param name="known">Ids of all folders, broken ones included.</param>
    /// <param name="card">The card of a programme.</param>
    public static void Check(ImmutableArray<Programme> programmes, IReadOnlyCollection<string> known, Func<string, Place> card)
    {
        foreach (var programme in programmes)
        {
            CheckNames(programme, programme.Exclusions.Select(entry => (entry.Programme, $"{entry.Programme} {entry.Scope}")), card(programme.Id)["exclusions"]);
            CheckNames(programme, programme.Combinations.Select(entry => (entry.Programme, entry.Programme)), card(programme.Id)["combinations"]);
            CheckNames(programme, programme.Predecessors.Select(entry => (entry.Programme, entry.Programme)), card(programme.Id)["predecessors"]);
        }

        var byId = programmes.ToImmutableDictionary(programme => programme.Id, StringComparer.Ordinal);
        foreach (var programme in programmes)
            CheckSense(programme, byId, card(programme.Id));

        void CheckNames(Programme programme, IEnumerable<(string Other, string Key)> entries, Place place)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var ((other, key), index) in entries.Select((entry, index) => (entry, index)))
            {
                place[index]["programme"].Require(
                    known.Contains(other, StringComparer.Ordinal) && other != programme.Id, $"\"{other}\" is no other programme{Names.Nearest(other, known)}");
                place[index].Require(seen.Add(key), $"This is already said of \"{other}\"; keep one of the two.");
            }
        }
    }

    /// <summary>The programmes with each exclusion and combination also on the other one.</summary>
    public static ImmutableArray<Programme> Mirror(ImmutableArray<Programme> programmes) =>
        [.. programmes.Select(programme => programme with
        {
            Exclusions = [.. programme.Exclusions, .. Mirrored(programme, programmes)],
            Combinations = [.. programme.Combinations, .. MirroredCombinations(programme, programmes)],
        })];

    private static void CheckSense(Programme programme, ImmutableDictionary<string, Programme> byId, Place place)
    {
        for (var index = 0; index < programme.Exclusions.Length; index++)
        {
            var other = programme.Exclusions[index].Programme;
            place["exclusions"][index].Require(
                !AreCombined(programme, other) && !(byId.TryGetValue(other, out var card) && AreCombined(card, programme.Id)),
                $"\"{programme.Id}\" and \"{other}\" are excluded here and combined elsewhere; the sources contradict each other, say so under \"undecided\" and remove both.");
            ExclusionScope[] others = [.. byId.GetValueOrDefault(other)?.Exclusions.Where(entry => entry.Programme == programme.Id).Select(entry => entry.Scope) ?? []];
            place["exclusions"][index]["scope"].Require(
                others.Length == 0 || others.Contains(programme.Exclusions[index].Scope),
                $"The folder of {other} says {string.Join(", ", others.Select(Word))} about the same pair; write an exclusion once, in the folder whose source says so.");
        }

        for (var index = 0; index < programme.Predecessors.Length; index++)
        {
            place["predecessors"][index].Require(
                !Leads(programme.Predecessors[index].Programme, programme.Id, byId, []),
                $"\"{programme.Predecessors[index].Programme}\" would have to come before and after \"{programme.Id}\"; remove one of the orders.");
        }
    }

    /// <summary>How a scope is written in a card.</summary>
    private static string Word(ExclusionScope scope) => JsonNamingPolicy.KebabCaseLower.ConvertName(scope.ToString());

    private static bool AreCombined(Programme programme, string other) => programme.Combinations.Any(entry => entry.Programme == other);

    /// <summary>True when one programme has the other somewhere before it.</summary>
    private static bool Leads(string from, string to, ImmutableDictionary<string, Programme> byId, HashSet<string> visited) =>
        visited.Add(from)
        && byId.TryGetValue(from, out var programme)
        && programme.Predecessors.Any(entry => entry.Programme == to || Leads(entry.Programme, to, byId, visited));

    private static IEnumerable<Exclusion> Mirrored(Programme programme, ImmutableArray<Programme> programmes) =>
        from other in programmes
        from exclusion in other.Exclusions
        where exclusion.Programme == programme.Id && !programme.Exclusions.Any(own => own.Programme == other.Id && own.Scope == exclusion.Scope)
        select exclusion with { Programme = other.Id };

    private static IEnumerable<Combination> MirroredCombinations(Programme programme, ImmutableArray<Programme> programmes) =>
        from other in programmes
        from combination in other.Combinations
        where combination.Programme == programme.Id && !AreCombined(programme, other.Id)
        select combination with { Programme = other.Id };
}
