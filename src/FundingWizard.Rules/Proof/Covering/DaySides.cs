using System.Collections.Immutable;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Proof.Covering;

/// <summary>A day on which something begins or ends.</summary>
internal sealed record Turn(DateOnly Day, Place Place);

/// <summary>Every date needs a case on it and one on the day before, unless no rule set holds on it, because then nothing can be seen.</summary>
internal static class DaySides
{
    /// <summary>The dates of a programme: rule sets, windows, amounts, hints.</summary>
    public static IEnumerable<Turn> Of(Programme programme, Place card, Func<RuleSet, Place> placeOf) =>
    [
        .. programme.RuleSets.Select(set => new Turn(set.From, placeOf(set))),
        .. programme.Windows.Select((window, index) => new Turn(window.From, card["windows"][index]["from"])),
        .. programme.Amounts.SelectMany((amount, index) => amount.Steps.Select((step, number) => new Turn(step.From, card["amounts"][index]["steps"][number]["from"]))),
        .. programme.Hints.SelectMany((hint, index) => Optional(hint.From, card["hints"][index]["from"])),
        .. programme.Hints.SelectMany((hint, index) => Optional(hint.Until, card["hints"][index]["until"])),
    ];

    /// <summary>Notes the dates that lack a side.</summary>
    /// <param name="turns">The dates.</param>
    /// <param name="programmes">The programmes they matter to.</param>
    /// <param name="cases">The cases of these programmes.</param>
    /// <returns>Number of dates that can be seen.</returns>
    public static int Check(IEnumerable<Turn> turns, IReadOnlyCollection<Programme> programmes, IReadOnlyCollection<WorkedCase> cases)
    {
        var days = cases.Select(example => example.Case.Day).ToImmutableHashSet();
        var seen = turns.Where(turn => programmes.Any(programme => programme.RuleSetOn(turn.Day) is not null)).ToArray();
        foreach (var turn in seen)
        {
            foreach (var day in new[] { turn.Day.AddDays(-1), turn.Day }.Where(day => !days.Contains(day)))
                turn.Place.Report(FormattableString.Invariant($"No case is dated {day:yyyy-MM-dd}; add one on each side of this date."));
        }

        return seen.Length;
    }

    private static IEnumerable<Turn> Optional(DateOnly? day, Place place) => day is { } known ? [new Turn(known, place)] : [];
}
