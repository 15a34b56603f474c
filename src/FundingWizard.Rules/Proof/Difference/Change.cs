using System.Collections.Immutable;

namespace FundingWizard.Rules.Proof.Difference;

/// <summary>What happened to something between two rulebooks.</summary>
public enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is no longer there.</summary>
    Removed,

    /// <summary>It is there in both, and says something else.</summary>
    Changed,
}

/// <summary>One change that an applicant could notice.</summary>
/// <param name="Programme">The programme; empty for what all of them share.</param>
/// <param name="Subject">What changed: programme, rule-set, criterion, window, amount, document, dated-value, question, case.</param>
/// <param name="Id">Which one.</param>
/// <param name="From">First day on which a criterion differs; null for everything that is not bound to a rule set.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Aspects">What it says, by aspect, before and after.</param>
public sealed record Change(
    string Programme,
    string Subject,
    string Id,
    DateOnly? From,
    ChangeKind Kind,
    ImmutableSortedDictionary<string, BeforeAfter> Aspects);

/// <summary>What something said before and after; null where it was or is not there.</summary>
public sealed record BeforeAfter(string? Before, string? After);
