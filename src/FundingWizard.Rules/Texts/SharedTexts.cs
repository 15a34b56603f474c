using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FundingWizard.Rules.Texts;

/// <summary>Texts of one language that belong to no programme.</summary>
/// <param name="Facts">Questions, labels and options.</param>
/// <param name="Topics">Topic to heading.</param>
/// <param name="Units">Unit code to the words behind a number.</param>
/// <param name="Steps"><c>calculator.step</c> to the sentence that explains it.</param>
public sealed record SharedTexts(
    FactTexts Facts,
    ImmutableSortedDictionary<string, TopicText> Topics,
    ImmutableSortedDictionary<string, UnitText> Units,
    ImmutableSortedDictionary<string, string> Steps)
{
    /// <summary>Writes values in this language.</summary>
    public ValueFormat Format { get; } = new(Facts, Units.ToFrozenDictionary(StringComparer.Ordinal));
}

/// <summary>Heading of a topic page and one sentence why it is asked.</summary>
public sealed record TopicText(string Title, string? Lead);
