using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Proof.Covering;

/// <summary>
/// Every row of the facts table must be kept where the file says, every row that decides something by a window, criterion, amount,
/// hint or undecided point, and every row the programme names must stand in the file.
/// </summary>
/// <param name="rulebook">The rulebook.</param>
/// <param name="programme">The programme.</param>
internal sealed class KeptRows(Rulebook rulebook, Programme programme)
{
    private static readonly string[] Deciding = ["window", "criterion", "amount", "hint", "undecided", "at-best"];

    private readonly ILookup<string, string> kept = Named(programme).ToLookup(entry => entry.Row, entry => entry.Place, StringComparer.Ordinal);

    /// <summary>Notes the rows that are not kept, and those that are named and do not exist.</summary>
    /// <returns>Number of rows.</returns>
    public int Check(Place place)
    {
        place.Require(!programme.FactRows.IsEmpty, "The rows of the facts table are missing; write row;role;where and one line for each row.");
        foreach (var row in programme.FactRows)
        {
            foreach (var missing in row.Places.Where(where => !kept[row.Id].Contains(where, StringComparer.Ordinal) && !IsThere(where)))
                place.Report($"line {row.Line}: {row.Id} is not kept by {missing}; name the row in its evidence, or mend the line.");
            place.Require(!row.IsDeciding || kept[row.Id].Any(where => Deciding.Contains(where.Split(':')[0], StringComparer.Ordinal)),
                $"line {row.Line}: {row.Id} is {row.Role}, but no window, criterion, amount, hint or undecided point keeps it.");
        }

        foreach (var stranger in kept.Select(entry => entry.Key).Except(programme.FactRows.Select(row => row.Id), StringComparer.Ordinal))
            place.Report($"{stranger} is named by {kept[stranger].First()} and is no row of this file; add it or mend the name.");
        return programme.FactRows.Length;
    }

    /// <summary>Facts, dated values and rule sets carry no row themselves; it is enough that they exist.</summary>
    private bool IsThere(string where) => where.Split(':') switch
    {
        ["fact", var id] => rulebook.Vocabulary.Find(id) is not null,
        ["parameter", var id] => rulebook.Law.ContainsKey($"law.{id}"),
        ["rule-set", var from] => programme.RuleSets.Any(set => FormattableString.Invariant($"{set.From:yyyy-MM-dd}") == from),
        _ => false,
    };

    private static IEnumerable<(string Row, string Place)> Named(Programme programme) =>
    [
        .. programme.RuleSets.SelectMany(set => set.AllCriteria).SelectMany(criterion => Rows(criterion.Evidence, $"criterion:{criterion.Id}")),
        .. programme.Windows.SelectMany(window => Rows(window.Evidence, "window")),
        .. Rows(programme.AtBestCheckNeeded, "at-best"),
        .. programme.Undecided.SelectMany(entry => Rows(entry.Evidence, $"undecided:{entry.Id}")),
        .. programme.Hints.SelectMany(entry => Rows(entry.Evidence, $"hint:{entry.Id}")),
        .. programme.Route.SelectMany(entry => Rows(entry.Evidence, $"route:{entry.Id}")),
        .. programme.Contacts.SelectMany(entry => Rows(entry.Evidence, $"contact:{entry.Id}")),
        .. programme.Documents.SelectMany(entry => Rows(entry.Evidence, $"document:{entry.Id}")),
        .. programme.Amounts.SelectMany(entry => entry.Steps.SelectMany(step => Rows(step.Evidence, $"amount:{entry.Id}"))),
    ];

    private static IEnumerable<(string Row, string Place)> Rows(Evidence? evidence, string place) => evidence?.FactRows.Select(row => (row, place)) ?? [];
}
