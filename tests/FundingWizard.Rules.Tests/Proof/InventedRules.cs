using System.Text.Json.Nodes;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Rules.Tests.Proof;

/// <summary>The invented rulebook with criteria of a test's own: each replaces or follows those of the newer rule set.</summary>
internal static class InventedRules
{
    public const string RuleSet = "programmes/digital-bonus/2026-01-01.json";

    /// <summary>The files with more criteria behind the ones that are there, and texts for them.</summary>
    /// <param name="files">The files.</param>
    /// <param name="criteria">Name, role and expression of each.</param>
    public static RulebookFiles WithCriteria(this RulebookFiles files, params (string Name, string Role, string Expression)[] criteria)
    {
        foreach (var (name, role, expression) in criteria)
            files = Changed(files, RuleSet, root => root["Rules"]!.AsArray().Add(Rule(name, role, expression))).WithText(name);
        return files;
    }

    /// <summary>The files with one JSON file changed.</summary>
    public static RulebookFiles Changed(this RulebookFiles files, string path, Action<JsonNode> change)
    {
        var root = JsonNode.Parse(files[path])!;
        change(root);
        return files.With(path, System.Text.Encoding.UTF8.GetBytes(root.ToJsonString()));
    }

    private static RulebookFiles WithText(this RulebookFiles files, string name) => new[] { "de", "en" }.Aggregate(files, (changed, language) =>
        changed.Changed($"programmes/digital-bonus/texts.{language}.json", root => root["criteria"]![name] = new JsonObject { ["title"] = name, ["notMet"] = name }));

    private static JsonObject Rule(string name, string role, string expression) => new()
    {
        ["RuleName"] = name,
        ["Expression"] = expression,
        ["Properties"] = new JsonObject { ["role"] = role, ["source"] = "guideline", ["confidence"] = "high" },
    };
}
