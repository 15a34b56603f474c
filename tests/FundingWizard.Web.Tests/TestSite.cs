using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FundingWizard.Web.Store;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FundingWizard.Web.Tests;

/// <summary>The real application in Production with files of its own and, where asked for, other settings and services.</summary>
public sealed class TestSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("funding-web-");

    public IDictionary<string, string> Settings { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public Action<IServiceCollection> Replace { get; init; } = _ => { };

    /// <summary>Whether to use the rulebook with a single programme.</summary>
    public bool HasOneProgramme { get; init; }

    public string DatabaseFile => Path.Combine(folder.FullName, "checks.db");

    /// <summary>A client that follows no redirects and keeps cookies.</summary>
    public HttpClient Client() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A client for when the parts named are ready, or all of them when none is.</summary>
    public async Task<HttpClient> ReadyClientAsync(params string[] parts)
    {
        var client = Client();
        var readiness = Server.Services.GetRequiredService<Readiness>();
        foreach (var part in parts is [] ? [Readiness.Database, Readiness.Rulebook] : parts)
            (await readiness.WaitAsync(part, TimeSpan.FromMinutes(1), TimeProvider.System, default)).ShouldBeTrue(part);
        return client;
    }

    /// <summary>Tests that share an application find it ready.</summary>
    public Task InitializeAsync() => ReadyClientAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder
            .UseEnvironment("Production")
            .UseSetting("Storage:DatabaseFile", DatabaseFile)
            .UseSetting("Site:StyleGuide", "true");
        if (HasOneProgramme)
            builder.UseSetting("Folders:Rules", OneProgramme.CopyTo(folder.FullName));
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddLogging(logging => logging.ClearProviders());
            services.AddControllers().AddApplicationPart(typeof(TestSite).Assembly);
            Replace(services);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }
}

internal static class Responses
{
    public static async Task<IHtmlDocument> DocumentAsync(this HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    public static async Task<IHtmlDocument> DocumentAsync(this HttpClient client, string path) => await (await client.GetAsync(path)).DocumentAsync();

    /// <summary>Posts the first form of a page with its token and the fields given.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(this HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        var form = (await client.DocumentAsync(path)).QuerySelector("form")!;
        var token = form.QuerySelector<IHtmlInputElement>("input[name=__form]")!.Value;
        return await client.PostFormAsync(form.GetAttribute("action")!, [.. fields, ("__form", token)]);
    }

    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.PostAsync(path, content);
    }
}
