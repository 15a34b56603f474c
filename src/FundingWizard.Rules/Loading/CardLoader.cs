using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Loading;

/// <summary>Turns the parts of a card that carry conditions, windows and amounts into their final form.</summary>
/// <param name="file">The card.</param>
/// <param name="vocabulary">All facts.</param>
/// <param name="expressions">Compiles expressions.</param>
/// <param name="sources">Sources of the card.</param>
/// <param name="place">The card's place.</param>
internal sealed class CardLoader(ProgrammeFile file, Vocabulary vocabulary, ExpressionLoader expressions, Sources sources, Place place)
{
    /// <summary>Notes what is wrong with the plain values of the card.</summary>
    public void CheckHead(string folder)
    {
        place["id"].Require(file.Id == folder && Names.IsKebab(folder), $"The id must be \"{folder}\", like the folder; {Names.KebabRule}.");
        place["reviewDueOn"].Require(file.ReviewDueOn > file.ReviewedOn, "The next review must be due after the last one.");
        place["audiences"].Require(file.Audiences.Count > 0 && file.Audiences.All(Names.IsKebab), $"Name at least one audience; {Names.KebabRule}.");
        place["windows"].Require(file.Windows.Count > 0, "A card needs at least one window.");
        var needsBound = file.Kind == ProgrammeKind.Service || file.Windows.Any(window => window.State == WindowState.Unknown);
        place["atBest"].Require(!needsBound || file.AtBest is not null, "A service, and a programme whose window is unknown, is check-needed at best; add \"atBest\".");
        place["contacts"].Require(file.Contacts.Count > 0, "Somebody must be there to call; add a contact.");
        place["route"].Require(file.Route.Count > 0, "The next step must be known; add at least one step to the route.");
    }

    public ImmutableArray<Window> Windows() => [.. file.Windows.Select((window, index) => Window(window, index, place["windows"][index]))];

    public Evidence? AtBest() => file.AtBest is { } bound ? sources.Evidence(bound.Evidence, place["atBest"]["evidence"]) : null;

    public ImmutableArray<Undecided> Undecided() =>
        Each(file.Undecided, "undecided", entry => entry.Id, (entry, evidence, _) => new Undecided(entry.Id, entry.Role, entry.Decider, evidence), entry => entry.Evidence);

    public ImmutableArray<Hint> Hints() => Each(file.Hints, "hints", entry => entry.Id, Hint, entry => entry.Evidence);

    public ImmutableArray<RouteStep> Route() =>
        Each(file.Route, "route", entry => entry.Id, (entry, evidence, _) => new RouteStep(entry.Id, evidence), entry => entry.Evidence);

    public ImmutableArray<Contact> Contacts() =>
        Each(file.Contacts, "contacts", entry => entry.Id, Contact, entry => entry.Evidence);

    public ImmutableArray<Document> Documents() =>
        Each(file.Documents, "documents", entry => entry.Id, (entry, evidence, at) => new Document(entry.Id, entry.Stage, evidence, When(entry.When, at)), entry => entry.Evidence);

    public ImmutableArray<Exclusion> Exclusions() =>
        [.. file.Exclusions.Select((entry, index) => new Exclusion(entry.Programme, entry.Scope, Evidence(entry.Evidence, "exclusions", index), file.Id))];

    public ImmutableArray<Combination> Combinations() =>
        [.. (file.Combinations ?? []).Select((entry, index) => new Combination(entry.Programme, Evidence(entry.Evidence, "combinations", index), file.Id))];

    public ImmutableArray<Predecessor> Predecessors() =>
        [.. (file.Predecessors ?? []).Select((entry, index) => new Predecessor(entry.Programme, entry.Kind, Evidence(entry.Evidence, "predecessors", index)))];

    public ImmutableArray<Related> Related() => [.. file.Related.Select(entry => new Related(entry.Id, entry.Programme, entry.Url))];

    public ImmutableArray<AmountDefinition> Amounts()
    {
        var loader = new AmountsLoader(vocabulary, sources);
        return [.. file.Amounts.Select((entry, index) => loader.Load(entry, place["amounts"][index])).OfType<AmountDefinition>()];
    }

    private Evidence Evidence(EvidenceEntry entry, string list, int index) => sources.Evidence(entry, place[list][index]["evidence"]);

    private Contact Contact(ContactEntry entry, Evidence evidence, Place at)
    {
        at["office"].Require(entry.Office is null || Names.IsKebab(entry.Office), $"\"{entry.Office}\" is no name of an office; write it in kebab-case.");
        return new Contact(entry.Id, evidence, entry.Phone, entry.Email, entry.Url, entry.Address, When(entry.When, at), entry.Office);
    }

    private Hint Hint(HintEntry entry, Evidence evidence, Place at)
    {
        at["until"].Require(entry.From is null || entry.Until is null || entry.From < entry.Until, "\"until\" must be later than \"from\".");
        return new Hint(entry.Id, evidence, When(entry.When, at), entry.From, entry.Until);
    }

    private Window Window(WindowEntry entry, int index, Place at)
    {
        at["from"].Require(index == 0 || file.Windows[index - 1].From < entry.From, "Windows must ascend: each begins later than the one before.");
        at["opens"].Require(entry.State == WindowState.Expected == entry.Opens is not null, "\"opens\" belongs to the state expected, and only to it.");
        return new Window(entry.From, entry.State, sources.Evidence(entry.Evidence, at["evidence"]), entry.Opens);
    }

    private Condition? When(string? expression, Place at) =>
        expression is null ? null : expressions.Condition(expression, Scope.Empty, at["when"]);

    private ImmutableArray<T> Each<TEntry, T>(
        IReadOnlyList<TEntry> entries,
        string name,
        Func<TEntry, string> id,
        Func<TEntry, Evidence, Place, T> create,
        Func<TEntry, EvidenceEntry> evidence)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. entries.Select((entry, index) =>
        {
            var at = place[name][index];
            at["id"].Require(Names.IsKebab(id(entry)) && seen.Add(id(entry)), $"\"{id(entry)}\" must be new in this list; {Names.KebabRule}.");
            return create(entry, sources.Evidence(evidence(entry), at["evidence"]), at);
        })];
    }
}
