using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Loading;

/// <summary>Checks that the texts of one programme are complete, with no orphans, and turns them into their final form.</summary>
internal static class ProgrammeTextsLoader
{
    /// <param name="file">The texts.</param>
    /// <param name="card">The card they belong to.</param>
    /// <param name="sets">Rule sets; null when one of them has problems, then texts of criteria are not compared.</param>
    /// <param name="place">Place of the texts.</param>
    public static ProgrammeTexts Load(ProgrammeTextsFile file, ProgrammeFile card, IReadOnlyCollection<RuleSet>? sets, Place place)
    {
        Check(file, card, place);
        if (sets is not null)
            CheckCriteria(file, sets, place["criteria"]);
        return new ProgrammeTexts
        {
            Name = file.Name,
            Provider = file.Provider,
            Summary = file.Summary,
            RuleStatus = file.RuleStatus,
            AtBest = file.AtBest,
            Criteria = Sorted(file.Criteria, text => new CriterionText(text.Title, text.NotMet, text.Open)),
            Undecided = Sorted(file.Undecided, Point),
            Deciders = Sorted(file.Deciders, name => name),
            Hints = Sorted(file.Hints, Point),
            Route = Sorted(file.Route, Point),
            Contacts = Sorted(file.Contacts, Point),
            Documents = Sorted(file.Documents, Point),
            Amounts = Sorted(file.Amounts, text => new AmountText(text.Title, text.Text, Sorted(text.Readings ?? ImmutableDictionary<string, string>.Empty, name => name))),
            Related = Sorted(file.Related, Point),
            Relations = Sorted(file.Relations ?? ImmutableDictionary<string, string>.Empty, text => text),
        };
    }

    private static void Check(ProgrammeTextsFile file, ProgrammeFile card, Place place)
    {
        Completeness.Require(card.Undecided.Select(entry => entry.Id), file.Undecided.Keys, "undecided point", place["undecided"]);
        Completeness.Require(card.Undecided.Select(entry => entry.Decider), file.Deciders.Keys, "decider", place["deciders"]);
        Completeness.Require(card.Hints.Select(entry => entry.Id), file.Hints.Keys, "hint", place["hints"]);
        Completeness.Require(card.Route.Select(entry => entry.Id), file.Route.Keys, "route step", place["route"]);
        Completeness.Require(card.Contacts.Select(entry => entry.Id), file.Contacts.Keys, "contact", place["contacts"]);
        Completeness.Require(card.Documents.Select(entry => entry.Id), file.Documents.Keys, "document", place["documents"]);
        Completeness.Require(card.Amounts.Select(entry => entry.Id), file.Amounts.Keys, "amount", place["amounts"]);
        foreach (var amount in card.Amounts)
            CheckReadings(amount, file.Amounts.GetValueOrDefault(amount.Id), place["amounts"][amount.Id]["readings"]);
        Completeness.Require(card.Related.Select(entry => entry.Id), file.Related.Keys, "related offer", place["related"]);
        Completeness.Require(Others(card), file.Relations?.Keys, "relation to the programme", place["relations"]);
        place["atBest"].Require(card.AtBest is null == file.AtBest is null, "The text \"atBest\" belongs to \"atBest\" on the card, and only to it.");
    }

    /// <summary>A result that can be read in several ways must say what each of them means.</summary>
    private static void CheckReadings(AmountEntry amount, AmountTextEntry? text, Place place)
    {
        if (text is null || !Calculator.All.TryGetValue(amount.Calculator, out var calculator))
            return;
        var readings = amount.Steps.Select(step => step.Values).OfType<IReadOnlyDictionary<string, decimal>>().SelectMany(calculator.Readings);
        Completeness.Require(readings, text.Readings?.Keys, "reading", place);
    }

    private static void CheckCriteria(ProgrammeTextsFile file, IReadOnlyCollection<RuleSet> sets, Place place)
    {
        Completeness.Require(sets.SelectMany(set => set.AllCriteria).Select(criterion => criterion.Id), file.Criteria.Keys, "criterion", place);
        foreach (var criterion in sets.SelectMany(set => set.Criteria).Where(criterion => criterion.Role != Role.Info))
        {
            if (file.Criteria.TryGetValue(criterion.Id, out var text))
                place[criterion.Id]["notMet"].Require(text.NotMet is not null, "Say what it means when this is not met, and what can still be done.");
        }
    }

    private static IEnumerable<string> Others(ProgrammeFile card) => card.Exclusions.Select(entry => entry.Programme)
        .Concat((card.Combinations ?? []).Select(entry => entry.Programme))
        .Concat((card.Predecessors ?? []).Select(entry => entry.Programme));

    private static PointText Point(PointTextEntry entry) => new(entry.Title, entry.Text);

    private static ImmutableSortedDictionary<string, T> Sorted<TEntry, T>(IReadOnlyDictionary<string, TEntry> entries, Func<TEntry, T> create) =>
        entries.ToImmutableSortedDictionary(entry => entry.Key, entry => create(entry.Value), StringComparer.Ordinal);
}
