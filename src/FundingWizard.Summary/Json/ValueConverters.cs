using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Summary.Json;

/// <summary>Writes a value in the form an answers file has it: boolean, code, list of codes, number, "yyyy-mm-dd", text, list of objects.</summary>
public sealed class FactValueConverter : JsonConverter<FactValue>
{
    // Dividing by it drops the zeros a decimal remembers: 30.00 and 30 are the same answer.
    private const decimal One = 1.000000000000000000000000000000000m;

    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Values are read by AnswersReader, which knows their facts.");

    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case FlagValue flag:
                writer.WriteBooleanValue(flag.Flag);
                break;
            case CodeValue code:
                writer.WriteStringValue(code.Code);
                break;
            case NumberValue number:
                writer.WriteNumberValue(Plain(number.Number));
                break;
            case DateValue date:
                JsonSerializer.Serialize(writer, date.Date, options);
                break;
            case TextValue text:
                writer.WriteStringValue(text.Text);
                break;
            case CodesValue codes:
                JsonSerializer.Serialize(writer, codes.Codes, options);
                break;
            case RowsValue rows:
                JsonSerializer.Serialize(writer, rows.Rows.Select(row => row.Fields), options);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The same number without zeros at its end.</summary>
    public static decimal Plain(decimal number) => number / One;
}

/// <summary>Writes one limit as a value, several as a list.</summary>
internal sealed class LimitConverter : JsonConverter<LimitShape>
{
    public override LimitShape Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Limits belong to the rulebook and are never read back.");

    public override void Write(Utf8JsonWriter writer, LimitShape value, JsonSerializerOptions options)
    {
        if (value.Values is [var only])
            JsonSerializer.Serialize(writer, only, options);
        else
            JsonSerializer.Serialize(writer, value.Values, options);
    }
}
