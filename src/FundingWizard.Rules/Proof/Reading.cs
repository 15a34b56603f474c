using System.Collections.Immutable;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Proof;

/// <summary>Who reads what: conditions and amounts of a programme, directly and through derived facts.</summary>
internal static class Reading
{
    /// <summary>Conditions of the card: when hints, documents and contacts are shown, each with its JSON path.</summary>
    public static IEnumerable<(Condition When, string Path)> OfCard(Programme programme) =>
        Placed(programme.Hints.Select(hint => hint.When), "hints")
            .Concat(Placed(programme.Documents.Select(document => document.When), "documents"))
            .Concat(Placed(programme.Contacts.Select(contact => contact.When), "contacts"));

    /// <summary>Every condition of a programme.</summary>
    public static IEnumerable<Condition> Conditions(Programme programme) =>
        programme.RuleSets.SelectMany(set => set.Criteria).Select(criterion => criterion.Condition).Concat(OfCard(programme).Select(each => each.When));

    /// <summary>Every fact a programme depends on, dated values and inputs of derived facts included.</summary>
    public static ImmutableHashSet<Fact> Facts(Programme programme, Rulebook rulebook)
    {
        var derived = rulebook.Derived.ToDictionary(each => each.Fact, each => each.Inputs);
        return [.. Conditions(programme).SelectMany(condition => condition.Facts)
            .Concat(programme.Amounts.SelectMany(amount => amount.Inputs.Values))
            .Distinct()
            .SelectMany(WithInputs)];

        IEnumerable<Fact> WithInputs(Fact fact) => derived.TryGetValue(fact, out var inputs) ? inputs.SelectMany(WithInputs).Append(fact) : [fact];
    }

    private static IEnumerable<(Condition When, string Path)> Placed(IEnumerable<Condition?> conditions, string list) =>
        from entry in conditions.Select((when, index) => (When: when, Index: index))
        where entry.When is not null
        select (entry.When, $"$.{list}[{entry.Index}].when");
}
