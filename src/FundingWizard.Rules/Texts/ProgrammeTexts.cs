using System.Collections.Immutable;

namespace FundingWizard.Rules.Texts;

/// <summary>What people read about a programme, in one language. The loader guarantees that none is missing.</summary>
public sealed record ProgrammeTexts
{
    /// <summary>Official name.</summary>
    public required string Name { get; init; }

    /// <summary>Who pays.</summary>
    public required string Provider { get; init; }

    /// <summary>What it is, in two or three sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>State of the rules, printed with every result.</summary>
    public required string RuleStatus { get; init; }

    /// <summary>Why the outcome cannot be better than check needed; null when it can.</summary>
    public required string? AtBest { get; init; }

    /// <summary>Criterion or part to its texts.</summary>
    public required ImmutableSortedDictionary<string, CriterionText> Criteria { get; init; }

    /// <summary>Undecided point to its text.</summary>
    public required ImmutableSortedDictionary<string, PointText> Undecided { get; init; }

    /// <summary>Code of a decider to the name.</summary>
    public required ImmutableSortedDictionary<string, string> Deciders { get; init; }

    /// <summary>Hint to its text.</summary>
    public required ImmutableSortedDictionary<string, PointText> Hints { get; init; }

    /// <summary>Route step to its text.</summary>
    public required ImmutableSortedDictionary<string, PointText> Route { get; init; }

    /// <summary>Contact to name and remark.</summary>
    public required ImmutableSortedDictionary<string, PointText> Contacts { get; init; }

    /// <summary>Document to its text.</summary>
    public required ImmutableSortedDictionary<string, PointText> Documents { get; init; }

    /// <summary>Amount to its texts.</summary>
    public required ImmutableSortedDictionary<string, AmountText> Amounts { get; init; }

    /// <summary>Related offer to its text.</summary>
    public required ImmutableSortedDictionary<string, PointText> Related { get; init; }

    /// <summary>Programme that the card excludes, combines or puts first, to what that means.</summary>
    public required ImmutableSortedDictionary<string, string> Relations { get; init; }
}

/// <summary>Texts of a criterion or part.</summary>
/// <param name="Title">The condition as a statement that is true when it is met.</param>
/// <param name="NotMet">What it means when it is not met, with what can still be done; null where nothing needs to be said.</param>
/// <param name="Open">What to find out when it is open; null where the question says it all.</param>
public sealed record CriterionText(string Title, string? NotMet, string? Open);

/// <summary>A heading and, if there is more to say, a text.</summary>
public sealed record PointText(string Title, string? Text);

/// <summary>Name of an amount, a remark, and the names of its readings.</summary>
public sealed record AmountText(string Title, string? Text, ImmutableSortedDictionary<string, string> Readings);
