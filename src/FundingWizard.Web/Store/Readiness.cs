using System.Collections.Frozen;

namespace FundingWizard.Web.Store;

/// <summary>Which parts of the application are still getting ready. Pages that need none of them do not wait.</summary>
public sealed class Readiness
{
    /// <summary>The tables are as this program needs them.</summary>
    public const string Database = "database";

    /// <summary>Rulebook and templates are loaded and without a problem.</summary>
    public const string Rulebook = "rulebook";

    private readonly FrozenDictionary<string, TaskCompletionSource> parts;

    /// <summary>Waits for the parts named.</summary>
    public Readiness(params IEnumerable<string> parts) =>
        this.parts = parts.ToFrozenDictionary(part => part, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), StringComparer.Ordinal);

    /// <summary>The parts that are not ready yet, in alphabetical order.</summary>
    public IReadOnlyList<string> Pending => [.. parts.Where(part => !part.Value.Task.IsCompleted).Select(part => part.Key).Order(StringComparer.Ordinal)];

    /// <summary>Says that a part is ready.</summary>
    public void Complete(string part) => parts[part].TrySetResult();

    /// <summary>Waits for a part, but not longer than the time given; false when it is still not ready.</summary>
    public async Task<bool> WaitAsync(string part, TimeSpan atMost, TimeProvider clock, CancellationToken cancellation)
    {
        var ready = parts[part].Task;
        if (ready.IsCompleted)
            return true;
        try
        {
            await ready.WaitAsync(atMost, clock, cancellation);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
