using FundingWizard.Rules.Loading;

namespace FundingWizard.Rules.Tests.Invented;

/// <summary>Turns the plots of the invented programme into lines of costs of the kinds hall and yard, from which its card computes a grant.</summary>
internal static class InventedCosts
{
    /// <summary>The card that computes it.</summary>
    public const string Card = "programmes/digital-bonus/programme.json";

    private const string Project = "facts/project";

    /// <summary>The files with a card that computes from the lines.</summary>
    /// <param name="files">The invented rulebook.</param>
    /// <param name="calculator">Name of the calculator.</param>
    /// <param name="numbers">Its numbers, as they stand in the file.</param>
    /// <param name="inputs">Inputs besides the lines, as they stand in the file.</param>
    public static RulebookFiles WithCosts(this RulebookFiles files, string calculator, string numbers, string inputs = "") => new[] { ".json", ".de.json", ".en.json" }
        .Aggregate(files, (all, end) => all.Replace(Project + end, Named(end, "area"), Named(end, "amount")).Replace(Project + end, Named(end, "use"), Named(end, "kind")))
        .Replace($"{Project}.json", "\"field\": \"area\"", "\"field\": \"amount\"")
        .Replace(Card, "\"calculator\": \"capped-share\"", $"\"calculator\": \"{calculator}\"")
        .Replace(Card, "\"costs\": \"finance.costs\"", $"\"costs\": \"project.plots\"{inputs}")
        .Replace(Card, "\"share\": 80, \"cap\": 500000", numbers);

    private static string Named(string end, string field) => end == ".json" ? $"\"id\": \"{field}\"" : $"\"{field}\": {{";
}
