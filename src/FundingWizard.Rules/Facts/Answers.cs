using System.Collections;
using System.Collections.Immutable;

namespace FundingWizard.Rules.Facts;

/// <summary>
/// What a person said: fact id to value, or to null for "don't know". A fact that is not contained is unanswered;
/// neither is ever read as "no" or 0.
/// </summary>
public sealed class Answers : IEnumerable<KeyValuePair<string, FactValue?>>
{
    /// <summary>No answers at all.</summary>
    public static readonly Answers None = new([]);

    private readonly ImmutableSortedDictionary<string, FactValue?> values;

    /// <summary>Takes the answers as given; <c>AnswersReader</c> is the door for untrusted input.</summary>
    public Answers(IEnumerable<KeyValuePair<string, FactValue?>> values)
        : this(ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, values))
    {
    }

    private Answers(ImmutableSortedDictionary<string, FactValue?> values) => this.values = values;

    /// <summary>Number of answers, "don't know" included.</summary>
    public int Count => values.Count;

    /// <summary>True when the fact has a value or a "don't know".</summary>
    public bool Contains(string factId) => values.ContainsKey(factId);

    /// <summary>The value, or null for "don't know" and for unanswered.</summary>
    public FactValue? this[string factId] => values.GetValueOrDefault(factId);

    /// <summary>These answers with one more or changed; null is "don't know".</summary>
    public Answers With(string factId, FactValue? value) => new(values.SetItem(factId, value));

    /// <summary>These answers without the given facts.</summary>
    public Answers Without(IEnumerable<string> factIds) => new(values.RemoveRange(factIds));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, FactValue?>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
