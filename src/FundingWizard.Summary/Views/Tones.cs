using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Summary.Views;

/// <summary>Colours and icons of outcomes and verdicts. Words always stand beside them.</summary>
internal static class Tones
{
    public static Tone Of(Outcome outcome) => outcome switch
    {
        Outcome.Fulfilled => Tone.Success,
        Outcome.Open => Tone.Info,
        Outcome.CheckNeeded => Tone.Warning,
        Outcome.NotEligible => Tone.Danger,
        _ => Tone.Neutral,
    };

    public static string Icon(Outcome outcome) => outcome switch
    {
        Outcome.Fulfilled => "success",
        Outcome.Open => "help",
        Outcome.CheckNeeded => "warning",
        Outcome.NotEligible => "danger",
        _ => "info",
    };

    public static Tone Of(Verdict verdict, Role weight) => (verdict, weight) switch
    {
        (Verdict.Met, _) => Tone.Success,
        (Verdict.Open, _) or (_, Role.Info) => Tone.Info,
        (_, Role.Soft) => Tone.Warning,
        _ => Tone.Danger,
    };

    public static string Icon(Verdict verdict, Role weight) => (verdict, weight) switch
    {
        (Verdict.Met, _) => "check",
        (Verdict.Open, _) => "question-mark",
        (_, Role.Info) => "info",
        (_, Role.Soft) => "warning",
        _ => "close",
    };
}
