using FundingWizard.Benchmarks.Assessing;
using FundingWizard.Rules.Amounts;

namespace FundingWizard.Benchmarks.Land;

/// <summary>Up to 75 % of the studies of a site.</summary>
internal static class HandPlanningGrant
{
    private const string Name = "planning-grant";

    private const decimal Share = 75;

    private static readonly HandCosts Costs = new(HandKinds.OfPlanning);

    public static HandAmount Of(HandSite f)
    {
        if (f.Money.Costs is not { } costs)
            return new HandAmount(Name, AmountKind.NotComputable, null, null, []);
        var notes = new HandNotes(costs.Length + 4);
        var (total, eligible) = (HandRange.Exactly(0), HandRange.Exactly(0));
        foreach (var line in Costs.Read(costs, f.Money.PublicShare, notes))
            (total, eligible) = (total + line.Amount, eligible + line.Eligible);
        var (least, most) = (eligible.Low * Share / 100, eligible.High * Share / 100);
        Explain(notes, eligible, least, most);
        if (most > 0)
            return new HandAmount(Name, AmountKind.UpTo, 0, HandAmounts.Cents(most), notes.Steps, Readings(eligible, least, most));
        if (total.IsExact)
            notes.Add("eligible-costs-grant.rest", HandNotes.Money("total", total.Low), HandNotes.Money("result", 0), HandNotes.Money("rest", total.Low));
        return new HandAmount(Name, AmountKind.Exact, 0, 0, notes.Steps);
    }

    private static void Explain(HandNotes notes, HandRange eligible, decimal least, decimal most)
    {
        if (eligible.IsExact)
            notes.Add("eligible-costs-grant.eligible", HandNotes.Money("result", eligible.Low));
        else
            notes.Add("eligible-costs-grant.eligible-between", HandNotes.Money("low", eligible.Low), HandNotes.Money("high", eligible.High));
        if (eligible.IsExact)
            notes.Add("eligible-costs-grant.share", HandNotes.Money("eligible", eligible.Low), HandNotes.Plain("share", Share), HandNotes.Money("result", most));
        else
            notes.Add("eligible-costs-grant.share-between", HandNotes.Plain("share", Share), HandNotes.Money("low", least), HandNotes.Money("high", most));
        notes.Add("eligible-costs-grant.up-to");
    }

    private static HandReading[] Readings(HandRange eligible, decimal least, decimal most) => eligible.IsExact
        ? []
        : [Reading("sure-costs", HandAmounts.Cents(least)), Reading("all-costs", HandAmounts.Cents(most))];

    private static HandReading Reading(string name, decimal grant) => new(name, grant, grant);
}
