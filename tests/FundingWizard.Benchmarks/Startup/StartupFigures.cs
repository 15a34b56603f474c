using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace FundingWizard.Benchmarks.Startup;

/// <summary>
/// From starting the process to the first good answer: the site with the whole rulebook and an existing database, against an empty
/// ASP.NET Core MVC application. Both are started in turns, so that a busy moment of the machine hits both.
/// </summary>
internal static class StartupFigures
{
    private const int Rounds = 9;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static IEnumerable<Ratio> Measure()
    {
        var folder = Directory.CreateTempSubdirectory("wizard");
        try
        {
            Measure(Site(folder.FullName), "/health/ready");
            var (site, empty) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                empty.Add(Measure(Empty(), "/"));
                site.Add(Measure(Site(folder.FullName), "/health/ready"));
            }

            return [new Ratio("ready with rulebook and database, against an empty MVC application", Median(site) / Median(empty), 3.0)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ProcessStartInfo Empty() => Dotnet(typeof(StartupFigures).Assembly.Location, EmptyMvc.Argument);

    private static ProcessStartInfo Site(string folder)
    {
        var project = Path.Combine(Repository.Root, "src", "FundingWizard.Web");
        var start = Dotnet(Path.Combine(project, "bin", "Release", "net10.0", "FundingWizard.Web.dll"));
        start.WorkingDirectory = project;
        start.Environment["Storage__DatabaseFile"] = Path.Combine(folder, "wizard.db");
        return start;
    }

    private static ProcessStartInfo Dotnet(params string[] arguments) => new("dotnet", arguments)
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Logging__LogLevel__Default"] = "Warning" },
    };

    /// <summary>Milliseconds until the path answers 200.</summary>
    private static double Measure(ProcessStartInfo start, string path)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        start.Environment["ASPNETCORE_URLS"] = address;
        using var client = new HttpClient();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            while (!Answers(client, address + path))
            {
                if (process.HasExited || clock.Elapsed > Patience)
                    throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} does not answer.");
                Thread.Sleep(2);
            }

            return clock.Elapsed.TotalMilliseconds;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    private static bool Answers(HttpClient client, string address)
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

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
