using System.Diagnostics;
using System.Globalization;

namespace FundingWizard.Web.Tests.Hosting;

/// <summary>The application as a process of its own: Production, from its build output, with its project folder as current folder.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly string Project = Path.Combine(
        Repository.Root,
        "src/FundingWizard.Web");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("funding-process-");
    private readonly Process process;

    private SiteProcess(IEnumerable<(string Name, string Value)> variables)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Program).Assembly.Location])
        {
            WorkingDirectory = Project,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["Site__StyleGuide"] = "true",
                ["Storage__DatabaseFile"] = Path.Combine(folder.FullName, "checks.db"),
                ["Serilog__WriteTo__File__Args__path"] = Path.Combine(folder.FullName, "site-.log"),
            },
        };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        process = Process.Start(start)!;
    }

    public HttpClient Client { get; } = new();

    /// <summary>Starts the application and waits until it is ready.</summary>
    public static async Task<SiteProcess> StartAsync()
    {
        var site = new SiteProcess([]);
        while (await site.process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) is { } line)
        {
            var at = line.IndexOf(Listening, StringComparison.Ordinal);
            if (at < 0)
                continue;
            site.Client.BaseAddress = new Uri(line[(at + Listening.Length)..].Trim());
            await site.ReadyAsync();
            return site;
        }

        throw new InvalidOperationException(await site.process.StandardError.ReadToEndAsync());
    }

    /// <summary>Starts the application with settings that must make it end by itself.</summary>
    public static async Task<(int ExitCode, string Output)> RunToEndAsync(params (string Name, string Value)[] variables)
    {
        await using var site = new SiteProcess(variables);
        var output = site.process.StandardOutput.ReadToEndAsync();
        var errors = site.process.StandardError.ReadToEndAsync();
        await site.process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return (site.process.ExitCode, await output + await errors);
    }

    /// <summary>Everything in the rolling log file of the day, once it holds the last words expected.</summary>
    public async Task<string> LogAsync(string lastWords)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var log = await ReadLogAsync();
            if (log.Contains(lastWords, StringComparison.Ordinal))
                return log;
            await Task.Delay(50, limit.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Client.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task ReadyAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!(await Client.GetAsync("/health/ready", limit.Token)).IsSuccessStatusCode)
            await Task.Delay(50, limit.Token);
    }

    private async Task<string> ReadLogAsync()
    {
        var file = folder.GetFiles("site-*.log").SingleOrDefault();
        if (file is null)
            return "";
        int.Parse(file.Name["site-".Length..^".log".Length], CultureInfo.InvariantCulture).ShouldBeGreaterThan(20_260_000, "the file is named after its day");
        await using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
