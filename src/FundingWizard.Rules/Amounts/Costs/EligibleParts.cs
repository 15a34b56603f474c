namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>What counts of the costs by part, in euro, and how much of the side costs counts with them.</summary>
/// <param name="Base">Works.</param>
/// <param name="Side">Side costs of the works.</param>
/// <param name="Management">Project management; it belongs to the side costs and has a cap of its own.</param>
/// <param name="Other">Costs without cap.</param>
/// <param name="SideCap">Percent of the base up to which side costs and management count together.</param>
/// <param name="ManagementCap">Percent of base and counted side costs up to which management counts.</param>
internal sealed record EligibleParts(decimal Base, decimal Side, decimal Management, decimal Other, decimal SideCap, decimal ManagementCap)
{
    /// <summary>The most that side costs and management may be together.</summary>
    public decimal SideLimit => Base * SideCap / 100;

    /// <summary>Side costs within their cap.</summary>
    public decimal CountedSide => Math.Min(Side, SideLimit);

    /// <summary>Management within its cap.</summary>
    public decimal CountedManagement => Math.Min(Management, (Base + CountedSide) * ManagementCap / 100);

    /// <summary>Side costs and management within the cap they share.</summary>
    public decimal CountedTogether => Math.Min(CountedSide + CountedManagement, SideLimit);

    /// <summary>All that counts.</summary>
    public decimal Eligible => Base + CountedTogether + Other;

    /// <summary>Writes down how the caps work; nothing where a part is empty.</summary>
    public void Explain(AmountCall call)
    {
        call.Step("base", ("result", call.Money(Base)));
        if (Side > 0)
            Explain(call, "side", Side, SideCap, Base, CountedSide);
        if (Management > 0)
            Explain(call, "management", Management, ManagementCap, Base + CountedSide, CountedManagement);
        if (CountedSide + CountedManagement > SideLimit)
            Explain(call, "together", CountedSide + CountedManagement, SideCap, Base, CountedTogether);
        if (Other > 0)
            call.Step("other", ("result", call.Money(Other)));
        call.Step("eligible", ("result", call.Money(Eligible)));
    }

    private static void Explain(AmountCall call, string part, decimal asked, decimal cap, decimal of, decimal counted) =>
        call.Step(asked > counted ? $"{part}-capped" : part, ("asked", call.Money(asked)), ("cap", AmountCall.Percent(cap)), ("base", call.Money(of)), ("result", call.Money(counted)));
}
