using System.Collections.Immutable;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Evaluation;

/// <summary>What came out for one criterion or part. Value, limit and sentences are rendered from it on demand.</summary>
public sealed class Finding
{
    internal Finding(Criterion criterion, Verdict verdict, ImmutableArray<Finding> parts)
    {
        Criterion = criterion;
        Verdict = verdict;
        Parts = parts;
    }

    /// <summary>The criterion, with its evidence.</summary>
    public Criterion Criterion { get; }

    /// <summary>Met, not met or open.</summary>
    public Verdict Verdict { get; }

    /// <summary>Findings of the parts, in the order of the file.</summary>
    public ImmutableArray<Finding> Parts { get; }

    /// <summary>This finding and those of all parts, outer first.</summary>
    public IEnumerable<Finding> SelfAndParts => Parts.SelectMany(part => part.SelfAndParts).Prepend(this);
}
