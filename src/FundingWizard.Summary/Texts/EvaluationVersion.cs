using FundingWizard.Rules;

namespace FundingWizard.Summary.Texts;

/// <summary>Version of FundingWizard.Rules; printed beside the fingerprint, because calculators are code.</summary>
internal static class EvaluationVersion
{
    public static string Current { get; } = typeof(Rulebook).Assembly.GetName().Version!.ToString(3);
}
