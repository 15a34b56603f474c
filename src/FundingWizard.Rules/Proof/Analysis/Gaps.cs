using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Proof.Analysis;

/// <summary>
/// Days for which something has no value although it is used. Values hold until the next one begins, so a gap can only lie before the
/// first; a last value that is declared unknown is none.
/// </summary>
internal sealed class Gaps(Rulebook rulebook, Locations locations)
{
    private readonly Roots roots = new(rulebook);

    /// <summary>Gaps in the card of a programme: windows, rule sets, amounts.</summary>
    public static IEnumerable<Discovery> Of(Programme programme)
    {
        var card = Locations.Card(programme.Id);
        var firstDay = programme.RuleSets[0].From;
        if (programme.Windows[0].From > firstDay)
            yield return Found("window", programme, card["windows"][0]["from"], $"the first window begins on {programme.Windows[0].From:yyyy-MM-dd}, but the first rule set on {firstDay:yyyy-MM-dd}; say what held in between");
        foreach (var (window, index) in programme.Windows.Select((window, index) => (window, index)))
        {
            if (window.State is WindowState.Open or WindowState.Unknown && window.From < firstDay)
                yield return Found($"rule-set/{window.From:yyyy-MM-dd}", programme, card["windows"][index]["from"], $"the window opens on {window.From:yyyy-MM-dd}, but the first rule set begins on {firstDay:yyyy-MM-dd}; add the rules of that time, or a closed window");
            if (window.Opens is { } opens && programme.Windows.ElementAtOrDefault(index + 1)?.From != opens)
                yield return Found($"opening/{opens:yyyy-MM-dd}", programme, card["windows"][index]["opens"], $"the window is expected to open on {opens:yyyy-MM-dd}, but no window begins on that day; add it");
        }

        foreach (var (amount, index) in programme.Amounts.Select((amount, index) => (amount, index)))
        {
            if (amount.Steps[0].From > firstDay)
                yield return Found($"amount/{amount.Id}", programme, card["amounts"][index]["steps"][0]["from"], $"the numbers of \"{amount.Id}\" begin on {amount.Steps[0].From:yyyy-MM-dd}, but the first rule set on {firstDay:yyyy-MM-dd}; add those of that time");
        }
    }

    /// <summary>Gaps in the dated values that programmes read.</summary>
    /// <param name="programmes">The programmes.</param>
    public IEnumerable<Discovery> OfLaw(IEnumerable<Programme> programmes)
    {
        var uses = programmes.SelectMany(Uses).Where(use => use.Fact.IsLaw).GroupBy(use => use.Fact.Id, StringComparer.Ordinal);
        foreach (var use in uses.Select(group => group.MinBy(each => each.From)))
        {
            if (rulebook.Law[use.Fact.Id].Steps[0].From is var begins && begins <= use.From)
                continue;
            var place = locations.Fact(use.Fact.Id)["steps"][0]["from"];
            yield return Found(use.Fact.Id, null, place, $"{use.Fact.Id} begins on {begins:yyyy-MM-dd}, but {use.Programme} reads it from {use.From:yyyy-MM-dd} on; add what held in between");
        }
    }

    private IEnumerable<(Facts.Fact Fact, string Programme, DateOnly From)> Uses(Programme programme)
    {
        var first = programme.RuleSets[0].From;
        var conditions = programme.RuleSets.SelectMany(set => set.Criteria.Select(criterion => (criterion.Condition, set.From)))
            .Concat(programme.Hints.Select(hint => hint.When).Concat(programme.Documents.Select(document => document.When)).Concat(programme.Contacts.Select(contact => contact.When))
                .OfType<Expressions.Condition>().Select(when => (when, first)));
        return conditions.SelectMany(each => each.Item1.Facts.Select(fact => (Fact: fact, From: each.Item2)))
            .Concat(programme.Amounts.SelectMany(amount => amount.Inputs.Values).Select(fact => (Fact: fact, From: first)))
            .SelectMany(use => roots.Leaves(use.Fact).Select(leaf => (leaf, programme.Id, use.From)));
    }

    private static Discovery Found(string name, Programme? programme, Place place, string sentence) =>
        new($"gap/{name}", programme?.Id ?? "", new Problem(place.File, place.Path, 1, $"Undeclared gap: {sentence}, or accept \"gap/{name}\" in accepted.json with the reason."));
}
