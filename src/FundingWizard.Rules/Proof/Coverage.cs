using System.Collections.Immutable;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof.Covering;

namespace FundingWizard.Rules.Proof;

/// <summary>How much of the rulebook its cases look at.</summary>
/// <param name="Leaves">Leaves that must be met, not met and open in some case.</param>
/// <param name="Limits">Comparisons, caps, tiers and dated values that need a case on each side.</param>
/// <param name="Dates">Dates that need a case on each side.</param>
/// <param name="Options">Options that must be used or declared informative.</param>
/// <param name="Rows">Rows of facts tables that must be kept.</param>
/// <param name="Gaps">What no case looks at, with place and cure, in the order of the files.</param>
public sealed record CoverageReport(int Leaves, int Limits, int Dates, int Options, int Rows, ImmutableArray<Problem> Gaps);

/// <summary>Finds what the cases of a rulebook do not look at.</summary>
public sealed class Coverage
{
    private readonly Rulebook rulebook;
    private readonly RulebookFiles files;
    private readonly List<Problem> gaps = [];
    private int leaves, limits, dates, options, rows;

    private Coverage(Rulebook rulebook, RulebookFiles files)
    {
        this.rulebook = rulebook;
        this.files = files;
    }

    /// <summary>Looks at the whole rulebook, or at the folder of one programme.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="files">The files it was loaded from.</param>
    /// <param name="only">The one programme; null also looks at what programmes share: options and dated values.</param>
    public static CoverageReport Of(Rulebook rulebook, RulebookFiles files, Programme? only = null)
    {
        var coverage = new Coverage(rulebook, files);
        var cases = rulebook.Programmes.ToDictionary(programme => programme, programme => WorkedCase.Of(rulebook, programme));
        foreach (var programme in only is null ? rulebook.Programmes : [only])
            coverage.Check(programme, cases[programme]);
        if (only is null)
            coverage.CheckShared(cases);
        return coverage.Report();
    }

    private void Check(Programme programme, ImmutableArray<WorkedCase> cases)
    {
        var card = At($"programmes/{programme.Id}/programme.json");
        foreach (var set in programme.RuleSets)
            Check(programme, set, [.. cases.Where(example => example.Result.RuleSet == set)]);
        var comparisons = new ComparisonSides(rulebook, cases);
        limits += Reading.OfCard(programme).Sum(each => comparisons.Check(each.When.Source, card.At(each.Path)));
        limits += programme.Amounts.Select((amount, index) => LimitSides.Check(amount, cases, card["amounts"][index])).Sum();
        dates += DaySides.Check(DaySides.Of(programme, card, set => At(RuleSetEntries.FileOf(programme.Id, set.From))), [programme], cases);
        rows += new KeptRows(rulebook, programme).Check(At($"programmes/{programme.Id}/fact-rows.csv"));
    }

    private void Check(Programme programme, RuleSet set, ImmutableArray<WorkedCase> cases)
    {
        var file = At(RuleSetEntries.FileOf(programme.Id, set.From));
        var places = RuleSetEntries.Rules(RuleSetEntries.Read(files, programme.Id, set.From))
            .ToDictionary(rule => rule.Rule.RuleName, rule => file.At($"{rule.Path}.Expression"));
        leaves += LeafTurns.Check(set, cases, places);
        var comparisons = new ComparisonSides(rulebook, cases);
        limits += set.AllCriteria.Where(criterion => criterion.IsLeaf).Sum(leaf => comparisons.Check(leaf.Condition.Source, places[leaf.Id]));
    }

    private void CheckShared(IReadOnlyDictionary<Programme, ImmutableArray<WorkedCase>> cases)
    {
        var places = DatedPlaces.Of(files);
        foreach (var value in rulebook.Law.Values)
        {
            var place = At(places[value.Fact.Id].File).At(places[value.Fact.Id].Path);
            var readers = rulebook.Programmes.Where(programme => Reading.Facts(programme, rulebook).Contains(value.Fact)).ToArray();
            var own = readers.SelectMany(programme => cases[programme]).ToArray();
            place.Require(readers.Length > 0, $"No programme reads {value.Fact.Id}; use it or remove it.");
            limits += LimitSides.Check(value, rulebook, own, place);
            dates += DaySides.Check(value.Steps.Select((step, index) => new Turn(step.From, place["steps"][index]["from"])), readers, own);
        }

        var uses = new OptionUses(rulebook, [.. cases.Values.SelectMany(each => each)]);
        foreach (var subject in rulebook.Vocabulary.Facts.Where(fact => !fact.IsLaw).GroupBy(fact => fact.Id.Split('.')[0], StringComparer.Ordinal))
            options += subject.Select((fact, index) => uses.Check(fact, fact.Id, At($"facts/{subject.Key}.json")["facts"][index])).Sum();
    }

    private CoverageReport Report() =>
        new(leaves, limits, dates, options, rows, [.. gaps.OrderBy(gap => gap.File, StringComparer.Ordinal)]);

    private Place At(string file) => new(file, "$", gaps);
}
