using System.Collections.Frozen;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Benchmarks.Assessing;

/// <summary>
/// The baseline: three programmes written by hand in C#, three-valued, with the same findings, amounts, hints and papers as the engine's.
/// Frozen after review; the product must not be compared with anything slower.
/// </summary>
/// <param name="universities">The universities by key.</param>
internal sealed class HandAssessor(FrozenDictionary<string, HandInstitution> universities)
{
    /// <summary>In the order of the programmes' ids.</summary>
    public HandResult[] Assess(Answers answers, DateOnly day)
    {
        var f = HandCase.Of(answers, day);
        var size = HandSizes.Of(f);
        var institution = HandInstitution.Find(universities, f.Institution);
        return [HandMicroloan.Assess(f, size), HandSeedCap.Assess(f, size), HandTransfer.Assess(f, institution)];
    }
}
