using System.Collections;
using System.Collections.Immutable;

namespace FundingWizard.Rules.Computations;

/// <summary>The named values of one line of a computation. Lines of the same sentence share the names, which stand in their ordinal order.</summary>
public readonly struct StepValues : IEnumerable<KeyValuePair<string, StepValue>>
{
    private readonly ImmutableArray<string> names;
    private readonly ArraySegment<StepValue> values;

    internal StepValues(ImmutableArray<string> names, ArraySegment<StepValue> values) => (this.names, this.values) = (names, values);

    /// <summary>The names.</summary>
    public IEnumerable<string> Keys => names;

    /// <summary>The value with this name.</summary>
    /// <exception cref="ArgumentException">The line has no such value; sentences are checked against the names when they are loaded.</exception>
    public StepValue this[string name] => values[Place(names, name)];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, StepValue>> GetEnumerator() => names.Zip(values, KeyValuePair.Create).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static int Place(ImmutableArray<string> names, string name)
    {
        for (var place = 0; place < names.Length; place++)
        {
            if (names[place] == name)
                return place;
        }

        throw new ArgumentException($"There is no value \"{name}\" among {string.Join(", ", names)}.", nameof(name));
    }
}
