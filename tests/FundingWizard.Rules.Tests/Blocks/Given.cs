using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Blocks;

/// <summary>One fact of a test: what is known of it, and what it could be when nothing is.</summary>
internal sealed record Given(string Name, Fact Fact, FactValue? Value)
{
    /// <summary>Values to try where the fact has none.</summary>
    public ImmutableArray<FactValue> Candidates { get; init; } = [];

    /// <summary>Values to try where a field of a row has none.</summary>
    public ImmutableDictionary<string, ImmutableArray<FactValue>> FieldCandidates { get; init; } = ImmutableDictionary<string, ImmutableArray<FactValue>>.Empty;

    public static Given Money(string name, decimal? value) => new(name, New(name, FactType.Money) with { Minimum = 0, Maximum = 1_000_000_000 }, Number(value));

    public static Given Decimal(string name, decimal? value) => new(name, New(name, FactType.Decimal), Number(value));

    public static Given Integer(string name, decimal? value, int minimum, int maximum) =>
        new(name, New(name, FactType.Integer) with { Minimum = minimum, Maximum = maximum }, Number(value))
        {
            Candidates = [.. Enumerable.Range(minimum, maximum - minimum + 1).Select(each => new NumberValue(each))],
        };

    public static Given Percent(string name, decimal? value) => new(name, New(name, FactType.Percent) with { Minimum = 0, Maximum = 100 }, Number(value));

    public static Given YesNo(string name, bool? value) =>
        new(name, New(name, FactType.YesNo), value is { } flag ? new FlagValue(flag) : null) { Candidates = [new FlagValue(false), new FlagValue(true)] };

    public static Given Choice(string name, string? value, params ImmutableArray<string> options) =>
        new(name, New(name, FactType.Choice) with { Options = options }, value is null ? null : new CodeValue(value)) { Candidates = [.. options.Select(option => new CodeValue(option))] };

    public static Given Choices(string name, IEnumerable<string>? values, params ImmutableArray<string> options) =>
        new(name, New(name, FactType.Choices) with { Options = options }, values is null ? null : new CodesValue([.. values])) { Candidates = [new CodesValue([]), .. options.Select(option => new CodesValue([option])), new CodesValue(options)] };

    public static Given Date(string name, string? value) => new(name, New(name, FactType.Date), value is null ? null : Day(value));

    public static Given List(string name, IEnumerable<Row>? rows, params ImmutableArray<Fact> fields) =>
        new(name, New(name, FactType.List) with { Fields = fields }, rows is null ? null : new RowsValue([.. rows]));

    public static Fact Field(string id, FactType type, params ImmutableArray<string> options) => new() { Id = id, Type = type, Options = options, Minimum = 0, Maximum = type == FactType.Percent ? 100 : 1_000_000_000 };

    public static DateValue Day(string value) => new(DateOnly.Parse(value, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A row; fields that are null are left out.</summary>
    public static Row Row(params (string Field, object? Value)[] fields) =>
        new(fields.Where(field => field.Value is not null).ToImmutableSortedDictionary(field => field.Field, field => Of(field.Value!), StringComparer.Ordinal));

    /// <summary>Every way to fill the gaps of several facts.</summary>
    public static IEnumerable<ImmutableArray<Given>> Completions(IEnumerable<Given> givens) =>
        givens.Aggregate((IEnumerable<ImmutableArray<Given>>)[[]], (sets, given) => sets.SelectMany(set => given.Completions().Select(set.Add)));

    private IEnumerable<Given> Completions() => Value switch
    {
        null => Candidates.SelectMany(value => (this with { Value = value }).Completions()),
        RowsValue rows => Rows(rows).Select(complete => this with { Value = complete }),
        _ => [this],
    };

    private IEnumerable<RowsValue> Rows(RowsValue rows) => rows.Rows
        .Aggregate((IEnumerable<ImmutableArray<Row>>)[[]], (sets, row) => sets.SelectMany(set => Filled(row).Select(set.Add)))
        .Select(filled => new RowsValue(filled));

    private IEnumerable<Row> Filled(Row row) => FieldCandidates.Where(field => row[field.Key] is null).Aggregate(
        (IEnumerable<Row>)[row],
        (filled, field) => filled.SelectMany(each => field.Value.Select(value => new Row(each.Fields.SetItem(field.Key, value)))));

    private static Fact New(string name, FactType type) => new() { Id = $"given.{name}", Type = type };

    private static NumberValue? Number(decimal? number) => number is { } known ? new NumberValue(known) : null;

    private static FactValue Of(object value) => value switch
    {
        bool flag => new FlagValue(flag),
        int number => new NumberValue(number),
        decimal number => new NumberValue(number),
        DateValue date => date,
        TextValue text => text,
        _ => new CodeValue((string)value),
    };
}
