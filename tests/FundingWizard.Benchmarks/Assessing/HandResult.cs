using FundingWizard.Benchmarks.Evaluation;
using FundingWizard.Rules;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Evaluation;

namespace FundingWizard.Benchmarks.Assessing;

/// <summary>What came out for one programme, with everything a page would print.</summary>
internal sealed record HandResult(
    string Programme,
    Outcome Outcome,
    Outcome? Otherwise,
    IReadOnlyList<HandFinding> Findings,
    IReadOnlyList<HandAmount> Amounts,
    IReadOnlyList<string> Hints,
    IReadOnlyList<HandDocument> Documents)
{
    /// <summary>Before the first day of a programme nothing is decided.</summary>
    public static HandResult Closed(string programme, IReadOnlyList<string> hints, IReadOnlyList<HandDocument> documents) =>
        new(programme, Outcome.Closed, null, [], [], hints, documents);
}

/// <summary>A paper and whether it is needed.</summary>
internal sealed record HandDocument(string Name, Verdict Need);

/// <summary>A benefit in euro; without bounds when nothing can be said.</summary>
internal sealed record HandAmount(
    string Name, AmountKind Kind, decimal? Low, decimal? High, IReadOnlyList<HandStep> Steps, IReadOnlyList<HandReading>? Readings = null);

/// <summary>One line of a computation, with the option it names if it names one.</summary>
internal sealed record HandStep(string Name, IReadOnlyCollection<KeyValuePair<string, decimal>> Values, string? Option = null);

/// <summary>The bounds under one reading of a rule.</summary>
internal sealed record HandReading(string Name, decimal Low, decimal High);

/// <summary>The findings of one programme, and the outcome they add up to; null stands for open.</summary>
internal sealed class HandFindings(int capacity)
{
    private readonly List<HandFinding> findings = new(capacity);
    private bool isRefused;
    private bool isOpen;

    public IReadOnlyList<HandFinding> All => findings;

    /// <summary>The programmes may be closed without anybody saying so, which makes "check" their best outcome.</summary>
    public Outcome Outcome => isRefused ? Outcome.NotEligible : isOpen ? Outcome.Open : Outcome.CheckNeeded;

    public void Hard(string name, bool? isMet, params HandFinding[] parts)
    {
        isRefused |= isMet == false;
        isOpen |= isMet is null;
        findings.Add(new HandFinding(name, Verdict(isMet), parts));
    }

    public void Soft(string name, bool? isMet, params HandFinding[] parts) => findings.Add(new HandFinding(name, Verdict(isMet), parts));

    public static HandFinding Part(string name, bool? isMet) => new(name, Verdict(isMet));

    private static Verdict Verdict(bool? isMet) => isMet switch
    {
        true => Rules.Verdict.Met,
        false => Rules.Verdict.NotMet,
        null => Rules.Verdict.Open,
    };
}
