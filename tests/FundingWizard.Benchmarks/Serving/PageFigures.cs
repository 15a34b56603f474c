using System.Diagnostics;
using FundingWizard.Benchmarks.Startup;

namespace FundingWizard.Benchmarks.Serving;

/// <summary>
/// How long the pages of the rulebook take once they were made, against a file of the same bytes from a server that does nothing but serve
/// files: several clients at once, in turns, so that a busy moment of the machine hits both, and after some rounds in which both servers compile
/// what they use.
/// </summary>
internal static class PageFigures
{
    private const int WarmUp = 10, Rounds = 25, Clients = 8, RequestsPerClient = 100;

    /// <summary>The list of programmes, and the first programme of that list.</summary>
    private static readonly string[] Pages = ["/de/programme", $"/de/programme/{FirstProgramme()}"];

    public static IEnumerable<Ratio> Measure()
    {
        var folder = Directory.CreateTempSubdirectory("pages");
        try
        {
            return [.. Measure(folder.FullName)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Ratio> Measure(string folder)
    {
        using var site = ServerProcess.Site(folder);
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Clients });
        File.WriteAllText(Path.Combine(folder, "ready.html"), "ready");
        using var files = ServerProcess.Plain("/ready.html", StaticFiles.Argument, folder);
        foreach (var page in Pages)
        {
            var (address, file) = (new Uri(site.Address, page), new Uri(files.Address, "/page.html"));
            File.WriteAllBytes(Path.Combine(folder, "page.html"), client.GetByteArrayAsync(address).GetAwaiter().GetResult());
            var (pages, plain) = (new List<double>(), new List<double>());
            for (var round = 0; round < WarmUp + Rounds; round++)
            {
                plain.Add(Milliseconds(client, file));
                pages.Add(Milliseconds(client, address));
            }

            yield return new Ratio($"{page}, time, against a static file of the same bytes", Median(pages[WarmUp..]) / Median(plain[WarmUp..]), 2.0);
        }
    }

    private static double Milliseconds(HttpClient client, Uri address)
    {
        var clock = Stopwatch.StartNew();
        Task.WaitAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(() => RequestAsync(client, address))));
        return clock.Elapsed.TotalMilliseconds;
    }

    private static async Task RequestAsync(HttpClient client, Uri address)
    {
        for (var count = 0; count < RequestsPerClient; count++)
            await client.GetByteArrayAsync(address);
    }

    private static string FirstProgramme() =>
        Path.GetFileName(Directory.GetDirectories(Path.Combine(Repository.Root, "rules", "programmes")).Order(StringComparer.Ordinal).First());

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
