using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Proof;

/// <summary>On which days a programme can tell anything at all.</summary>
internal static class Timeline
{
    /// <summary>True when applications are not possible in this window, or before the first.</summary>
    public static bool IsClosed(Window? window) => window is null or { State: WindowState.Closed or WindowState.Expected };

    /// <summary>True when a rule set holds and the window is not closed: then criteria and amounts show.</summary>
    public static bool IsOpen(Programme programme, DateOnly day) => programme.RuleSetOn(day) is not null && !IsClosed(programme.WindowOn(day));

    /// <summary>True when some day of a period, which ends before the first day of the next one, has a rule set.</summary>
    public static bool HasRules(Programme programme, DateOnly? next) => programme.RuleSetOn(next?.AddDays(-1) ?? DateOnly.MaxValue) is not null;
}
