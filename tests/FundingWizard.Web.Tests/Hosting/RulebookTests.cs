using FundingWizard.Web.Knowledge;
using FundingWizard.Web.Store;

namespace FundingWizard.Web.Tests.Hosting;

/// <summary>Nothing is served from a rulebook that has a problem.</summary>
public sealed class RulebookTests : IDisposable
{
    private static readonly string Root = Repository.Root;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("funding-rules-");

    [Fact]
    public async Task Start_WhenRulebookHasProblems_EndsAndNamesEachWithFilePathAndColumn()
    {
        Copy("rules", folder);
        var topics = Path.Combine(folder.FullName, "topics.json");
        await File.WriteAllTextAsync(topics, (await File.ReadAllTextAsync(topics)).Replace("\"timing\"", "\"timming\"", StringComparison.Ordinal));

        var (exitCode, output) = await SiteProcess.RunToEndAsync(("Folders__Rules", folder.FullName));

        exitCode.ShouldBe(1);
        output.ShouldContain("the application does not start before this is mended");
        output.ShouldMatch(@"\S+\.json:\S+: .*timm?ing");
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Start_WhenATemplateHasAProblem_EndsAndNamesIt()
    {
        Copy("templates", folder);
        var template = Path.Combine(folder.FullName, "summary", "de.md");
        await File.AppendAllTextAsync(template, "\n{{noSuchThing}}\n");

        var (exitCode, output) = await SiteProcess.RunToEndAsync(("Folders__Templates", folder.FullName));

        exitCode.ShouldBe(1);
        output.ShouldContain("noSuchThing");
        output.ShouldContain("summary/de.md:");
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Start_WhenRulesFolderIsMissing_EndsAndNamesTheSetting()
    {
        var (exitCode, output) = await SiteProcess.RunToEndAsync(("Folders__Rules", Path.Combine(folder.FullName, "nowhere")));

        exitCode.ShouldBe(1);
        output.ShouldContain("Setting Folders:Rules");
    }

    [Fact]
    public async Task Ready_WhenRulebookIsStillBeingLoaded_WaitsForItWhileLegalPagesAreServed()
    {
        await using var site = new TestSite { Replace = services => services.Remove(services.Single(service => service.ImplementationType == typeof(EditionPreparation))) };
        var client = await site.ReadyClientAsync(Readiness.Database);

        using var ready = await client.GetAsync("/health/ready");
        using var legal = await client.GetAsync("/de/impressum");

        ready.StatusCode.ShouldBe(System.Net.HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).ShouldBe("waiting for: " + Readiness.Rulebook);
        legal.EnsureSuccessStatusCode();
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static void Copy(string name, DirectoryInfo target)
    {
        var source = Path.Combine(Root, name);
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target.FullName, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
