using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FundingWizard.Storage;

/// <summary>How a <see cref="StoreContext"/> reaches its SQLite file.</summary>
internal static class StoreOptions
{
    public static DbContextOptions<StoreContext> For(string databaseFile, params IInterceptor[] interceptors) =>
        new DbContextOptionsBuilder<StoreContext>()
            .UseSqlite(ConnectionString(databaseFile))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors([new NormalSynchronous(), .. interceptors])
            .Options;

    public static string ConnectionString(string databaseFile) =>
        new SqliteConnectionStringBuilder { DataSource = databaseFile }.ToString();

    /// <summary>With WAL, NORMAL survives a killed process; only a power cut can lose the last commits.</summary>
    private sealed class NormalSynchronous : DbConnectionInterceptor
    {
        private const string Pragma = "PRAGMA synchronous = NORMAL;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragma;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Pragma;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
