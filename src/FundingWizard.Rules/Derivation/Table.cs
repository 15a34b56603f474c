using System.Collections.Frozen;
using System.Collections.Immutable;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Derivation;

/// <summary>A table entry facts choose from.</summary>
public sealed class Table
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> rows;

    internal Table(string name, string keyColumn, string labelColumn, ImmutableArray<string> columns, IReadOnlyList<ImmutableArray<string>> rows, ImmutableArray<Source> sources)
    {
        Name = name;
        Columns = columns;
        Sources = sources;
        var (key, label) = (columns.IndexOf(keyColumn), columns.IndexOf(labelColumn));
        this.rows = rows.ToFrozenDictionary(row => row[key], StringComparer.Ordinal);
        Keys = [.. rows.Select(row => row[key])];
        Labels = rows.ToFrozenDictionary(row => row[key], row => row[label], StringComparer.Ordinal);
    }

    /// <summary>Name used by facts.</summary>
    public string Name { get; }

    /// <summary>Column names in order.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>Keys in the order of the file.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>Key to the name people read.</summary>
    public FrozenDictionary<string, string> Labels { get; }

    /// <summary>Where the columns come from.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>A cell, or null when the row does not exist or the cell is empty.</summary>
    public string? Cell(string key, string column) => Cell(key, Columns.IndexOf(column));

    /// <summary>A cell of the column at a place, or null when the row does not exist or the cell is empty.</summary>
    internal string? Cell(string key, int column) => rows.TryGetValue(key, out var row) && row[column] is { Length: > 0 } cell ? cell : null;

    /// <summary>Distinct values of a column, empty cells left out.</summary>
    public IEnumerable<string> Values(string column) =>
        rows.Values.Select(row => row[Columns.IndexOf(column)]).Where(cell => cell.Length > 0).Distinct(StringComparer.Ordinal);
}
