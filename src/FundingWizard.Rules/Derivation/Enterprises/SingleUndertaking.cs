using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation.Enterprises;

/// <summary>
/// The enterprises that form a single undertaking with the applicant (Article 2(2) of Regulation (EU) 2023/2831), with unknown fields
/// filled one way: a majority of votes or control, also through others, in Germany. Narrower than the group that counts for size: no partners,
/// nothing through natural persons, nothing through a public body.
/// </summary>
internal sealed class SingleUndertaking
{
    private readonly ImmutableArray<EnterpriseRow> rows;
    private readonly Shareholdings holdings;
    private readonly Components components;

    public SingleUndertaking(Fact list, RowsValue answer, Completion completion, decimal majority)
    {
        rows = [.. answer.Rows.Select(row => new EnterpriseRow(list, row, completion))];
        holdings = new Shareholdings(rows);
        components = new Components(rows.Length + 1);
        var inside = holdings.All.Where(share => Counts(share.Holder) && Counts(share.Held)).ToArray();
        bool isChanged;
        do
        {
            isChanged = false;
            var joint = inside.GroupBy(share => (share.Held, Holder: components.Of(share.Holder)));
            foreach (var holding in joint.Where(each => each.Sum(share => share.Votes) > majority || each.Any(share => share.HasControl)).ToArray())
                isChanged |= components.Join(holding.Key.Held, holding.Key.Holder);
        }
        while (isChanged);
    }

    /// <summary>True when the enterprise of a row belongs to it; a row that does not exist does not.</summary>
    public bool Contains(int row) => row >= 0 && row < rows.Length && components.AreJoined(holdings.Node(row), 0);

    private bool Counts(int node) => node == 0 || (rows[node - 1].HasFigures && rows[node - 1].IsInGermany);
}
