using System.Collections.Immutable;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Proof.Difference;

/// <summary>What a programme changes on one day.</summary>
/// <param name="Day">First day of the new state.</param>
/// <param name="Changes">What differs from the day before; of a first rule set only that it begins.</param>
public sealed record DayChanges(DateOnly Day, ImmutableArray<Change> Changes);

/// <summary>How one programme has changed and will change for an applicant, as far as the rulebook knows.</summary>
public static class ProgrammeHistory
{
    /// <summary>Every day on which something changes, newest first.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="programme">A programme of it.</param>
    /// <param name="language">Language of the sentences.</param>
    public static ImmutableArray<DayChanges> Of(Rulebook rulebook, Programme programme, Language language)
    {
        var statements = new Statements(rulebook, language);
        return [.. Days(rulebook, programme).OrderDescending().Select(day => On(statements, programme, day)).Where(found => !found.Changes.IsEmpty)];
    }

    /// <summary>What changes on one day; nothing on most.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    /// <param name="day">The day.</param>
    public static DayChanges On(Rulebook rulebook, Programme programme, Language language, DateOnly day) =>
        On(new Statements(rulebook, language), programme, day);

    private static DayChanges On(Statements statements, Programme programme, DateOnly day)
    {
        if (day == DateOnly.MinValue)
            return new DayChanges(day, []);
        var before = day.AddDays(-1);
        var begins = programme.RuleSets.Where(set => set.From == day).Select(set => Statement.Of(programme.Id, Subjects.RuleSet, $"{set.From:yyyy-MM-dd}"));
        var isFirst = programme.RuleSetOn(before) is null;
        return new DayChanges(day,
        [
            .. Statement.Compare([], begins, day),
            .. Statement.Compare(statements.Holding(programme, before), statements.Holding(programme, day), day).Where(change => !isFirst || change.Subject != Subjects.Criterion),
        ]);
    }

    /// <summary>Nothing can change on any other day.</summary>
    private static IEnumerable<DateOnly> Days(Rulebook rulebook, Programme programme) => programme.RuleSets.Select(set => set.From)
        .Concat(programme.Windows.Select(window => window.From))
        .Concat(programme.Amounts.SelectMany(amount => amount.Steps).Select(step => step.From))
        .Concat(programme.Hints.SelectMany(hint => new[] { hint.From, hint.Until }).OfType<DateOnly>())
        .Concat(rulebook.Law.Values.SelectMany(value => value.Steps).Select(step => step.From))
        .Distinct();
}
