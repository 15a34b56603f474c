using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation;

/// <summary><c>check-day</c>: the planned application date, as a date fact without inputs.</summary>
internal static class CheckDay
{
    public static readonly DerivedFunction Function = new(
        "check-day",
        call => new DateValue(call.Day),
        (fact, inputs) => fact.Type != FactType.Date ? "check-day gives a date; declare the type date."
            : inputs.IsEmpty ? null : "check-day reads no other fact; leave \"from\" empty.");
}

/// <summary>
/// <c>table-lookup</c>: the cell of a row in the column named by the setting <c>column</c>. Special codes of the entry fact take the
/// value of the setting <c>special:code</c>; without one, and for an empty cell, the fact stays unknown.
/// </summary>
internal static class TableLookup
{
    private const string Column = "column";

    public static readonly DerivedFunction Function = new("table-lookup", Compute, Problem);

    /// <summary>Setting that holds the value of a special code.</summary>
    public static string SpecialSetting(string code) => $"special:{code}";

    private static CodeValue? Compute(DerivationCall call)
    {
        if (call.Code(0) is not { } key)
            return null;
        var entry = call.Inputs[0];
        var cell = entry.Specials.Contains(key, StringComparer.Ordinal)
            ? call.Setting(SpecialSetting(key))
            : call.Tables[entry.Table!].Cell(key, call.Setting(Column)!);
        return cell is null ? null : new CodeValue(cell);
    }

    private static string? Problem(Fact fact, System.Collections.Immutable.ImmutableArray<Fact> inputs) => true switch
    {
        _ when fact.Type != FactType.Choice => "table-lookup gives a code; declare the type choice.",
        _ when inputs is not [{ Type: FactType.Entry }] => "table-lookup reads exactly one entry fact.",
        _ when !fact.Derived!.Settings.ContainsKey(Column) => "table-lookup needs the setting \"column\".",
        _ => null,
    };
}

/// <summary><c>age-years</c>: completed years from the first date to the second; negative when the first is later.</summary>
internal static class AgeInYears
{
    public static readonly DerivedFunction Function = new(
        "age-years",
        call => call.Date(0) is { } from && call.Date(1) is { } to ? new NumberValue(Years(from, to)) : null,
        (fact, inputs) => fact.Type != FactType.Integer ? "age-years gives whole years; declare the type integer."
            : inputs is [{ Type: FactType.Date }, { Type: FactType.Date }] ? null : "age-years reads two dates: since when, and at which day.");

    private static int Years(DateOnly from, DateOnly to)
    {
        var years = to.Year - from.Year;
        return from.AddYears(years) > to ? years - 1 : years;
    }
}

/// <summary><c>sum</c>: the sum of the number field named by the setting <c>field</c>; unknown as soon as one row leaves it open.</summary>
internal static class SumOfField
{
    private const string Field = "field";

    public static readonly DerivedFunction Function = new("sum", Compute, Problem);

    private static NumberValue? Compute(DerivationCall call)
    {
        if (call.Value(0) is not RowsValue list)
            return null;
        var numbers = list.Rows.Select(row => row.Number(call.Setting(Field)!)).ToArray();
        return numbers.Contains(null) ? null : new NumberValue(numbers.Sum(number => number!.Value));
    }

    private static string? Problem(Fact fact, System.Collections.Immutable.ImmutableArray<Fact> inputs)
    {
        if (fact.Kind != ValueKind.Number)
            return "sum gives a number; declare a number type.";
        if (inputs is not [{ Type: FactType.List } list])
            return "sum reads exactly one list.";
        var field = fact.Derived!.Settings.GetValueOrDefault(Field);
        return list.Fields.Any(candidate => candidate.Id == field && candidate.Kind == ValueKind.Number)
            ? null
            : $"sum needs the setting \"field\" with a number field of {list.Id}.";
    }
}
