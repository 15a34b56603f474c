using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace FundingWizard.Benchmarks.Startup;

/// <summary>A server in a process of its own, on loopback, until it is disposed.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;

    private ServerProcess(ProcessStartInfo start, string path)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        start.Environment["ASPNETCORE_URLS"] = Address.AbsoluteUri;
        var clock = Stopwatch.StartNew();
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient();
        while (!Answers(client, new Uri(Address, path)))
        {
            if (process.HasExited || clock.Elapsed > Patience)
            {
                Dispose();
                throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} does not answer.");
            }

            Thread.Sleep(2);
        }

        ReadyAfter = clock.Elapsed;
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>How long it took from the start of the process to the first good answer.</summary>
    public TimeSpan ReadyAfter { get; }

    /// <summary>The site with the whole rulebook.</summary>
    /// <param name="folder">Folder of its database.</param>
    public static ServerProcess Site(string folder)
    {
        var project = Path.Combine(Repository.Root, "src", "FundingWizard.Web");
        var start = Dotnet(Path.Combine(project, "bin", "Release", "net10.0", "FundingWizard.Web.dll"));
        start.WorkingDirectory = project;
        start.Environment["Storage__DatabaseFile"] = Path.Combine(folder, "wizard.db");
        return new ServerProcess(start, "/health/ready");
    }

    /// <summary>One of the plain servers of this program.</summary>
    /// <param name="path">Path that answers 200 once it is ready.</param>
    /// <param name="arguments">Arguments of this program.</param>
    public static ServerProcess Plain(string path, params ReadOnlySpan<string> arguments) =>
        new(Dotnet([typeof(ServerProcess).Assembly.Location, .. arguments]), path);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private static ProcessStartInfo Dotnet(params ReadOnlySpan<string> arguments) => new("dotnet", arguments.ToArray())
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Logging__LogLevel__Default"] = "Warning" },
    };

    private static bool Answers(HttpClient client, Uri address)
    {
        try
        {
            using var answer = client.Send(new HttpRequestMessage(HttpMethod.Get, address));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
