using System.Collections.Immutable;
using System.Globalization;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Proof.Analysis;

/// <summary>What an analysis found and how much it looked at.</summary>
/// <param name="Problems">Findings nobody has accepted, and acceptances of what is not found; in the order of the files.</param>
/// <param name="Totals">What was looked at, in one line.</param>
public sealed record AnalysisReport(ImmutableArray<Problem> Problems, string Totals);

/// <summary>
/// Looks for what a sound rulebook can still get wrong: criteria that can never be met or never fail, criteria that exclude or imply
/// each other, undeclared gaps in time, and questions nobody is ever asked.
/// </summary>
public static class Analyser
{
    /// <summary>Analyses a rulebook.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="files">The files it was loaded from; findings name places in them.</param>
    /// <param name="programme">Only this programme, or null for all and what they share.</param>
    public static AnalysisReport Analyse(Rulebook rulebook, RulebookFiles files, Programme? programme = null) =>
        Analyse(rulebook, files, programme, AnalysisLimits.Usual);

    internal static AnalysisReport Analyse(Rulebook rulebook, RulebookFiles files, Programme? programme, AnalysisLimits limits)
    {
        var programmes = programme is null ? rulebook.Programmes : [programme];
        var locations = new Locations(files);
        var sets = programmes.SelectMany(each => each.RuleSets.Select(set => new RuleSetAnalysis(rulebook, each, set, locations, limits))).ToArray();
        Discovery[] found =
        [
            .. sets.SelectMany(set => set.Run()),
            .. programmes.SelectMany(Gaps.Of),
            .. programme is null ? new Gaps(rulebook, locations).OfLaw(programmes).Concat(new QuestionReach(rulebook, locations).Run()) : [],
        ];
        var acceptances = rulebook.Accepted.Where(each => programme is null || each.Programme == programme.Id).ToArray();
        var accepted = acceptances.Select(each => (each.Programme, each.Finding)).ToHashSet();
        ImmutableArray<Problem> problems =
        [
            .. found.Where(each => !accepted.Contains((each.Programme, each.Id))).Select(each => each.Place)
                .Concat(Stale(acceptances, found))
                .OrderBy(problem => problem.File, StringComparer.Ordinal),
        ];
        var tally = sets.Aggregate(Tally.None, (sum, set) => sum + set.Tally);
        return new AnalysisReport(problems, Totals(programmes, acceptances.Length, tally, limits, problems.Length));
    }

    private static IEnumerable<Problem> Stale(IEnumerable<Acceptance> acceptances, Discovery[] found) => acceptances
        .Where(each => !found.Any(discovery => discovery.Id == each.Finding && discovery.Programme == each.Programme))
        .Select(each => new Problem(each.File, $"$.accepted[{each.Index}].finding", 1, $"\"{each.Finding}\" is not found any more; remove the entry."));

    private static string Totals(IReadOnlyCollection<Programme> programmes, int accepted, Tally tally, AnalysisLimits limits, int problems)
    {
        var sets = programmes.SelectMany(each => each.RuleSets).ToArray();
        var how = tally.Sampled == 0 ? "all exact" : string.Create(CultureInfo.InvariantCulture, $"{tally.Exact} exact, {tally.Sampled} by sampling of {limits.Samples}, seed {AnalysisLimits.Seed}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"analysed: {programmes.Count} programmes, {sets.Length} rule sets, {sets.Sum(set => set.AllCriteria.Count())} criteria; {tally.Exact + tally.Sampled} searches, {how}; {accepted} accepted; {(problems == 0 ? "no" : problems)} findings");
    }
}
