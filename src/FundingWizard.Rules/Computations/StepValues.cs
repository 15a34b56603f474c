using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FundingWizard.Rules.Computations;

/// <summary>The named values of one line of a computation, in the ordinal order of their names. They are few, so they lie side by side.</summary>
public sealed class StepValues : IEnumerable<KeyValuePair<string, StepValue>>
{
    private readonly ImmutableArray<KeyValuePair<string, StepValue>> values;

    /// <summary>Takes values with distinct names.</summary>
    internal StepValues(ReadOnlySpan<(string Name, StepValue Value)> given)
    {
        var sorted = new KeyValuePair<string, StepValue>[given.Length];
        for (var count = 0; count < given.Length; count++)
        {
            var place = count;
            for (; place > 0 && string.CompareOrdinal(sorted[place - 1].Key, given[count].Name) > 0; place--)
                sorted[place] = sorted[place - 1];
            sorted[place] = KeyValuePair.Create(given[count].Name, given[count].Value);
        }

        values = ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    /// <summary>The names.</summary>
    public IEnumerable<string> Keys => values.Select(value => value.Key);

    /// <summary>The value with this name.</summary>
    /// <exception cref="KeyNotFoundException">The line has no such value; sentences are checked against the names when they are loaded.</exception>
    public StepValue this[string name]
    {
        get
        {
            foreach (var (key, value) in values)
            {
                if (key == name)
                    return value;
            }

            throw new KeyNotFoundException($"There is no value \"{name}\" among {string.Join(", ", Keys)}.");
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, StepValue>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, StepValue>>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
