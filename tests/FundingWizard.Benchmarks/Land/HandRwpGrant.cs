using FundingWizard.Benchmarks.Assessing;
using FundingWizard.Rules.Amounts;

namespace FundingWizard.Benchmarks.Land;

/// <summary>The grant on unprofitable costs, at the regular and at the highest possible rate, in the three readings of the surplus rule.</summary>
internal static class HandRwpGrant
{
    private const string Name = "grant";

    private const decimal SideCap = 14.7m, SideCapOfBrownfield = 24;

    private static readonly HandCosts Costs = new(HandKinds.OfWorks);

    public static HandAmount Of(HandSite f)
    {
        var notes = new HandNotes(64);
        var lines = f.Money.Costs is { } costs ? Costs.Read(costs, f.Money.PublicShare, notes) : null;
        var rates = HandRates.Of(f, notes);
        if (lines is null)
            return new HandAmount(Name, AmountKind.NotComputable, null, null, notes.Steps);
        var cap = Cap(f);
        var (least, most) = (HandEligible.Least(lines, cap.Low), HandEligible.Most(lines, cap.High));
        var proceeds = HandProceeds.Of(f.Money);
        var low = new HandUncovered(least.All(), proceeds.Income.High + proceeds.NetIncome.High, proceeds.Sale.High - proceeds.LandCost.Low);
        var high = new HandUncovered(most.All(), proceeds.Income.Low + proceeds.NetIncome.Low, proceeds.Sale.Low - proceeds.LandCost.High);
        if (low.Eligible == high.Eligible)
            most.Explain(notes);
        else
            notes.Add("unprofitable-costs-grant.eligible-between", HandNotes.Money("low", low.Eligible), HandNotes.Money("high", high.Eligible));
        var steps = new HandRwpSteps(notes, Total(lines), proceeds);
        steps.Explain(low, high, HandRates.Regular);
        if (rates.Length > 1)
            steps.Explain(low, high, rates[^1]);
        return Result(notes, low, high, rates);
    }

    private static HandAmount Result(HandNotes notes, HandUncovered low, HandUncovered high, decimal[] rates)
    {
        HandReading[] readings =
        [
            Reading("simple", HandUncovered.Simple, low, high, rates),
            Reading("exact", HandUncovered.Exact, low, high, rates),
            Reading("whole-share", HandUncovered.WholeShare, low, high, rates),
        ];
        var from = Math.Min(readings[0].Low, Math.Min(readings[1].Low, readings[2].Low));
        var to = Math.Max(readings[0].High, Math.Max(readings[1].High, readings[2].High));
        return new HandAmount(Name, from == to ? AmountKind.Exact : AmountKind.Range, from, to, notes.Steps, readings);
    }

    private static HandReading Reading(string name, Func<HandUncovered, decimal, HandGrant> grant, HandUncovered low, HandUncovered high, decimal[] rates)
    {
        var (from, to) = (decimal.MaxValue, 0m);
        foreach (var percent in rates)
        {
            from = Math.Min(from, grant(low, percent / 100).Grant);
            to = Math.Max(to, grant(high, percent / 100).Grant);
        }

        return new HandReading(name, HandAmounts.Cents(from), HandAmounts.Cents(to));
    }

    /// <summary>The cap of the works that are named; of several caps nobody says which one holds.</summary>
    private static HandRange Cap(HandSite f)
    {
        var isNew = f.HasWorks("new-area") | f.HasWorks("extension");
        return f.HasWorks("brownfield") switch
        {
            false => HandRange.Exactly(SideCap),
            true when isNew == false => HandRange.Exactly(SideCapOfBrownfield),
            _ => new HandRange(SideCap, SideCapOfBrownfield),
        };
    }

    private static HandRange Total(HandCounted[] lines)
    {
        var total = HandRange.Exactly(0);
        foreach (var line in lines)
            total += line.Amount;
        return total;
    }
}
