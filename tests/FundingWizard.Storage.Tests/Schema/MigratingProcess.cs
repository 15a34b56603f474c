using System.Data.Common;
using System.Diagnostics;
using FundingWizard.Storage.Schema;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FundingWizard.Storage.Tests.Schema;

/// <summary>This assembly as a second process that stops in the middle of a migration, to be killed there.</summary>
internal static class MigratingProcess
{
    public const string CreateTable = "CREATE TABLE \"Checks\"";
    public const string WriteHistory = "INSERT INTO \"__EFMigrationsHistory\"";

    private const string Reached = "reached";

    /// <summary>Starts the process, waits until it is about to run the statement, and kills it.</summary>
    public static async Task KillAtAsync(string statement, string databaseFile)
    {
        string[] arguments = ["exec", typeof(MigratingProcess).Assembly.Location, statement, databaseFile];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
        process.Kill();
        await process.WaitForExitAsync();
        said.ShouldBe(Reached);
    }

    public static async Task Main(string[] arguments)
    {
        var options = StoreOptions.For(arguments[1], new StopBefore(arguments[0]));
        var settings = new StorageSettings { DatabaseFile = arguments[1], Retention = TimeSpan.FromDays(1) };
        await new StoreSchema(new PooledDbContextFactory<StoreContext>(options), settings, TimeProvider.System).MigrateAsync();
    }

    private sealed class StopBefore(string statement) : DbCommandInterceptor
    {
        public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.Contains(statement, StringComparison.Ordinal))
            {
                Console.WriteLine(Reached);
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return result;
        }
    }
}
