using FundingWizard.Rules.Programmes;
using FundingWizard.Web.Features.Check;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>The rule set a page shows.</summary>
/// <param name="Set">The rule set.</param>
/// <param name="Until">Its last day; null while no other is known to follow.</param>
/// <param name="Day">The day whose numbers are shown: today for the rule set of today, for an older one its last day, for one to come its first.</param>
public sealed record ShownRules(RuleSet Set, DateOnly? Until, DateOnly Day)
{
    /// <summary>The rule set that begins on a day; null for the one of today, or the first to come.</summary>
    /// <returns>The rule set, or null when none begins then.</returns>
    public static ShownRules? Of(Programme programme, DateOnly? from, Today today)
    {
        var set = from is null
            ? programme.RuleSetOn(today.Day) ?? programme.RuleSets[0]
            : programme.RuleSets.FirstOrDefault(each => each.From == from);
        return set is null ? null : Of(programme, set, today);
    }

    private static ShownRules Of(Programme programme, RuleSet set, Today today)
    {
        var until = LastDay(programme, set);
        var day = today.Day < set.From ? set.From : until < today.Day ? until.Value : today.Day;
        return new ShownRules(set, until, day);
    }

    /// <summary>The last day of a rule set; null while no other is known to follow.</summary>
    public static DateOnly? LastDay(Programme programme, RuleSet set) =>
        programme.RuleSets.FirstOrDefault(each => each.From > set.From)?.From.AddDays(-1);
}
