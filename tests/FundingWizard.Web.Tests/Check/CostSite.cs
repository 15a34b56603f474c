using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace FundingWizard.Web.Tests.Check;

/// <summary>The application with a programme that computes a grant from lines of costs.</summary>
public sealed class CostSite : IAsyncLifetime, IDisposable
{
    /// <summary>The list of costs.</summary>
    public const string Lines = "expenses.lines";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("funding-costs-");
    private readonly TestSite site;

    public CostSite() => site = new TestSite
    {
        Settings = { ["Folders:Rules"] = Rules(folder.FullName) },
        Replace = services => services.AddSingleton<TimeProvider>(new TestClock()),
    };

    public Task InitializeAsync() => site.ReadyClientAsync();

    /// <summary>Somebody who has never been here.</summary>
    internal Visitor Visitor(string language = "de") => new(site.Client(), language);

    public void Dispose() => site.Dispose();

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static string Rules(string folder)
    {
        var rules = OneProgramme.CopyTo(folder);
        var programme = Path.Combine(rules, "programmes", OneProgramme.Id);
        Change(Path.Combine(programme, "programme.json"), card => card["amounts"]!.AsArray().Insert(0, Amount(rules)));
        foreach (var language in new[] { "de", "en" })
            Change(Path.Combine(programme, $"texts.{language}.json"), texts => texts["amounts"]!["costs-grant"] = new JsonObject { ["title"] = "Zuschuss" });
        return rules;
    }

    private static JsonObject Amount(string rules) => new()
    {
        ["id"] = "costs-grant",
        ["calculator"] = "eligible-costs-grant",
        ["unit"] = "EUR",
        ["inputs"] = new JsonObject { ["costs"] = Lines, ["publicShare"] = "expenses.publicShare" },
        ["steps"] = new JsonArray(new JsonObject
        {
            ["from"] = "2025-01-01",
            ["values"] = new JsonObject(Numbers(rules).Select(number => KeyValuePair.Create(number.Name, (JsonNode?)number.Value))),
            ["evidence"] = new JsonObject { ["source"] = new JsonArray("ihkLippe"), ["confidence"] = "high" },
        }),
    };

    /// <summary>Most kinds do not count; one each counts in another way.</summary>
    private static IEnumerable<(string Name, int Value)> Numbers(string rules)
    {
        (string Name, int Value)[] counted = [("roads", 100), ("combined-sewer", 30), ("rain-sewer.ofPublic", 100), ("power-lines", 100), ("power-lines.least", 0)];
        var facts = JsonNode.Parse(File.ReadAllText(Path.Combine(rules, "facts", "expenses.json")))!["facts"]!.AsArray();
        var kinds = facts.First(fact => (string?)fact!["id"] == Lines)!["fields"]![0]!["options"]!.AsArray().Select(kind => (string)kind!);
        return [("share", 80), .. counted, .. kinds.Where(kind => counted.All(number => number.Name.Split('.')[0] != kind)).Select(kind => (kind, 0))];
    }

    private static void Change(string file, Action<JsonNode> change)
    {
        var content = JsonNode.Parse(File.ReadAllText(file))!;
        change(content);
        File.WriteAllText(file, content.ToJsonString());
    }
}
