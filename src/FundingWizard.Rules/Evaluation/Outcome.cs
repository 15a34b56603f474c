namespace FundingWizard.Rules.Evaluation;

/// <summary>What the answers mean for one programme. Never a promise: the provider decides.</summary>
public enum Outcome
{
    /// <summary>All hard and soft criteria are met.</summary>
    Fulfilled,

    /// <summary>A hard criterion still depends on a missing answer.</summary>
    Open,

    /// <summary>No hard criterion stands against it, but a soft one is not met or open.</summary>
    CheckNeeded,

    /// <summary>A hard criterion is not met.</summary>
    NotEligible,

    /// <summary>No applications are possible on that day.</summary>
    Closed,
}
