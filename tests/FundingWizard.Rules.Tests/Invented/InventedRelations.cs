using FundingWizard.Rules.Loading;

namespace FundingWizard.Rules.Tests.Invented;

/// <summary>Puts relations between invented programmes on their cards, with their texts.</summary>
internal static class InventedRelations
{
    private const string Strong = "{ \"source\": [\"guideline\"], \"confidence\": \"high\" }";
    private const string Weak = "{ \"source\": [\"chamber\"], \"confidence\": \"medium\" }";

    /// <summary>A card says that another programme is excluded.</summary>
    public static RulebookFiles Excludes(this RulebookFiles files, string programme, string other, string scope = "same-project", bool isWeak = false) =>
        files.Entry(programme, other, "exclusions", $"\"scope\": \"{scope}\", \"evidence\": {(isWeak ? Weak : Strong)}");

    /// <summary>A card says that another programme may be used beside it.</summary>
    public static RulebookFiles Combines(this RulebookFiles files, string programme, string other) =>
        files.Entry(programme, other, "combinations", $"\"evidence\": {Strong}");

    /// <summary>A card says that another programme comes first.</summary>
    public static RulebookFiles Follows(this RulebookFiles files, string programme, string other, string kind = "required") =>
        files.Entry(programme, other, "predecessors", $"\"kind\": \"{kind}\", \"evidence\": {Strong}");

    private static RulebookFiles Entry(this RulebookFiles files, string programme, string other, string list, string rest) => files
        .Replace($"programmes/{programme}/programme.json", "\"exclusions\": []", "\"exclusions\": [], \"combinations\": [], \"predecessors\": []")
        .Replace($"programmes/{programme}/programme.json", $"\"{list}\": []", $"\"{list}\": [ {{ \"programme\": \"{other}\", {rest} }} ]")
        .Replace($"programmes/{programme}/texts.de.json", "\"ruleStatus\"", $"\"relations\": {{ \"{other}\": \"{programme} und {other}\" }}, \"ruleStatus\"")
        .Replace($"programmes/{programme}/texts.en.json", "\"ruleStatus\"", $"\"relations\": {{ \"{other}\": \"{programme} and {other}\" }}, \"ruleStatus\"");
}
