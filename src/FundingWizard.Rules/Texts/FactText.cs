using System.Collections.Immutable;

namespace FundingWizard.Rules.Texts;

/// <summary>What people read about one fact, in one language.</summary>
/// <param name="Label">Short name for tables and sentences, without a full stop ("Kreditbetrag").</param>
/// <param name="Question">The question that asks for it; null for derived facts and dated values.</param>
/// <param name="Hint">One line under the question; null when the question speaks for itself.</param>
/// <param name="Help">The longer text behind "What does this mean?"; null when there is none.</param>
/// <param name="Options">Option code to label; empty for facts without options and for entry facts, whose labels are in their table.</param>
/// <param name="Fields">Field id to text, for list facts.</param>
public sealed record FactText(
    string Label,
    string? Question,
    string? Hint,
    string? Help,
    ImmutableSortedDictionary<string, string> Options,
    ImmutableSortedDictionary<string, FactText> Fields);
