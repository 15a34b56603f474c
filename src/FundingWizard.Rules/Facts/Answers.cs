using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FundingWizard.Rules.Facts;

/// <summary>
/// What a person said: fact id to value, or to null for "don't know". A fact that is not contained is unanswered;
/// neither is ever read as "no" or 0.
/// </summary>
public sealed class Answers : IEnumerable<KeyValuePair<string, FactValue?>>
{
    /// <summary>No answers at all.</summary>
    public static readonly Answers None = new([]);

    /// <summary>In the ordinal order of the ids. There are few and they are read far more often than changed, so they lie side by side.</summary>
    private readonly ImmutableArray<KeyValuePair<string, FactValue?>> values;

    /// <summary>Takes the answers as given; <c>AnswersReader</c> is the door for untrusted input.</summary>
    /// <exception cref="ArgumentException">A fact is answered twice, and differently.</exception>
    public Answers(IEnumerable<KeyValuePair<string, FactValue?>> values)
        : this(Sorted(values))
    {
    }

    private Answers(ImmutableArray<KeyValuePair<string, FactValue?>> values) => this.values = values;

    /// <summary>Number of answers, "don't know" included.</summary>
    public int Count => values.Length;

    /// <summary>True when the fact has a value or a "don't know".</summary>
    public bool Contains(string factId) => Find(factId) >= 0;

    /// <summary>The value, or null for "don't know" and for unanswered.</summary>
    public FactValue? this[string factId] => Find(factId) is >= 0 and var index ? values[index].Value : null;

    /// <summary>These answers with one more or changed; null is "don't know".</summary>
    public Answers With(string factId, FactValue? value)
    {
        var (answer, index) = (KeyValuePair.Create(factId, value), Find(factId));
        return new(index >= 0 ? values.SetItem(index, answer) : values.Insert(~index, answer));
    }

    /// <summary>These answers without the given facts.</summary>
    public Answers Without(IEnumerable<string> factIds)
    {
        var left = factIds.ToHashSet(StringComparer.Ordinal);
        return new(values.RemoveAll(answer => left.Contains(answer.Key)));
    }

    /// <summary>The answers in the ordinal order of their ids.</summary>
    public ImmutableArray<KeyValuePair<string, FactValue?>>.Enumerator GetEnumerator() => values.GetEnumerator();

    IEnumerator<KeyValuePair<string, FactValue?>> IEnumerable<KeyValuePair<string, FactValue?>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, FactValue?>>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)values).GetEnumerator();

    private static ImmutableArray<KeyValuePair<string, FactValue?>> Sorted(IEnumerable<KeyValuePair<string, FactValue?>> values)
    {
        var given = values.ToArray();
        Array.Sort(given, (left, right) => string.CompareOrdinal(left.Key, right.Key));
        for (var index = 1; index < given.Length; index++)
        {
            // Twice the same answer is one; the dictionary knows that, and refuses two different ones.
            if (given[index].Key == given[index - 1].Key)
                return [.. ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, given)];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(given);
    }

    /// <summary>Place of an answer, or the complement of where it would stand.</summary>
    private int Find(string factId)
    {
        var (low, high) = (0, values.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(values[middle].Key, factId);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
