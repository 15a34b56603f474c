using System.Collections.Immutable;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Proof.Difference;

/// <summary>Compares two rulebooks: what changed for an applicant.</summary>
public static class RulebookDifference
{
    /// <summary>Every change: shared values and questions, then programme by programme, then cases.</summary>
    /// <param name="before">The older rulebook.</param>
    /// <param name="after">The newer one.</param>
    /// <param name="language">Language of the sentences.</param>
    public static ImmutableArray<Change> Of(Rulebook before, Rulebook after, Language language)
    {
        var (old, now) = (new Statements(before, language), new Statements(after, language));
        return
        [
            .. Statement.Compare(old.Shared(), now.Shared()),
            .. Statement.Compare(before.Programmes.Select(programme => Named(programme, language)), after.Programmes.Select(programme => Named(programme, language))),
            .. from programme in before.Programmes
               let same = after.Find(programme.Id)
               where same is not null
               from change in Statement.Compare(old.Card(programme), now.Card(same)).Concat(Criteria(old, programme, now, same))
               select change,
            .. CaseChanges.Of(before, after),
        ];
    }

    private static Statement Named(Programme programme, Language language) => Statement.Of(programme.Id, "programme", programme.Id, ("name", programme.Texts[language].Name));

    /// <summary>
    /// On the first day of every rule set of either, the rules then in force are compared: a new rule set shows what it changes, and not
    /// all it says.
    /// </summary>
    private static IEnumerable<Change> Criteria(Statements old, Programme before, Statements now, Programme after) =>
        from day in before.RuleSets.Concat(after.RuleSets).Select(set => set.From).Distinct().Order()
        let sets = (Old: before.RuleSetOn(day), New: after.RuleSetOn(day))
        where sets is (not null, not null)
        from change in Statement.Compare(old.Criteria(before, sets.Old!, day), now.Criteria(after, sets.New!, day), day)
        select change;
}
