using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FundingWizard.Rules.Facts;

/// <summary>The door for untrusted answers: turns JSON values into fact values, or says why it cannot.</summary>
/// <param name="vocabulary">All facts.</param>
public sealed class AnswersReader(Vocabulary vocabulary)
{
    private const int MaximumRows = 500, MaximumText = 2_000;

    /// <summary>Reads one answer. JSON null is "don't know" and gives no value and no problem.</summary>
    /// <param name="factId">Id of an asked fact.</param>
    /// <param name="json">The value in its JSON form: boolean, code, list of codes, number, "yyyy-mm-dd", text, or list of objects.</param>
    /// <param name="value">The value; null for "don't know" and after a problem.</param>
    /// <returns>What is wrong and how to mend it, or null.</returns>
    public string? Read(string factId, JsonElement json, out FactValue? value)
    {
        value = null;
        if (vocabulary.Find(factId) is not { } fact)
            return $"\"{factId}\" is not a fact{Loading.Names.Nearest(factId, vocabulary.Facts.Where(each => each.IsAsked).Select(each => each.Id))}";
        if (!fact.IsAsked)
            return $"{factId} is computed and never answered; remove it.";
        return json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null : Read(fact, json, out value);
    }

    /// <summary>Checks a value that is already typed, for instance from a form.</summary>
    /// <returns>What is wrong and how to mend it, or null.</returns>
    public static string? Check(Fact fact, FactValue value) => (fact.Type, value) switch
    {
        (FactType.YesNo, FlagValue) => null,
        (FactType.Choice or FactType.Entry, CodeValue code) => Option(fact, code.Code),
        (FactType.Choices, CodesValue codes) => Codes(fact, codes.Codes),
        (FactType.Integer, NumberValue number) when number.Number != decimal.Truncate(number.Number) => $"{fact.Id} is a whole number; leave out the decimals.",
        (FactType.Integer or FactType.Decimal or FactType.Money or FactType.Percent, NumberValue number) => Range(fact, number.Number),
        (FactType.Date, DateValue date) => date.Date.Year is >= 1900 and <= 2200 ? null : $"{fact.Id} is a day of the years 1900 to 2200.",
        (FactType.Text, TextValue text) => text.Text.Length <= MaximumText ? null : $"{fact.Id} has at most {MaximumText} characters.",
        (FactType.List, RowsValue list) => list.Rows.Length <= MaximumRows ? null : $"{fact.Id} has at most {MaximumRows} rows.",
        _ => Expected(fact),
    };

    private static string? Read(Fact fact, JsonElement json, out FactValue? value)
    {
        if (fact.Type == FactType.List)
            return Rows(fact, json, out value);
        value = (fact.Type, json.ValueKind) switch
        {
            (FactType.YesNo, JsonValueKind.True or JsonValueKind.False) => new FlagValue(json.GetBoolean()),
            (FactType.Choice or FactType.Entry, JsonValueKind.String) => new CodeValue(Code(fact, json)),
            (FactType.Choices, JsonValueKind.Array) => CodesOf(fact, json),
            (FactType.Integer or FactType.Decimal or FactType.Money or FactType.Percent, JsonValueKind.Number) when json.TryGetDecimal(out var number) => new NumberValue(number),
            (FactType.Date, JsonValueKind.String) when DateOnly.TryParseExact(Text(json), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => new DateValue(date),
            (FactType.Text, JsonValueKind.String) => new TextValue(Text(json)),
            _ => null,
        };
        var problem = value is null ? Expected(fact) : Check(fact, value);
        if (problem is not null)
            value = null;
        return problem;
    }

    private static CodesValue? CodesOf(Fact fact, JsonElement json)
    {
        var codes = new List<string>(json.GetArrayLength());
        foreach (var item in json.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String)
                return null;
            codes.Add(Code(fact, item));
        }

        return new CodesValue(codes is [var only] ? [only] : [.. codes.OrderBy(code => fact.Options.IndexOf(code))]);
    }

    /// <summary>The option as the fact holds it, so that thousands of answers share one text; anything else as it was written.</summary>
    private static string Code(Fact fact, JsonElement json)
    {
        var code = Text(json);
        return fact.Options.IndexOf(code) is >= 0 and var place ? fact.Options[place] : code;
    }

    private static string? Rows(Fact fact, JsonElement json, out FactValue? value)
    {
        value = null;
        if (json.ValueKind != JsonValueKind.Array || json.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object))
            return Expected(fact);
        var rows = ImmutableArray.CreateBuilder<Row>();
        foreach (var item in json.EnumerateArray())
        {
            if (Row(fact, item, out var row) is { } problem)
                return $"row {rows.Count + 1}: {problem}";
            rows.Add(row!);
        }

        var list = new RowsValue(rows.ToImmutable());
        var wrong = Check(fact, list);
        value = wrong is null ? list : null;
        return wrong;
    }

    private static string? Row(Fact fact, JsonElement json, out Row? row)
    {
        row = null;
        var fields = ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            if (fact.Fields.FirstOrDefault(each => each.Id == member.Name) is not { } field)
                return $"\"{member.Name}\" is not a field of {fact.Id}{Loading.Names.Nearest(member.Name, fact.Fields.Select(each => each.Id))}";
            if (member.Value.ValueKind == JsonValueKind.Null)
                continue;
            if (Read(field, member.Value, out var value) is { } problem)
                return problem;
            fields[field.Id] = value!;
        }

        row = new Row(fields.ToImmutable());
        return null;
    }

    private static string Text(JsonElement json) => json.GetString()!.Normalize(NormalizationForm.FormC);

    private static string? Option(Fact fact, string code) => fact.Options.Contains(code)
        ? null
        : $"\"{code}\" is not an option of {fact.Id}{(fact.Table is null ? $"; there are: {string.Join(", ", fact.Options)}" : Loading.Names.Nearest(code, fact.Options))}.";

    private static string? Codes(Fact fact, ImmutableArray<string> codes)
    {
        if (codes is [var only])
            return Option(fact, only);
        if (codes.Select(code => Option(fact, code)).FirstOrDefault(problem => problem is not null) is { } wrong)
            return wrong;
        if (codes.Distinct(StringComparer.Ordinal).Count() != codes.Length)
            return $"{fact.Id} names an option twice.";
        var exclusive = codes.FirstOrDefault(code => fact.ExclusiveOptions.Contains(code, StringComparer.Ordinal));
        return exclusive is not null && codes.Length > 1 ? $"{fact.Id}: \"{exclusive}\" excludes every other option; choose either." : null;
    }

    private static string? Range(Fact fact, decimal number) => number < fact.Minimum || number > fact.Maximum
        ? string.Create(CultureInfo.InvariantCulture, $"{fact.Id} lies between {fact.Minimum} and {fact.Maximum}, both included; it is {number}.")
        : null;

    private static string Expected(Fact fact) => fact.Type switch
    {
        FactType.YesNo => $"{fact.Id} is true or false, without quotes.",
        FactType.Choice or FactType.Entry => $"{fact.Id} is one code in quotes.",
        FactType.Choices => $"{fact.Id} is a list of codes in square brackets.",
        FactType.Date => $"{fact.Id} is a day written as \"yyyy-mm-dd\".",
        FactType.Text => $"{fact.Id} is a text in quotes.",
        FactType.List => $"{fact.Id} is a list of objects with the fields {string.Join(", ", fact.Fields.Select(field => field.Id))}.",
        _ => $"{fact.Id} is a number, without quotes and with a point before decimals.",
    };
}
