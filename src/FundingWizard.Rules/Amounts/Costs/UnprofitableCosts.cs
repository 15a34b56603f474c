namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>
/// The grant on what income and sales leave uncovered. Of the expected surplus of the sales a part is deducted; the surplus is what the sale
/// brings beyond the land and beyond the applicant's own share, as far as that share is above a limit. The law does not say which own share.
/// </summary>
/// <param name="Eligible">Eligible costs, in euro.</param>
/// <param name="Income">Income in the project period and net income afterwards, in euro.</param>
/// <param name="Gain">Achievable sale price less the cost of the land, in euro; negative for a loss.</param>
/// <param name="OwnLimit">Part of the eligible costs, 0 to 1, above which an own share lowers the surplus.</param>
/// <param name="SurplusShare">Part of the surplus, 0 to 1, that is deducted.</param>
internal sealed record UnprofitableCosts(decimal Eligible, decimal Income, decimal Gain, decimal OwnLimit, decimal SurplusShare)
{
    /// <summary>The own share without regard to the deductions; only what goes beyond the limit lowers the surplus.</summary>
    /// <param name="rate">Rate of the grant, 0 to 1.</param>
    public UnprofitableGrant Simple(decimal rate) => With(rate, Math.Max(0, ((1 - rate) * Eligible) - (OwnLimit * Eligible)));

    /// <summary>The same own share, but beyond the limit all of it lowers the surplus.</summary>
    /// <param name="rate">Rate of the grant, 0 to 1.</param>
    public UnprofitableGrant WholeShare(decimal rate) => With(rate, 1 - rate > OwnLimit ? (1 - rate) * Eligible : 0);

    /// <summary>
    /// The own share that the grant really leaves. So the grant stands on both sides: G = rate * U(G), and U falls when G rises. U is made of
    /// straight falling pieces by minimum and maximum; where every piece meets its own G is known, and the same minimum and maximum of
    /// those is where all of it does.
    /// </summary>
    /// <param name="rate">Rate of the grant, 0 to 1.</param>
    public UnprofitableGrant Exact(decimal rate)
    {
        var withoutSurplus = Eligible - Income;
        var withoutOwnShare = withoutSurplus - (SurplusShare * Gain);
        var withOwnShare = (withoutOwnShare + (SurplusShare * (1 - OwnLimit) * Eligible)) / (1 + (rate * SurplusShare));
        var grant = rate * Math.Max(0, Math.Min(withoutSurplus, Math.Max(withoutOwnShare, withOwnShare)));
        return With(rate, Math.Max(0, ((1 - OwnLimit) * Eligible) - grant));
    }

    private UnprofitableGrant With(decimal rate, decimal own)
    {
        var surplus = Math.Max(0, Gain - own);
        var unprofitable = Math.Max(0, Eligible - Income - (SurplusShare * surplus));
        return new UnprofitableGrant(own, surplus, unprofitable, rate * unprofitable);
    }
}

/// <summary>The grant on unprofitable costs under one reading, in euro, not rounded.</summary>
/// <param name="OwnShare">Own share that lowers the surplus.</param>
/// <param name="Surplus">Expected surplus of the sales.</param>
/// <param name="Unprofitable">Costs that are left after income and the deducted part of the surplus.</param>
/// <param name="Grant">The grant.</param>
internal readonly record struct UnprofitableGrant(decimal OwnShare, decimal Surplus, decimal Unprofitable, decimal Grant);
