namespace FundingWizard.Benchmarks.Land;

/// <summary>What a site brings in, in euro.</summary>
internal readonly record struct HandProceeds(HandRange Sale, HandRange LandCost, HandRange Income, HandRange NetIncome)
{
    public bool IsExact => Sale.IsExact && LandCost.IsExact && Income.IsExact && NetIncome.IsExact;

    public static HandProceeds Of(HandMoney money) =>
        new(HandRange.Money(money.Sale), HandRange.Money(money.LandCost), HandRange.Money(money.Income), HandRange.Money(money.NetIncome));
}
