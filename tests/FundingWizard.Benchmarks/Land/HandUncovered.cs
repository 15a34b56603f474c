namespace FundingWizard.Benchmarks.Land;

/// <summary>The grant under one reading, in euro, not rounded.</summary>
internal readonly record struct HandGrant(decimal OwnShare, decimal Surplus, decimal Unprofitable, decimal Grant);

/// <summary>What income and sales leave uncovered, in euro, under the three readings of the surplus rule; rates from 0 to 1.</summary>
/// <param name="Eligible">Eligible costs.</param>
/// <param name="Income">Income and net income.</param>
/// <param name="Gain">Sale price less the cost of the land.</param>
internal readonly record struct HandUncovered(decimal Eligible, decimal Income, decimal Gain)
{
    public const decimal OwnLimit = 0.1m, SurplusShare = 0.3m;

    public static HandGrant Simple(HandUncovered costs, decimal rate) =>
        costs.With(rate, Math.Max(0, ((1 - rate) * costs.Eligible) - (OwnLimit * costs.Eligible)));

    public static HandGrant WholeShare(HandUncovered costs, decimal rate) => costs.With(rate, 1 - rate > OwnLimit ? (1 - rate) * costs.Eligible : 0);

    /// <summary>The own share is what the grant really leaves, so the grant stands on both sides of its equation.</summary>
    public static HandGrant Exact(HandUncovered costs, decimal rate)
    {
        var withoutSurplus = costs.Eligible - costs.Income;
        var withoutOwnShare = withoutSurplus - (SurplusShare * costs.Gain);
        var withOwnShare = (withoutOwnShare + (SurplusShare * (1 - OwnLimit) * costs.Eligible)) / (1 + (rate * SurplusShare));
        var grant = rate * Math.Max(0, Math.Min(withoutSurplus, Math.Max(withoutOwnShare, withOwnShare)));
        return costs.With(rate, Math.Max(0, ((1 - OwnLimit) * costs.Eligible) - grant));
    }

    private HandGrant With(decimal rate, decimal own)
    {
        var surplus = Math.Max(0, Gain - own);
        var unprofitable = Math.Max(0, Eligible - Income - (SurplusShare * surplus));
        return new HandGrant(own, surplus, unprofitable, rate * unprofitable);
    }
}
