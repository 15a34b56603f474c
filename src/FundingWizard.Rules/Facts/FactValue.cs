using System.Collections.Immutable;

namespace FundingWizard.Rules.Facts;

/// <summary>A known value of a fact. "Don't know" is no value: see <see cref="Answers"/>.</summary>
public abstract record FactValue;

/// <summary>Value of a yes-no fact.</summary>
public sealed record FlagValue(bool Flag) : FactValue;

/// <summary>Value of a choice or entry fact: one option or the key of one row.</summary>
public sealed record CodeValue(string Code) : FactValue;

/// <summary>Value of a choices fact: distinct options in the order of their declaration; empty means "none of these".</summary>
public sealed record CodesValue(ImmutableArray<string> Codes) : FactValue
{
    /// <summary>Two sets are equal when they hold the same codes in the same order.</summary>
    public bool Equals(CodesValue? other) => other is not null && Codes.AsSpan().SequenceEqual(other.Codes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Codes.Aggregate(Codes.Length, HashCode.Combine);
}

/// <summary>Value of an integer, decimal, money (euro) or percent (0-100) fact.</summary>
public sealed record NumberValue(decimal Number) : FactValue;

/// <summary>Value of a date fact.</summary>
public sealed record DateValue(DateOnly Date) : FactValue;

/// <summary>Value of a text fact.</summary>
public sealed record TextValue(string Text) : FactValue;

/// <summary>Value of a list fact: its rows in the order given; empty means "there are none".</summary>
public sealed record RowsValue(ImmutableArray<Row> Rows) : FactValue
{
    /// <summary>Two lists are equal when their rows are equal in order.</summary>
    public bool Equals(RowsValue? other) => other is not null && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Rows.Aggregate(Rows.Length, HashCode.Combine);
}

/// <summary>One row of a list fact: field id to value; a field without value is unknown.</summary>
public sealed record Row(ImmutableSortedDictionary<string, FactValue> Fields)
{
    /// <summary>Side by side: a row has a handful of fields, and they are read for every line of every computation.</summary>
    private readonly KeyValuePair<string, FactValue>[] fields = [.. Fields];

    /// <summary>The value of a field, or null when it is unknown.</summary>
    public FactValue? this[string field]
    {
        get
        {
            foreach (var (name, value) in fields)
            {
                if (name == field)
                    return value;
            }

            return null;
        }
    }

    /// <summary>The number in a field, or null when it is unknown.</summary>
    public decimal? Number(string field) => (this[field] as NumberValue)?.Number;

    /// <summary>The option in a field, or null when it is unknown.</summary>
    public string? Code(string field) => (this[field] as CodeValue)?.Code;

    /// <summary>Yes or no in a field, or null when it is unknown.</summary>
    public bool? Flag(string field) => (this[field] as FlagValue)?.Flag;

    /// <summary>The day in a field, or null when it is unknown.</summary>
    public DateOnly? Date(string field) => (this[field] as DateValue)?.Date;

    /// <summary>Two rows are equal when the same fields hold equal values.</summary>
    public bool Equals(Row? other) => other is not null && Fields.SequenceEqual(other.Fields);

    /// <inheritdoc/>
    public override int GetHashCode() => Fields.Aggregate(Fields.Count, (hash, field) => HashCode.Combine(hash, field.Key, field.Value));
}
