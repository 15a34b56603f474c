using FundingWizard.Web.Store;
using FundingWizard.Web.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace FundingWizard.Browser.Tests;

#pragma warning disable CA1001 // xunit disposes through IAsyncLifetime
/// <summary>The real application on a loopback port with the rulebook of one programme, and one browser for all tests of the collection.</summary>
public class RunningSite : IAsyncLifetime
#pragma warning restore CA1001
{
    private readonly SiteFactory factory;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public RunningSite()
        : this(OneProgramme.CopyTo)
    {
    }

    /// <param name="rules">Gives the folder of the rulebook; may copy it below the folder it gets.</param>
    protected RunningSite(Func<string, string> rules) => factory = new SiteFactory(rules);

    /// <summary>Address of the application, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Chromium.SkipReason is not null)
            return;
        factory.UseKestrel(0);
        factory.StartServer();
        Address = factory.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        var readiness = factory.Services.GetRequiredService<Readiness>();
        foreach (var part in new[] { Readiness.Database, Readiness.Rulebook })
            (await readiness.WaitAsync(part, TimeSpan.FromMinutes(1), TimeProvider.System, default)).ShouldBeTrue(part);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path ?? throw new InvalidOperationException("REQUIRE_BROWSER=1, but no Chromium was found on the PATH."),
            Args = ["--no-sandbox"],
        });
    }

    /// <summary>A page in a context of its own: no cookies, no cache.</summary>
    public async Task<OpenPage> OpenAsync(string path, BrowserNewContextOptions? options = null)
    {
        var context = await browser!.NewContextAsync(options);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address + path);
        return new OpenPage(page);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await factory.DisposeAsync();
    }

    private sealed class SiteFactory(Func<string, string> rules) : WebApplicationFactory<Program>
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("funding-browser-");

        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
            .UseSetting("Storage:DatabaseFile", Path.Combine(folder.FullName, "checks.db"))
            .UseSetting("Folders:Rules", rules(folder.FullName))
            .UseSetting("Site:StyleGuide", "true")
            .UseSetting("Limits:PostsPerMinute", "100000")
            .ConfigureLogging(logging => logging.ClearProviders());

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }
}

/// <summary>The real application with the whole rulebook.</summary>
public sealed class WholeSite() : RunningSite(_ => Rules)
{
    private static readonly string Rules = Path.Combine(Repository.Root, "rules");

    /// <summary>The ids of its programmes.</summary>
    public static IEnumerable<string> Programmes => Directory.EnumerateDirectories(Path.Combine(Rules, "programmes")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);
}

/// <summary>All browser tests share one application and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<RunningSite>
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "browser";
}
