namespace FundingWizard.Rules.Derivation.Enterprises;

/// <summary>Which of a number of nodes belong together; joining is symmetric and transitive.</summary>
/// <param name="count">Number of nodes.</param>
internal sealed class Components(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    /// <summary>The node that stands for the component of a node.</summary>
    public int Of(int node)
    {
        while (parents[node] != node)
            node = parents[node] = parents[parents[node]];
        return node;
    }

    /// <summary>True when both nodes belong together.</summary>
    public bool AreJoined(int left, int right) => Of(left) == Of(right);

    /// <summary>Joins two nodes; true when they were apart.</summary>
    public bool Join(int left, int right)
    {
        var (a, b) = (Of(left), Of(right));
        parents[Math.Max(a, b)] = Math.Min(a, b);
        return a != b;
    }
}
