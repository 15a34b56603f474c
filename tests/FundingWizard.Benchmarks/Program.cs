using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FundingWizard.Benchmarks;
using FundingWizard.Benchmarks.Documents;
using FundingWizard.Benchmarks.Serving;
using FundingWizard.Benchmarks.Startup;

if (args is [EmptyMvc.Argument])
{
    await EmptyMvc.RunAsync();
    return 0;
}

if (args is [StaticFiles.Argument, var folder])
{
    await StaticFiles.RunAsync(folder);
    return 0;
}

// Figures that no benchmark of one method can give; each can be measured alone by its name.
var figures = new Dictionary<string, Func<IEnumerable<Ratio>>>
{
    ["documents"] = DocumentFigures.Measure,
    ["start-up"] = StartupFigures.Measure,
    ["pages"] = PageFigures.Measure,
};
if (args is [var name] && figures.TryGetValue(name, out var measure))
    return Published(measure());

// In this process: every figure is a ratio of two benchmarks of one run, so a separate process per benchmark adds nothing.
// A bounded number of iterations, since medians are compared and a busy machine never reaches the precision asked by default.
var config = ManualConfig.CreateEmpty()
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithMinIterationCount(15).WithMaxIterationCount(30))
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddColumn(StatisticColumn.Min, StatisticColumn.Median)
    .AddLogger(ConsoleLogger.Default);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config).ToArray();
return Published(Ratios.Of(summaries).Concat(args.Length == 0 ? figures.Values.SelectMany(each => each()) : []));

static int Published(IEnumerable<Ratio> measured)
{
    Ratio[] ratios = [.. measured];
    Console.WriteLine();
    foreach (var ratio in ratios)
        Console.WriteLine(ratio);
    return ratios.All(ratio => ratio.IsKept) ? 0 : 1;
}
