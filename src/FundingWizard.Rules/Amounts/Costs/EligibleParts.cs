namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>What counts of the costs by part, in euro, and how much of the side costs counts with them.</summary>
internal sealed class EligibleParts
{
    private readonly decimal works, side, management, other, sideCap, managementCap;
    private readonly decimal countedSide, countedManagement, sideLimit, countedTogether;

    /// <param name="works">Works, the base of the caps.</param>
    /// <param name="side">Side costs of the works.</param>
    /// <param name="management">Project management; it belongs to the side costs and has a cap of its own.</param>
    /// <param name="other">Costs without cap.</param>
    /// <param name="sideCap">Percent of the base up to which side costs and management count together.</param>
    /// <param name="managementCap">Percent of base and counted side costs up to which management counts.</param>
    public EligibleParts(decimal works, decimal side, decimal management, decimal other, decimal sideCap, decimal managementCap)
    {
        (this.works, this.side, this.management, this.other, this.sideCap, this.managementCap) = (works, side, management, other, sideCap, managementCap);
        sideLimit = works * sideCap / 100;
        countedSide = Math.Min(side, sideLimit);
        countedManagement = management == 0 ? 0 : Math.Min(management, (works + countedSide) * managementCap / 100);
        countedTogether = Math.Min(countedSide + countedManagement, sideLimit);
        Eligible = works + countedTogether + other;
    }

    /// <summary>All that counts.</summary>
    public decimal Eligible { get; }

    /// <summary>Writes down how the caps work; nothing where a part is empty.</summary>
    public void Explain(AmountCall call)
    {
        call.Step("base", ("result", call.Money(works)));
        if (side > 0)
            Explain(call, "side", side, sideCap, works, countedSide);
        if (management > 0)
            Explain(call, "management", management, managementCap, works + countedSide, countedManagement);
        if (countedSide + countedManagement > sideLimit)
            Explain(call, "together", countedSide + countedManagement, sideCap, works, countedTogether);
        if (other > 0)
            call.Step("other", ("result", call.Money(other)));
        call.Step("eligible", ("result", call.Money(Eligible)));
    }

    private static void Explain(AmountCall call, string part, decimal asked, decimal cap, decimal of, decimal counted) =>
        call.Step(asked > counted ? $"{part}-capped" : part, ("asked", call.Money(asked)), ("cap", AmountCall.Percent(cap)), ("base", call.Money(of)), ("result", call.Money(counted)));
}
