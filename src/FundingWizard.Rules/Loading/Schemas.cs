using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using FundingWizard.Rules.Loading.Files;

namespace FundingWizard.Rules.Loading;

/// <summary>JSON schemas of all rule files, made from the records the loader reads; editors complete and check with them.</summary>
public static class Schemas
{
    private static readonly ImmutableSortedDictionary<string, Type> Types = new Dictionary<string, Type>
    {
        ["accepted"] = typeof(AcceptedFile),
        ["facts"] = typeof(FactsFile),
        ["fact-texts"] = typeof(FactTextsFile),
        ["topics"] = typeof(TopicsFile),
        ["topic-texts"] = typeof(TopicTextsFile),
        ["units"] = typeof(UnitsFile),
        ["steps"] = typeof(StepsFile),
        ["tables"] = typeof(TablesFile),
        ["parameters"] = typeof(ParametersFile),
        ["programme"] = typeof(ProgrammeFile),
        ["programme-texts"] = typeof(ProgrammeTextsFile),
        ["rule-set"] = typeof(RuleSetFile),
        ["cases"] = typeof(CaseEntry[]),
        ["survivors"] = typeof(SurvivorEntry[]),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>File name below <c>rules/schema/</c> to its text.</summary>
    public static ImmutableSortedDictionary<string, string> All { get; } =
        Types.ToImmutableSortedDictionary(type => $"{type.Key}.schema.json", type => Text(type.Value), StringComparer.Ordinal);

    private static string Text(Type type)
    {
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };
        return JsonFiles.Options.GetJsonSchemaAsNode(type, options).ToJsonString(Indented) + "\n";
    }

    /// <summary>Writes what the exporter cannot see: a list that may be a single text, and that no file holds null.</summary>
    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.PropertyInfo?.CustomConverter is OneOrMany)
            return new JsonObject { ["anyOf"] = new JsonArray(TextSchema(), new JsonObject { ["type"] = "array", ["items"] = TextSchema() }) };
        if (schema is not JsonObject node || context.Path.Contains("answers"))
            return schema;
        WithoutNull(node, "type");
        WithoutNull(node, "enum");
        if (node.ContainsKey("default") && node["default"] is null)
            node.Remove("default");
        return node;
    }

    private static JsonObject TextSchema() => new() { ["type"] = "string" };

    private static void WithoutNull(JsonObject schema, string key)
    {
        if (schema[key] is not JsonArray words)
            return;
        var left = words.Where(word => word is not null && word.ToString() != "null").Select(word => word!.DeepClone()).ToArray();
        schema[key] = left.Length == 1 && key == "type" ? left[0] : new JsonArray(left);
    }
}
