using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;

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

    public static Tone Of(Verdict verdict, bool isCheck) => verdict switch
    {
        Verdict.Met => Tone.Success,
        Verdict.Open => Tone.Info,
        _ => isCheck ? Tone.Warning : Tone.Danger,
    };

    public static string Icon(Verdict verdict, bool isCheck) => verdict switch
    {
        Verdict.Met => "check",
        Verdict.Open => "question-mark",
        _ => isCheck ? "warning" : "close",
    };
}
