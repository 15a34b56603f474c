using System.Collections.Immutable;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Expressions;

namespace FundingWizard.Rules.Programmes;

/// <summary>One condition of a programme, or a part of one. A leaf has an expression, a group has parts.</summary>
/// <param name="Id">Name, unique in its rule set.</param>
/// <param name="Role">What it does to the outcome; parts have the role of their criterion.</param>
/// <param name="Condition">The compiled condition; of a group: all or any of the enabled parts.</param>
/// <param name="Parts">Parts of a group, disabled ones left out; empty for a leaf.</param>
/// <param name="Evidence">What it rests on; null only for a group whose parts carry the evidence.</param>
public sealed record Criterion(
    string Id,
    Role Role,
    Condition Condition,
    ImmutableArray<Criterion> Parts,
    Evidence? Evidence)
{
    /// <summary>By verdict: what is found when this is a leaf. There are only three, so each is put together once.</summary>
    private readonly Finding?[] found = Parts.IsEmpty ? new Finding?[(int)Verdict.Met + 1] : [];

    /// <summary>True when the condition has an expression of its own.</summary>
    public bool IsLeaf => Parts.IsEmpty;

    /// <summary>What is found when this is a leaf and comes out like that.</summary>
    internal Finding Found(Verdict verdict)
    {
        // A copy with another role shares the array, but finds itself and not the one it was copied from.
        ref var known = ref found[(int)verdict];
        var finding = known;
        return finding is not null && ReferenceEquals(finding.Criterion, this) ? finding : known = new Finding(this, verdict, []);
    }

    /// <summary>This criterion and all its parts, outer first.</summary>
    public IEnumerable<Criterion> SelfAndParts => Parts.SelectMany(part => part.SelfAndParts).Prepend(this);
}

/// <summary>The criteria of one programme, valid from one day until the next rule set begins.</summary>
/// <param name="From">First day, inclusive.</param>
/// <param name="Criteria">Top-level criteria in the order of the file.</param>
public sealed record RuleSet(DateOnly From, ImmutableArray<Criterion> Criteria)
{
    /// <summary>Every criterion and part.</summary>
    public IEnumerable<Criterion> AllCriteria => Criteria.SelectMany(criterion => criterion.SelfAndParts);
}
