namespace FundingWizard.Benchmarks.Startup;

/// <summary>
/// From starting the process to the first good answer: the site with the whole rulebook and an existing database, against an empty
/// ASP.NET Core MVC application. Both are started in turns, so that a busy moment of the machine hits both.
/// </summary>
internal static class StartupFigures
{
    private const int Rounds = 9;

    public static IEnumerable<Ratio> Measure()
    {
        var folder = Directory.CreateTempSubdirectory("wizard");
        try
        {
            Site(folder.FullName);
            var (site, empty) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                empty.Add(Empty());
                site.Add(Site(folder.FullName));
            }

            return [new Ratio("ready with rulebook and database, against an empty MVC application", Median(site) / Median(empty), 3.0)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Empty() => Measured(() => ServerProcess.Plain("/", EmptyMvc.Argument));

    private static double Site(string folder) => Measured(() => ServerProcess.Site(folder));

    /// <summary>Milliseconds until the server answers.</summary>
    private static double Measured(Func<ServerProcess> start)
    {
        using var server = start();
        return server.ReadyAfter.TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
