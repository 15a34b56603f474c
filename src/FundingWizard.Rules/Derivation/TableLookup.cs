using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation;

/// <summary>
/// <c>table-lookup</c>: the cell of a row in the column named by the setting <c>column</c>. Special codes of the entry fact take the
/// value of the setting <c>special:code</c>; without one, and for an empty cell, the fact stays unknown. A second input, a list, holds the
/// rows when the entry fact says that there are several (special code in the setting <c>several</c>, entry field in <c>field</c>): the cell they
/// share, or the value of the setting <c>mixed</c> as soon as two differ.
/// </summary>
internal static class TableLookup
{
    private const string Column = "column", Several = "several", Field = "field", Mixed = "mixed";

    public static readonly DerivedFunction Function = new("table-lookup", Compute, Problem, IsRelevant);

    /// <summary>Setting that holds the value of a special code.</summary>
    public static string SpecialSetting(string code) => $"special:{code}";

    /// <summary>Every value the settings name besides the cells of the column.</summary>
    public static IEnumerable<string> NamedValues(Fact fact, Fact entry) =>
        entry.Specials.Select(SpecialSetting).Append(Mixed).Select(setting => fact.Derived!.Settings.GetValueOrDefault(setting)).OfType<string>();

    private static CodeValue? Compute(DerivationCall call)
    {
        if (call.Code(0) is not { } key)
            return null;
        var value = ReadsList(call, key) ? Shared(call)
            : call.Inputs[0].Specials.Contains(key, StringComparer.Ordinal) ? call.Setting(SpecialSetting(key))
            : Table(call).Cell(key, call.Setting(Column)!);
        return value is null ? null : new CodeValue(value);
    }

    private static Table Table(DerivationCall call) => call.Tables[call.Inputs[0].Table!];

    /// <summary>Two rows that differ settle it, whatever the unknown ones are.</summary>
    private static string? Shared(DerivationCall call)
    {
        if (call.Value(1) is not RowsValue { Rows: { IsEmpty: false } rows })
            return null;
        var (table, field, isComplete) = (Table(call), call.Setting(Field)!, true);
        var column = table.Columns.IndexOf(call.Setting(Column)!);
        string? shared = null;
        foreach (var row in rows)
        {
            if (row.Code(field) is not { } key || table.Cell(key, column) is not { } cell)
                isComplete = false;
            else if (shared is not null && cell != shared)
                return call.Setting(Mixed);
            else
                shared = cell;
        }

        return isComplete ? shared : null;
    }

    private static bool ReadsList(DerivationCall call, string key) => call.Inputs.Length > 1 && key == call.Setting(Several);

    /// <summary>The list matters once the entry fact says that there are several.</summary>
    private static bool IsRelevant(DerivationCall call, int input) => input == 0 || (call.Code(0) is { } key && ReadsList(call, key));

    private static string? Problem(Fact fact, ImmutableArray<Fact> inputs) => true switch
    {
        _ when fact.Type != FactType.Choice => "table-lookup gives a code; declare the type choice.",
        _ when inputs is not ([{ Type: FactType.Entry }] or [{ Type: FactType.Entry }, { Type: FactType.List }]) =>
            "table-lookup reads one entry fact, and if wanted a list of several entries.",
        _ when !fact.Derived!.Settings.ContainsKey(Column) => "table-lookup needs the setting \"column\".",
        _ => inputs is [var entry, var list] ? ListProblem(fact.Derived.Settings, entry, list) : null,
    };

    private static string? ListProblem(ImmutableSortedDictionary<string, string> settings, Fact entry, Fact list)
    {
        if (!settings.TryGetValue(Several, out var several) || !entry.Specials.Contains(several, StringComparer.Ordinal))
            return $"table-lookup with a list needs the setting \"several\": the special code of {entry.Id} that says there are several.";
        if (!settings.ContainsKey(Mixed))
            return "table-lookup with a list needs the setting \"mixed\": the value when the entries differ.";
        return list.Fields.Any(field => field.Id == settings.GetValueOrDefault(Field) && field.Table == entry.Table)
            ? null
            : $"table-lookup with a list needs the setting \"field\": an entry field of {list.Id} on the table {entry.Table}.";
    }
}
