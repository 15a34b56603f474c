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

/// <summary>Names of what can change for a programme.</summary>
public static class Subjects
{
    /// <summary>A rule set begins.</summary>
    public const string RuleSet = "rule-set";

    /// <summary>A criterion or a part of one.</summary>
    public const string Criterion = "criterion";

    /// <summary>Whether applications are possible.</summary>
    public const string Window = "window";

    /// <summary>The numbers of a benefit.</summary>
    public const string Amount = "amount";

    /// <summary>Something worth knowing.</summary>
    public const string Hint = "hint";
}

/// <summary>Names of what can differ between two states of a criterion.</summary>
public static class Aspects
{
    /// <summary>What it does to the outcome.</summary>
    public const string Role = "role";

    /// <summary>Its condition.</summary>
    public const string Says = "says";

    /// <summary>How well it is supported.</summary>
    public const string Confidence = "confidence";

    /// <summary>What kind of text it rests on.</summary>
    public const string Basis = "basis";
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
