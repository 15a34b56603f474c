namespace FundingWizard.Rules;

/// <summary>
/// Result of a condition in strong Kleene logic. The numbers make "and" the minimum, "or" the maximum and "not" two minus the value.
/// </summary>
public enum Verdict : byte
{
    /// <summary>Not fulfilled, whatever the missing answers are.</summary>
    NotMet = 0,

    /// <summary>A missing answer can still decide it.</summary>
    Open = 1,

    /// <summary>Fulfilled, whatever the missing answers are.</summary>
    Met = 2,
}
