using FundingWizard.Web.Tests.Check;
using Microsoft.Extensions.DependencyInjection;

namespace FundingWizard.Web.Tests.Result;

/// <summary>
/// The application with one real programme whose bank desk has become an office: in Hamm one may decide, in Aachen two.
/// </summary>
public sealed class LetterSite : IAsyncLifetime, IDisposable
{
    public const string Office = "office-of-hamm";
    public const string Other = "office-of-aachen";

    private const string Desk = """ "id": "nrw-bank-service", """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("funding-letter-");
    private readonly TestSite site;

    public LetterSite()
    {
        var rules = OneProgramme.CopyTo(folder.FullName);
        var programme = Path.Combine(rules, "programmes", OneProgramme.Id);
        Replace(Path.Combine(programme, "programme.json"), $$"""{{{Desk}}""", $$"""
            { "id": "aachen", "office": "{{Other}}", "when": "site.authority == \"koeln\"", "evidence": { "source": ["entech"], "confidence": "high" } },
            {{{Desk}}"office": "{{Office}}", "when": "site.authority == \"arnsberg\" || site.authority == \"koeln\"",
            """);
        foreach (var language in new[] { "de", "en" })
            Replace(Path.Combine(programme, $"texts.{language}.json"), "\"nrw-bank-service\": {", "\"aachen\": { \"title\": \"Aachen\" }, \"nrw-bank-service\": {");
        site = new TestSite
        {
            Settings = { ["Folders:Rules"] = rules, ["Limits:PostsPerMinute"] = "100000" },
            Replace = services => services.AddSingleton<TimeProvider>(new TestClock()),
        };
    }

    public Task InitializeAsync() => site.ReadyClientAsync();

    /// <summary>Somebody who has never been here.</summary>
    internal Visitor Visitor(string language = "de") => new(site.Client(), language);

    public void Dispose()
    {
        site.Dispose();
        folder.Delete(recursive: true);
    }

    public Task DisposeAsync() => site.DisposeAsync().AsTask();

    private static void Replace(string file, string old, string replacement)
    {
        var content = File.ReadAllText(file);
        content.ShouldContain(old);
        File.WriteAllText(file, content.Replace(old, replacement, StringComparison.Ordinal));
    }
}
