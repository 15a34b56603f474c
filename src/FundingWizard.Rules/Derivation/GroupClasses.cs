using System.Collections.Immutable;
using FundingWizard.Rules.Derivation.Enterprises;

namespace FundingWizard.Rules.Derivation;

/// <summary>
/// The classes of an enterprise with its partners and linked enterprises. Every figure only adds, so the smallest and the largest way
/// to fill the gaps bound all others.
/// </summary>
internal sealed class GroupClasses
{
    private readonly SmeInputs inputs;
    private readonly ImmutableArray<Ceiling> ceilings;
    private readonly EnterpriseGroup least;
    private readonly EnterpriseGroup greatest;

    public GroupClasses(SmeInputs inputs, EnterpriseLimits limits, ImmutableArray<Ceiling> ceilings)
    {
        this.inputs = inputs;
        this.ceilings = ceilings;
        least = new EnterpriseGroup(inputs.List, inputs.Rows!, Completion.Least, limits);
        greatest = new EnterpriseGroup(inputs.List, inputs.Rows!, Completion.Greatest, limits);
        PublicOwner = FindPublicOwner(limits);
        SmeSteps.Group(inputs, limits, least, greatest, PublicOwner);
    }

    /// <summary>True when public bodies make it no SME, false when they do not, null when nobody can tell.</summary>
    public bool? PublicOwner { get; }

    /// <summary>Every class the figures of a year allow: 0 the latest, 1 and 2 the years before.</summary>
    public SizeRange Classes(int year)
    {
        var own = inputs.Own(year);
        return new(Add(own, least.Added(year)).Classes(ceilings).Low, Add(own, greatest.Added(year)).Classes(ceilings).High);
    }

    /// <summary>Unknown own figures stay unknown, but are at least what the others add.</summary>
    private static Figures Add(Figures own, GroupFigures added) => new(own.Headcount + added.Headcount, own.Turnover + added.Turnover, own.Balance + added.Balance)
    {
        Least = added,
    };

    /// <summary>A row about a public owner answers the question about public shareholders; without one the question counts.</summary>
    private bool? FindPublicOwner(EnterpriseLimits limits)
    {
        if (least.PublicShare >= limits.PublicShare)
            return true;
        var rows = inputs.Rows!.Rows.Select(row => new EnterpriseRow(inputs.List, row, Completion.Least)).Where(row => row.SameAs is null).ToArray();
        var answer = rows.Any(row => row.SpeaksOfPublicOwner) ? false : rows.Any(row => row.MayBePublicOwner) && inputs.IsPublic == true ? null : inputs.IsPublic;
        return answer == false && greatest.PublicShare >= limits.PublicShare ? null : answer;
    }
}
