using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation;

/// <summary>
/// <c>sum</c>: the sum of the number field named by the setting <c>field</c>; with the settings <c>choice</c> (a choice field) and
/// <c>options</c> (codes with blanks between them) of the rows that chose one of them. Unknown as soon as a row that may count leaves its number open,
/// or a row with a number leaves open whether it counts.
/// </summary>
internal static class SumOfField
{
    private const string Field = "field", Choice = "choice", Options = "options";

    public static readonly DerivedFunction Function = new("sum", Compute, Problem);

    private static NumberValue? Compute(DerivationCall call)
    {
        if (call.Value(0) is not RowsValue list)
            return null;
        var (field, choice) = (call.Setting(Field)!, call.Setting(Choice));
        var codes = choice is null ? [] : Codes(call.Setting(Options)!);
        var sum = 0m;
        foreach (var row in list.Rows)
        {
            if (Part(row, field, choice, codes) is not { } part)
                return null;
            sum += part;
        }

        return new NumberValue(sum);
    }

    private static decimal? Part(Row row, string field, string? choice, string[] codes)
    {
        var number = row.Number(field);
        if (choice is null)
            return number;
        if (row.Code(choice) is { } code)
            return codes.Contains(code, StringComparer.Ordinal) ? number : 0;
        return number == 0 ? 0 : null;
    }

    private static string? Problem(Fact fact, ImmutableArray<Fact> inputs)
    {
        if (fact.Kind != ValueKind.Number)
            return "sum gives a number; declare a number type.";
        if (inputs is not [{ Type: FactType.List } list])
            return "sum reads exactly one list.";
        var settings = fact.Derived!.Settings;
        if (!list.Fields.Any(candidate => candidate.Id == settings.GetValueOrDefault(Field) && candidate.Kind == ValueKind.Number))
            return $"sum needs the setting \"field\" with a number field of {list.Id}.";
        return settings.ContainsKey(Choice) || settings.ContainsKey(Options) ? ChoiceProblem(settings, list) : null;
    }

    private static string? ChoiceProblem(ImmutableSortedDictionary<string, string> settings, Fact list)
    {
        var choice = list.Fields.FirstOrDefault(field => field.Id == settings.GetValueOrDefault(Choice) && field.Type == FactType.Choice);
        if (choice is null)
            return $"sum with \"options\" needs the setting \"choice\" with a choice field of {list.Id}.";
        return Codes(settings.GetValueOrDefault(Options, "")) is { Length: > 0 } codes && codes.All(code => choice.Options.Contains(code, StringComparer.Ordinal))
            ? null
            : $"sum with \"choice\" needs the setting \"options\" with options of {list.Id}.{choice.Id}, with a blank between two.";
    }

    private static string[] Codes(string options) => options.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
