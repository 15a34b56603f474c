using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation.Enterprises;

/// <summary>What one row is to the applicant.</summary>
internal enum Relation
{
    /// <summary>Its figures do not count: too small a share, another market, a partner of a partner.</summary>
    Apart,

    /// <summary>An investor that may hold its share.</summary>
    Exempt,

    /// <summary>Its figures count by its share.</summary>
    Partner,

    /// <summary>Its figures count in full, or already stand in those of the applicant.</summary>
    Linked,
}

/// <summary>
/// The enterprises around an applicant under Annex Art. 3 and 6 of Recommendation 2003/361/EC, with unknown fields filled one way.
/// </summary>
internal sealed class EnterpriseGroup
{
    private readonly ImmutableArray<EnterpriseRow> rows;
    private readonly Shareholdings holdings;
    private readonly Components components;
    private readonly EnterpriseLimits limits;
    private readonly Completion completion;

    public EnterpriseGroup(Fact list, RowsValue answer, Completion completion, EnterpriseLimits limits)
    {
        this.completion = completion;
        this.limits = limits;
        rows = [.. answer.Rows.Select(row => new EnterpriseRow(list, row, completion))];
        holdings = new Shareholdings(rows);
        components = new Components(rows.Length + 1);
        Link();
    }

    /// <summary>Percent of the applicant that public bodies control, exempt investors left out (Annex Art. 3(4)).</summary>
    public decimal PublicShare
    {
        get
        {
            var publics = PublicNodes();
            return Shares.Where(share => share.Held == 0 && publics.Contains(share.Holder) && !IsExempt(share)).Sum(share => Math.Max(share.Capital, share.Votes));
        }
    }

    /// <summary>What a row is to the applicant, and for a partner the percentage of its figures.</summary>
    public (Relation Relation, decimal Percent) Of(int row)
    {
        var node = Node(row);
        if (components.AreJoined(node, 0))
            return (Relation.Linked, 100);
        var percent = PartnerPercent(components.Of(node));
        if (percent >= limits.PartnerShare)
            return (Relation.Partner, Math.Min(100, percent));
        return Shares.Any(share => share.Row == row && share.Held == 0 && IsExempt(share) && Math.Max(share.Capital, share.Votes) >= limits.PartnerShare)
            ? (Relation.Exempt, 0)
            : (Relation.Apart, 0);
    }

    /// <summary>What a row adds to the figures of the applicant; a further shareholding adds nothing of its own.</summary>
    public GroupFigures Added(int row, int year) =>
        rows[row].SameAs is null && Of(row) is ( >= Relation.Partner, var percent) ? rows[row].Figures(year) * (percent / 100) : default;

    /// <summary>What all rows add.</summary>
    public GroupFigures Added(int year) => Enumerable.Range(0, rows.Length).Aggregate(default(GroupFigures), (sum, row) => sum + Added(row, year));

    /// <summary>Joins what is linked until nothing more is: shares of holders that are linked count together.</summary>
    private void Link()
    {
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row].Together is { } other)
                components.Join(Node(row), Node(other));
        }

        bool isChanged;
        do
        {
            isChanged = false;
            foreach (var holding in Holdings(Shares).Where(Links).ToArray())
                isChanged |= components.Join(holding.Key.Held, holding.Key.Holder);
        }
        while (isChanged);
    }

    /// <summary>Shareholdings in one enterprise, those of linked holders together.</summary>
    private IEnumerable<IGrouping<(int Held, int Holder), Share>> Holdings(IEnumerable<Share> some) =>
        some.GroupBy(share => (share.Held, Holder: components.Of(share.Holder)));

    private bool Links(IGrouping<(int Held, int Holder), Share> holding)
    {
        var carrying = holding.Where(share => Carries(share.Holder)).ToArray();
        return IsMajority(holding) && carrying.Any(share => !IsPerson(share.Holder) || Entity(share).IsPerson || Entity(share).IsOnSameMarket);
    }

    private bool IsMajority(IEnumerable<Share> holding) => holding.Sum(share => share.Votes) > limits.LinkedVotes || holding.Any(share => share.HasControl);

    /// <summary>Public bodies do not link what they own; a holder nobody knows anything of may be nobody.</summary>
    private bool Carries(int node) => node == 0 || IsPerson(node) || rows[node - 1].HasFigures;

    private bool IsPerson(int node) => node > 0 && rows[node - 1].IsPerson;

    /// <summary>The greater of what the component holds in the group and what the group holds in it; natural persons make no partners.</summary>
    private decimal PartnerPercent(int component)
    {
        var upwards = Shares.Where(share => components.Of(share.Holder) == component && components.AreJoined(share.Held, 0));
        var downwards = Shares.Where(share => components.Of(share.Held) == component && components.AreJoined(share.Holder, 0));
        return Holdings(upwards.Concat(downwards))
            .Where(holding => holding.Any(share => !IsPerson(share.Holder) && Carries(share.Holder) && !IsExempt(share)))
            .Select(holding => Math.Max(holding.Sum(share => share.Capital), holding.Sum(share => share.Votes)))
            .DefaultIfEmpty()
            .Max();
    }

    /// <summary>An exempt investor without a majority, alone or with those it is linked with (Annex Art. 3(2)).</summary>
    private bool IsExempt(Share share)
    {
        var (node, entity) = (Node(share.Row), Entity(share));
        var joint = Shares.Where(other => other.Held == share.Held && components.AreJoined(other.Holder, share.Holder));
        if (!entity.IsExemptKind(limits) || !rows[share.Row].MayBeExemptOwner || components.AreJoined(node, 0) || IsMajority(joint))
            return false;
        if (!entity.IsBusinessAngel)
            return true;
        var invested = Shares.Where(other => other.Held == share.Held && Entity(other).IsBusinessAngel).Sum(other => rows[other.Row].Investment);
        return invested < limits.AngelInvestment || (completion == Completion.Least && invested == limits.AngelInvestment);
    }

    /// <summary>Public bodies, and what they control through a majority of votes.</summary>
    private HashSet<int> PublicNodes()
    {
        var found = Enumerable.Range(0, rows.Length).Where(row => rows[row] is { SameAs: null, IsPublic: true }).Select(Node).ToHashSet();
        bool isChanged;
        do
        {
            isChanged = false;
            var held = Shares.Where(share => found.Contains(share.Holder) && share.Held != 0).GroupBy(share => share.Held);
            foreach (var holding in held.Where(IsMajority).ToArray())
                isChanged |= found.Add(holding.Key);
        }
        while (isChanged);

        return found;
    }

    private ImmutableArray<Share> Shares => holdings.All;

    private int Node(int row) => holdings.Node(row);

    /// <summary>The first row of the enterprise, which says what it is.</summary>
    private EnterpriseRow Entity(Share share) => rows[Node(share.Row) - 1];
}
