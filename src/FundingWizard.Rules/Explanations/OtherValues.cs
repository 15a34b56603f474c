using System.Collections.Immutable;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Explanations;

/// <summary>The values worth trying instead of an answer.</summary>
internal static class OtherValues
{
    /// <summary>Other options, one option more or less, or the limits the rule set compares with and their neighbours, nearest to the answer first.</summary>
    public static ImmutableArray<FactValue> Of(Fact fact, Assessment assessment, RuleSet set) => fact.Type switch
    {
        FactType.YesNo => [.. Others(assessment.Facts.Value(fact), new FlagValue(true), new FlagValue(false))],
        FactType.Choice => [.. Others(assessment.Facts.Value(fact), [.. fact.Options.Select(option => new CodeValue(option))])],
        FactType.Choices => Sets(fact, assessment.Facts.Value(fact) as CodesValue),
        FactType.Integer or FactType.Decimal or FactType.Money or FactType.Percent => Numbers(fact, assessment.Facts, set),
        FactType.Date => Dates(fact, assessment.Facts, set),
        _ => [],
    };

    private static IEnumerable<FactValue> Others(FactValue? current, params FactValue[] values) => values.Where(value => !value.Equals(current));

    /// <summary>The chosen options with one more, or without one.</summary>
    private static ImmutableArray<FactValue> Sets(Fact fact, CodesValue? current)
    {
        var chosen = current?.Codes ?? [];
        var free = chosen.RemoveAll(code => fact.ExclusiveOptions.Contains(code));
        var more = fact.Options.Where(option => !chosen.Contains(option) && !fact.ExclusiveOptions.Contains(option))
            .Select(option => new CodesValue([.. fact.Options.Where(each => each == option || free.Contains(each))]));
        var fewer = chosen.Length < 2 ? [] : chosen.Select(option => new CodesValue(chosen.Remove(option)));
        return [.. more.Concat(fewer)];
    }

    private static ImmutableArray<FactValue> Numbers(Fact fact, FactSet facts, RuleSet set) =>
        [.. Limits(fact, set).OfType<NumberValue>()
            .Concat(ComparedFacts(fact, set).Select(facts.Value).OfType<NumberValue>())
            .SelectMany(limit => new[] { limit.Number, limit.Number + 1, limit.Number - 1 })
            .Where(number => number >= fact.Minimum && number <= fact.Maximum)
            .Distinct()
            .OrderBy(number => Math.Abs(number - ((facts.Value(fact) as NumberValue)?.Number ?? 0)))
            .Select(number => new NumberValue(number))];

    private static ImmutableArray<FactValue> Dates(Fact fact, FactSet facts, RuleSet set) =>
        [.. Limits(fact, set).OfType<DateValue>()
            .Concat(ComparedFacts(fact, set).Select(facts.Value).OfType<DateValue>())
            .SelectMany(limit => new[] { limit.Date, limit.Date.AddDays(1), limit.Date.AddDays(-1) })
            .Distinct()
            .OrderBy(date => Math.Abs(date.DayNumber - ((facts.Value(fact) as DateValue)?.Date.DayNumber ?? 0)))
            .Select(date => new DateValue(date))];

    private static IEnumerable<FactValue> Limits(Fact fact, RuleSet set) => Opposites(fact, set).SelectMany(other => other switch
    {
        NumberLiteral number => new FactValue[] { new NumberValue(number.Value) },
        Negate { Operand: NumberLiteral number } => [new NumberValue(-number.Value)],
        DateLiteral date => [new DateValue(date.Value)],
        _ => [],
    });

    private static IEnumerable<Fact> ComparedFacts(Fact fact, RuleSet set) =>
        Opposites(fact, set).OfType<Reference>().SelectMany(reference => Facts(set).Where(each => each.Id == reference.Name)).Distinct();

    private static IEnumerable<Fact> Facts(RuleSet set) => set.Criteria.SelectMany(criterion => criterion.Condition.Facts);

    /// <summary>The numbers, days and facts the fact is compared or calculated with, in any condition of the rule set.</summary>
    private static IEnumerable<Node> Opposites(Fact fact, RuleSet set) =>
        from criterion in set.Criteria
        from atom in Atoms(criterion.Condition)
        where atom.Source is Relation && atom.Facts.Contains(fact)
        from part in NodeTree.SelfAndParts(atom.Source)
        where part is not Reference reference || reference.Name != fact.Id
        select part;

    private static IEnumerable<Condition> Atoms(Condition condition) =>
        condition.Kind == ConditionKind.Atom ? [condition] : condition.Parts.SelectMany(Atoms);
}
