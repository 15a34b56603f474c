using System.Collections.Immutable;
using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof.Mutating;

namespace FundingWizard.Rules.Proof;

/// <summary>Changes a rulebook in one place at a time and looks whether a case notices.</summary>
public sealed class Mutation
{
    private const string Parameters = "parameters";

    /// <summary>Of a hundred mutants at most this many may be excused.</summary>
    private const decimal MaximumExcused = 2;

    private readonly Rulebook rulebook;
    private readonly RulebookFiles files;
    private readonly Programme? only;
    private readonly ImmutableDictionary<string, string> reasons;

    private Mutation(Rulebook rulebook, RulebookFiles files, Programme? only)
    {
        this.rulebook = rulebook;
        this.files = files;
        this.only = only;
        reasons = rulebook.Programmes.SelectMany(programme => programme.Survivors).DistinctBy(survivor => survivor.Mutant)
            .ToImmutableDictionary(survivor => survivor.Mutant, survivor => survivor.Reason, StringComparer.Ordinal);
    }

    /// <summary>Runs every mutant on all processors. The result is the same every time.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="files">The files it was loaded from.</param>
    /// <param name="only">The one programme whose folder is changed; null also changes the dated values.</param>
    public static MutationReport Run(Rulebook rulebook, RulebookFiles files, Programme? only = null) => new Mutation(rulebook, files, only).Run();

    private MutationReport Run()
    {
        var failing = rulebook.Cases.Where(example => (only is null || example.Programme == only.Id) && !CaseRunner.Decides(rulebook, example)).ToArray();
        if (failing.Length > 0)
            return new MutationReport([], [.. failing.Select(example => new Problem($"programmes/{example.Programme}/cases.json", $"$[{example.Number - 1}]", 1, $"\"{example.Name}\" fails before anything is changed; \"rules check\" says how."))]);
        var results = Results();
        return new MutationReport(
            [.. results.GroupBy(result => result.Group, StringComparer.Ordinal).Select(group => Score(group.Key, [.. group]))],
            [.. results.Where(IsUnexcused).Select(Survivor).Concat(Idle(results)).Concat(TooMany(results)).OrderBy(problem => problem.File, StringComparer.Ordinal)]);
    }

    /// <summary>One mutant at a time and processor, since some need a hundred times longer than others.</summary>
    private Result[] Results()
    {
        var mutants = Mutants();
        var results = new Result[mutants.Length];
        Parallel.For(0, mutants.Length, index => results[index] = new Result(mutants[index].Group, mutants[index].Mutant, mutants[index].Mutant.Fate()));
        return results;
    }

    private (string Group, Mutant Mutant)[] Mutants()
    {
        var places = DatedPlaces.Of(files);
        var law = only is null ? rulebook.Law.Values.SelectMany(value => new LawMutants(rulebook, value, places[value.Fact.Id].File, places[value.Fact.Id].Path).All()) : [];
        var programmes = only is null ? rulebook.Programmes : [only];
        return [.. programmes.SelectMany(programme => Of(programme).Select(mutant => (programme.Id, mutant))), .. law.Select(mutant => (Parameters, mutant))];
    }

    private IEnumerable<Mutant> Of(Programme programme) =>
        programme.RuleSets.SelectMany(set => new RuleSetMutants(rulebook, files, programme, set).All()).Concat(new CardMutants(rulebook, programme).All());

    private MutationScore Score(string name, Result[] results) => new(
        name,
        results.Count(result => result.Fate == Fate.Killed),
        results.Count(result => result.Fate == Fate.Survived && !IsUnexcused(result)),
        results.Count(IsUnexcused),
        results.Count(result => result.Fate == Fate.NotBuildable));

    private bool IsUnexcused(Result result) => result.Fate == Fate.Survived && !reasons.ContainsKey($"{result.Mutant.Spot}");

    private static Problem Survivor(Result result)
    {
        var (spot, original, mutated) = (result.Mutant.Spot, result.Mutant.Original, result.Mutant.Mutated);
        return new Problem(spot.File, spot.Path, spot.Column, $"{spot.Kind}: {original} becomes {mutated}, and no case expects another outcome, verdict, reason or amount; add one, or give the reason in survivors.json under \"{spot}\".");
    }

    /// <summary>Reasons for mutants that do not exist or are killed. A reason for a dated value counts only when these are changed too.</summary>
    private IEnumerable<Problem> Idle(Result[] results)
    {
        var survived = results.Where(result => result.Fate == Fate.Survived).Select(result => $"{result.Mutant.Spot}").ToHashSet(StringComparer.Ordinal);
        return from programme in only is null ? rulebook.Programmes : [only]
               from entry in programme.Survivors.Select((survivor, index) => (survivor.Mutant, Index: index))
               where !survived.Contains(entry.Mutant) && (only is null || !entry.Mutant.StartsWith($"{Parameters}/", StringComparison.Ordinal))
               select new Problem($"programmes/{programme.Id}/survivors.json", $"$[{entry.Index}].mutant", 1, $"\"{entry.Mutant}\" does not exist or is killed by a case; remove the entry.");
    }

    private IEnumerable<Problem> TooMany(Result[] results)
    {
        var (mutants, excused) = (results.Count(result => result.Fate != Fate.NotBuildable), results.Count(result => result.Fate == Fate.Survived && !IsUnexcused(result)));
        return excused * 100 <= mutants * MaximumExcused ? [] :
            [new Problem(only is null ? "programmes" : $"programmes/{only.Id}/survivors.json", "$", 1, FormattableString.Invariant($"{excused} of {mutants} mutants are excused; at most {MaximumExcused} % may be. Add cases that notice them."))];
    }

    private sealed record Result(string Group, Mutant Mutant, Fate Fate);
}
