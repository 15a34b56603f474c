using System.Text.Json;
using System.Text.Json.Serialization;

namespace FundingWizard.Rules.Loading.Files;

/// <summary>Reads <c>"a"</c> and <c>["a", "b"]</c> alike, so that the usual single source stays short.</summary>
internal sealed class OneOrMany : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartArray
            ? JsonSerializer.Deserialize<string[]>(ref reader, options)!
            : [reader.GetString() ?? throw new JsonException("A text or a list of texts is expected here.")];

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options)
    {
        if (value is [var single])
            writer.WriteStringValue(single);
        else
            JsonSerializer.Serialize(writer, value, options);
    }
}
