using System.Text.Json;

namespace FundingWizard.Rules.Loading;

/// <summary>Finds nulls, which the deserialiser lets pass inside lists. Only answers may be null: there it means "don't know".</summary>
internal static class Nulls
{
    private const string Answers = "answers";

    /// <summary>JSON paths of all nulls outside of answers.</summary>
    /// <param name="json">Sound JSON.</param>
    public static IReadOnlyList<string> Find(ReadOnlySpan<byte> json)
    {
        if (!HasAny(json))
            return [];
        using var document = JsonDocument.Parse(json.ToArray());
        return [.. Find(document.RootElement, "$")];
    }

    /// <summary>Most files hold no null, so the places are looked for only where the word stands outside of answers.</summary>
    private static bool HasAny(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("null"u8) < 0)
            return false;
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Null)
                return true;
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(Answers))
                reader.Skip();
        }

        return false;
    }

    private static IEnumerable<string> Find(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Null => [path],
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Find(item, $"{path}[{index}]")),
        JsonValueKind.Object => element.EnumerateObject().Where(member => member.Name != Answers).SelectMany(member => Find(member.Value, $"{path}.{member.Name}")),
        _ => [],
    };
}
