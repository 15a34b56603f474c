using FundingWizard.Rules.Computations;

namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>How much of a line of costs counts.</summary>
/// <param name="Percent">Percent of the line.</param>
/// <param name="IsOfPublic">True when it is the share of the public area.</param>
internal sealed record CountedShare(Bounds Percent, bool IsOfPublic)
{
    private static readonly CountedShare Nothing = new(Bounds.Exactly(0), IsOfPublic: false), Everything = new(Bounds.Exactly(100), IsOfPublic: false);

    /// <summary>True when it is one of the two shares most lines have; of them there is only one each.</summary>
    private bool IsCommon => ReferenceEquals(this, Nothing) || ReferenceEquals(this, Everything);

    /// <summary>What a card says about a kind; most kinds count wholly or not at all, and share what says so.</summary>
    public static CountedShare Of(LineTreatment treatment) => treatment switch
    {
        { Percent: 0, IsOfPublic: false } => Nothing,
        { Least: 100, IsOfPublic: false } => Everything,
        _ => new(new Bounds(treatment.Least, treatment.Percent), treatment.IsOfPublic),
    };

    public bool Equals(CountedShare? other) =>
        ReferenceEquals(this, other) || (other is not null && !(IsCommon && other.IsCommon) && IsOfPublic == other.IsOfPublic && Percent == other.Percent);

    public override int GetHashCode() => HashCode.Combine(Percent, IsOfPublic);
}

/// <summary>A line of costs of which some share counts.</summary>
/// <param name="Share">The share.</param>
/// <param name="Eligible">What of the line counts.</param>
/// <param name="Step">The line of the computation that says so.</param>
/// <param name="Other">The same line of costs with another share, or null.</param>
internal sealed record CountedLine(CountedShare Share, Bounds Eligible, ComputationStep Step, CountedLine? Other)
{
    /// <summary>True unless nothing of the line counts.</summary>
    public bool Counts { get; } = Eligible.High != 0;

    /// <summary>True when it is clear what counts of the line.</summary>
    public bool IsExact { get; } = Eligible.IsExact;
}
