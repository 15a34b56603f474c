using System.Collections.Immutable;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts.Aid;

/// <summary>Earlier de-minimis aid of one undertaking: what counts on a day towards the ceiling of a regulation.</summary>
internal sealed class AidLedger
{
    private readonly ImmutableArray<(EarlierAid Aid, Counting Counting)> entries;

    /// <param name="list">The list fact.</param>
    /// <param name="rows">What was answered.</param>
    /// <param name="on">Day of the new aid; null when unknown.</param>
    /// <param name="years">Years that count, to the day.</param>
    /// <param name="isMember">Who belongs to the single undertaking, see <see cref="EarlierAid"/>; null when each aid says so itself.</param>
    public AidLedger(Fact list, RowsValue rows, DateOnly? on, int years, Func<int, bool?>? isMember) =>
        entries = [.. rows.Rows.Select(row => new EarlierAid(list, row, isMember)).Select(aid => (aid, aid.Counts(on, years)))];

    /// <summary>True when some row leaves open whether or how much it counts.</summary>
    public bool HasGaps => entries.Any(entry => entry.Counting == Counting.Perhaps || IsCounted(entry.Counting) && (entry.Aid.Regulation is null || !entry.Aid.GrantEquivalent.IsExact));

    /// <summary>The first day on which some aid that counts today no longer does, with that aid; null when none counts.</summary>
    public (DateOnly Day, decimal Amount)? NextRelease(Func<string, bool> pot, int years) =>
        entries.Where(entry => entry is { Counting: Counting.Yes, Aid: { Granted: not null, Regulation: not null, GrantEquivalent.IsExact: true } } && pot(entry.Aid.Regulation))
            .Select(entry => ((DateOnly, decimal)?)(entry.Aid.Granted!.Value.AddYears(years).AddDays(1), entry.Aid.GrantEquivalent.Low))
            .Min();

    /// <summary>What has been used of the pot of these regulations.</summary>
    public Bounds Used(Func<string, bool> pot) => Sum(pot, entry => IsCounted(entry), Counting.Yes);

    /// <summary>What is applied for and not decided.</summary>
    public Bounds Pending(Func<string, bool> pot) => Sum(pot, entry => entry == Counting.Pending, Counting.Pending);

    /// <summary>One line for every aid: why it counts or not.</summary>
    public void Explain(AmountCall call, Func<string, bool> pot)
    {
        for (var index = 0; index < entries.Length; index++)
        {
            var (aid, counting) = entries[index];
            var value = aid.GrantEquivalent;
            var step = counting switch
            {
                _ when aid.Regulation is { } regulation && !pot(regulation) => "other-regulation",
                Counting.Yes => value.IsExact && aid.Regulation is not null ? "counted" : "counted-open",
                Counting.Perhaps => "open",
                Counting.Pending => "pending",
                Counting.OtherUndertaking => "other-undertaking",
                Counting.Older => "older",
                _ => "later",
            };
            var day = aid.Granted is { } granted ? StepValue.Of(granted) : new StepValue(index + 1, null);
            call.Step(step, ("aid", StepValue.Of(aid.Row, index)), ("day", day), ("low", call.Money(value.Low)), ("high", call.Money(value.High)));
        }
    }

    private static bool IsCounted(Counting counting) => counting is Counting.Yes or Counting.Perhaps;

    private Bounds Sum(Func<string, bool> pot, Func<Counting, bool> takes, Counting certain)
    {
        var sum = Bounds.Exactly(0);
        foreach (var (aid, counting) in entries.Where(entry => takes(entry.Counting)))
        {
            if (aid.Regulation is { } known && !pot(known))
                continue;
            sum += aid.Regulation is not null && counting == certain ? aid.GrantEquivalent : aid.GrantEquivalent.OrNothing();
        }

        return sum;
    }
}
