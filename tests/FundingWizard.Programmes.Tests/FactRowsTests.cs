using FundingWizard.Rules.Programmes;

namespace FundingWizard.Programmes.Tests;

/// <summary>Every row of the facts table of a programme is kept somewhere: as a criterion, an amount, a hint, an undecided point ...</summary>
public class FactRowsTests
{
    private static readonly string Folder = Path.Combine(TheRulebook.Root, "tests", "FundingWizard.Programmes.Tests", "FactRows");

    public static TheoryData<string> Programmes => [.. TheRulebook.Value.Programmes.Select(programme => programme.Id)];

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Rows_OfTheFactsTable_AreAllKept(string programmeId)
    {
        var rows = File.ReadAllLines(Path.Combine(Folder, $"{programmeId}.csv")).Skip(1).Select(line => line.Split(';')).ToArray();
        var kept = Kept(TheRulebook.Value.Find(programmeId)!).ToLookup(entry => entry.Row, entry => entry.Place);

        var missing = from row in rows
                      from place in row[2].Split(' ')
                      where !kept[row[0]].Contains(place) && !IsThere(place, programmeId)
                      select $"{row[0]} should be kept by {place}";

        rows.ShouldNotBeEmpty();
        missing.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Rows_NamedByTheRulebook_StandInTheFactsTable(string programmeId)
    {
        var rows = File.ReadAllLines(Path.Combine(Folder, $"{programmeId}.csv")).Skip(1).Select(line => line.Split(';')[0]);

        Kept(TheRulebook.Value.Find(programmeId)!).Select(entry => entry.Row).Except(rows).ShouldBeEmpty();
    }

    /// <summary>Facts, dated values and rule sets carry no row themselves; it is enough that they exist.</summary>
    private static bool IsThere(string place, string programmeId) => place.Split(':') switch
    {
        ["fact", var id] => TheRulebook.Value.Vocabulary.Find(id) is not null,
        ["parameter", var id] => TheRulebook.Value.Law.ContainsKey($"law.{id}"),
        ["rule-set", var from] => TheRulebook.Value.Find(programmeId)!.RuleSets.Any(set => $"{set.From:yyyy-MM-dd}" == from),
        _ => false,
    };

    private static IEnumerable<(string Row, string Place)> Kept(Programme programme)
    {
        var places = programme.RuleSets.SelectMany(set => set.AllCriteria).Select(criterion => Kept(criterion.Evidence, $"criterion:{criterion.Id}"))
            .Concat(programme.Windows.Select(window => Kept(window.Evidence, "window")))
            .Concat(programme.Undecided.Select(entry => Kept(entry.Evidence, $"undecided:{entry.Id}")))
            .Concat(programme.Hints.Select(entry => Kept(entry.Evidence, $"hint:{entry.Id}")))
            .Concat(programme.Route.Select(entry => Kept(entry.Evidence, $"route:{entry.Id}")))
            .Concat(programme.Contacts.Select(entry => Kept(entry.Evidence, $"contact:{entry.Id}")))
            .Concat(programme.Documents.Select(entry => Kept(entry.Evidence, $"document:{entry.Id}")))
            .Concat(programme.Amounts.SelectMany(entry => entry.Steps.Select(step => Kept(step.Evidence, $"amount:{entry.Id}"))));
        return places.SelectMany(place => place);
    }

    private static IEnumerable<(string Row, string Place)> Kept(Evidence? evidence, string place) =>
        evidence?.FactRows.Select(row => (row, place)) ?? [];
}
