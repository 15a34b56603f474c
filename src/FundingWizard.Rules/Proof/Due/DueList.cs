using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Parameters;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Proof.Due;

/// <summary>Lists what somebody should look at, because a day has come or comes soon.</summary>
public static class DueList
{
    /// <summary>Everything due on a day, by day, then by file.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="day">The day.</param>
    /// <param name="limits">What counts as old and as soon.</param>
    public static ImmutableArray<DueItem> On(Rulebook rulebook, DateOnly day, DueLimits limits)
    {
        var items = rulebook.Programmes.SelectMany(programme => OfProgramme(programme, day, limits))
            .Concat(rulebook.Tables.Values.SelectMany(table => Old("tables.json", $"the table {table.Name}", table.Sources, day, limits)))
            .Concat(rulebook.Law.Values.SelectMany(value => OfLaw(value, day, limits)));
        return [.. items.OrderBy(item => item.On).ThenBy(item => item.File, StringComparer.Ordinal)];
    }

    private static IEnumerable<DueItem> OfProgramme(Programme programme, DateOnly day, DueLimits limits)
    {
        var card = $"programmes/{programme.Id}/programme.json";
        if (programme.ReviewDueOn <= day)
            yield return new DueItem(DueKind.Review, programme.ReviewDueOn, card, $"{programme.Id}: compare with the sources; last done on {programme.ReviewedOn:yyyy-MM-dd}.") { Programme = programme };
        foreach (var item in Old(card, programme.Id, programme.Sources.Values, day, limits))
            yield return item with { Programme = programme };
        var now = programme.WindowOn(day);
        foreach (var next in programme.Windows.Where(window => IsSoon(window.From, day, limits)))
            yield return new DueItem(DueKind.Window, next.From, card, $"{programme.Id}: the window changes to {Word(next.State)}{(now is null ? "" : $"; it is {Word(now.State)}")}.") { Programme = programme, Window = next };
        if (now?.Opens is { } opens && (opens <= day || IsSoon(opens, day, limits)))
            yield return new DueItem(DueKind.Window, opens, card, $"{programme.Id}: the window is expected to open.") { Programme = programme, Window = now };
        foreach (var amount in programme.Amounts.Where(amount => Ends(amount, day, limits)))
            yield return new DueItem(DueKind.Law, amount.Steps[^1].From, card, $"{programme.Id}: the numbers of {amount.Id} are not known from this day on.") { Programme = programme, Amount = amount };
    }

    private static IEnumerable<DueItem> OfLaw(DatedValue value, DateOnly day, DueLimits limits)
    {
        if (value.Steps[^1] is { Value: null } last && IsPastOrSoon(last.From, day, limits))
            yield return new DueItem(DueKind.Law, last.From, "parameters", $"{value.Fact.Id}: the law is not known from this day on ({last.Source.Title}).") { Value = value.Fact };
        foreach (var item in Old("parameters", value.Fact.Id, value.Steps.Select(step => step.Source).Distinct(), day, limits))
            yield return item with { Value = value.Fact };
    }

    private static bool Ends(AmountDefinition amount, DateOnly day, DueLimits limits) =>
        amount.Steps[^1] is { Values: null } last && IsPastOrSoon(last.From, day, limits);

    /// <summary>One entry for all old sources of a file: they are read again together.</summary>
    private static IEnumerable<DueItem> Old(string file, string what, IEnumerable<Source> sources, DateOnly day, DueLimits limits)
    {
        var old = sources.Where(source => source.RetrievedOn.AddDays(limits.SourceAge) < day).OrderBy(source => source.RetrievedOn).ToArray();
        return old.Length == 0 ? [] : [new DueItem(DueKind.Source, old[0].RetrievedOn, file, $"{what}: read again {string.Join(", ", old.Select(source => source.Id))}.") { Sources = [.. old] }];
    }

    private static bool IsSoon(DateOnly date, DateOnly day, DueLimits limits) => date > day && date <= day.AddDays(limits.Ahead);

    private static bool IsPastOrSoon(DateOnly date, DateOnly day, DueLimits limits) => date <= day.AddDays(limits.Ahead);

    private static string Word(WindowState state) => state switch
    {
        WindowState.Open => "open",
        WindowState.Closed => "closed",
        WindowState.Expected => "expected",
        _ => "unknown",
    };
}
