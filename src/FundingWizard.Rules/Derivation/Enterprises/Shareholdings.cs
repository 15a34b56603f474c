using System.Collections.Immutable;

namespace FundingWizard.Rules.Derivation.Enterprises;

/// <summary>A shareholding: who holds how much of whom, by the row that says so. Percent.</summary>
internal sealed record Share(int Row, int Holder, int Held, decimal Capital, decimal Votes, bool HasControl);

/// <summary>The shareholdings a list tells of. Node 0 is the applicant, node n + 1 the row n; a row that continues another is no node of its own.</summary>
/// <param name="rows">The rows.</param>
internal sealed class Shareholdings(ImmutableArray<EnterpriseRow> rows)
{
    /// <summary>One for every row whose target is known or taken as known.</summary>
    public ImmutableArray<Share> All { get; } = [.. Enumerable.Range(0, rows.Length).Select(row => Share(rows, row)).OfType<Share>()];

    /// <summary>The node of a row.</summary>
    public int Node(int row) => Node(rows, row);

    private static int Node(ImmutableArray<EnterpriseRow> rows, int row) => (rows[row].SameAs ?? row) + 1;

    private static Share? Share(ImmutableArray<EnterpriseRow> rows, int row)
    {
        if (rows[row].Target is not { } target)
            return null;
        var (own, other) = (Node(rows, row), target < 0 ? 0 : Node(rows, target));
        var (holder, held) = rows[row].IsOwner ? (own, other) : (other, own);
        return new Share(row, holder, held, rows[row].Capital, rows[row].Votes, rows[row].HasControl);
    }
}
