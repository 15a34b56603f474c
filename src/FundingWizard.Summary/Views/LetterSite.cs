using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Summary.Views;

/// <summary>Writes out where a project lies: a list of places speaks before a single one, and a place that is no row of a table is none.</summary>
/// <param name="context">What it is written from.</param>
/// <param name="site">The facts that say where.</param>
internal sealed class LetterSite(ViewContext context, IEnumerable<Fact> site)
{
    public SiteView View()
    {
        var values = site.Select(fact => (Fact: fact, Value: context.Assessment.Facts.Value(fact))).ToArray();
        foreach (var (list, value) in values)
        {
            if (value is RowsValue { Rows.IsEmpty: false } rows)
                return View(list, rows.Rows);
        }

        return values.FirstOrDefault(each => IsPlace(each.Fact, each.Value)) is { Fact: { } fact, Value: { } place }
            ? new SiteView(context.Wording.Value(fact, place), [], Size: null)
            : new SiteView(Towns: null, [], Size: null);
    }

    private static bool IsPlace(Fact fact, FactValue? value) => value is CodeValue code && !fact.Specials.Contains(code.Code);

    private SiteView View(Fact list, ImmutableArray<Row> rows)
    {
        var lines = rows.Select(row => context.Wording.Fields(list, row).ToArray()).Where(fields => fields.Length > 0).ToArray();
        var towns = rows.Select(row => row[list.Fields[0].Id]).OfType<CodeValue>().Distinct().Select(town => context.Wording.Value(list.Fields[0], town)).ToArray();
        return new SiteView(
            towns.Length == 0 ? null : context.Wording.Format.And(towns),
            [.. lines.Select(fields => fields is [var first, .. { Length: > 0 } others] ? $"{first} ({string.Join(", ", others)})" : fields[0])],
            Size(list, rows));
    }

    private string? Size(Fact list, ImmutableArray<Row> rows) =>
        rows.Length > 1 && list.Fields.Where(field => field.Kind == ValueKind.Number).ToArray() is [var size] && rows.All(row => row.Number(size.Id) is not null)
            ? context.Wording.Number(rows.Sum(row => row.Number(size.Id)!.Value), size.Unit)
            : null;
}
