namespace FundingWizard.Storage.Schema;

/// <summary>
/// An exclusive file beside the database: only its holder changes the tables. The operating system lets go of it when the
/// process ends, however it ends.
/// </summary>
internal sealed class MigrationLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream file;

    private MigrationLock(FileStream file) => this.file = file;

    public static string PathFor(string databaseFile) => databaseFile + "-migration";

    public static async Task<MigrationLock> AcquireAsync(string databaseFile, TimeSpan wait, TimeProvider clock, CancellationToken cancellation)
    {
        var path = PathFor(databaseFile);
        var start = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return new MigrationLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (clock.GetElapsedTime(start) < wait)
            {
                await Task.Delay(Pause, clock, cancellation);
            }
            catch (IOException e)
            {
                throw new StorageException(
                    $"{path}: another process has been changing the tables for {wait.TotalSeconds:0} seconds; wait for it or end it, then start again", e);
            }
        }
    }

    public void Dispose() => file.Dispose();
}
