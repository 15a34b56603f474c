using System.Diagnostics;
using System.Reflection;

namespace FundingWizard.Cli.Tests;

/// <summary>Runs the command line as its own process, as a script would.</summary>
internal static class CommandLine
{
    private const int LongestRun = 60_000;

    /// <summary>Where the repository lies.</summary>
    public static readonly string Root = Repository.Root;

    private static readonly string Program = Path.Combine(Root, "src", "FundingWizard.Cli", "bin", Configuration, "net10.0", "FundingWizard.Cli.dll");

    /// <summary>Runs it in the repository.</summary>
    public static Run Run(params string[] arguments) => RunIn(Root, arguments);

    /// <summary>Runs it in a folder.</summary>
    public static Run RunIn(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments.Prepend(Program))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit(LongestRun).ShouldBeTrue("The command does not come to an end.");
        return new Run(process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>The programme the examples are written for; the others come and go.</summary>
    public const string Example = "nrw-bank-invest-zukunft";

    /// <summary>Path of an example below this project.</summary>
    public static string Answers(string name) => Path.Combine(Root, "tests", "FundingWizard.Cli.Tests", "Answers", $"{name}.json");

    private static string Configuration =>
        typeof(CommandLine).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key is "Configuration").Value!;
}

/// <summary>What came out of a run.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    /// <summary>Lines of the output without the empty ones.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A success says nothing on standard error; a failure says what is wrong there.</summary>
    public Run ShouldSucceed()
    {
        Errors.ShouldBeEmpty();
        ExitCode.ShouldBe(0);
        return this;
    }

    /// <summary>Every line on standard error names file, path and column.</summary>
    public string[] ShouldFail()
    {
        ExitCode.ShouldBe(1, Output);
        return Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
