using System.Collections.Immutable;
using FundingWizard.Rules.Expressions.Checking;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Proof.Analysis;

namespace FundingWizard.Rules.Proof;

/// <summary>Draws answers at random: limits of the rules and their neighbours as often as anything else a fact allows.</summary>
internal sealed class FactDomains
{
    private const int MostRows = 2, Decimals = 2;
    private static readonly DateOnly FirstDay = new(2015, 1, 1), LastDay = new(2030, 12, 31);

    private readonly ImmutableDictionary<Fact, ImmutableArray<FactValue>> limits;

    public FactDomains(Rulebook rulebook)
    {
        var conditions = rulebook.Programmes.SelectMany(programme => programme.RuleSets).SelectMany(set => set.Criteria).Select(criterion => criterion.Condition).ToArray();
        var spaces = new SpaceBuilder(rulebook, rulebook.Programmes.SelectMany(programme => programme.RuleSets).Min(set => set.From), last: null);
        limits = rulebook.Vocabulary.Facts
            .Where(fact => fact.IsAsked && fact.Kind is ValueKind.Number or ValueKind.Date && conditions.Any(condition => condition.Facts.Contains(fact)))
            .ToImmutableDictionary(fact => fact, fact => spaces.Values(fact, conditions).ToImmutableArray());
    }

    /// <summary>A value that <see cref="AnswersReader"/> accepts.</summary>
    /// <param name="fact">An asked fact, or a field of one.</param>
    /// <param name="random">The source of chance.</param>
    public FactValue Draw(Fact fact, Random random) => fact.Type switch
    {
        _ when limits.TryGetValue(fact, out var values) && random.Next(2) == 0 => values[random.Next(values.Length)],
        FactType.YesNo => new FlagValue(random.Next(2) == 0),
        FactType.Choice or FactType.Entry => new CodeValue(Option(fact, random)),
        FactType.Choices => Codes(fact, random),
        FactType.Date => new DateValue(FirstDay.AddDays(random.Next(LastDay.DayNumber - FirstDay.DayNumber + 1))),
        FactType.Text => new TextValue(fact.Id),
        FactType.List => new RowsValue([.. Enumerable.Range(0, random.Next(MostRows + 1)).Select(_ => Row(fact, random))]),
        _ => new NumberValue(Number(fact, random)),
    };

    /// <summary>A special code of a table is as likely as all its rows.</summary>
    private static string Option(Fact fact, Random random)
    {
        var options = fact.Specials.IsEmpty || random.Next(2) == 0 ? fact.Options : fact.Specials;
        return options[random.Next(options.Length)];
    }

    private static CodesValue Codes(Fact fact, Random random)
    {
        var chosen = fact.Options.Where(_ => random.Next(fact.Options.Length) < 2).ToImmutableArray();
        return new CodesValue(chosen.FirstOrDefault(code => fact.ExclusiveOptions.Contains(code)) is { } exclusive ? [exclusive] : chosen);
    }

    private Row Row(Fact list, Random random) =>
        new(list.Fields.Where(_ => random.Next(4) > 0).ToImmutableSortedDictionary(field => field.Id, field => Draw(field, random), StringComparer.Ordinal));

    /// <summary>Every order of magnitude is equally likely, because small numbers are.</summary>
    private static decimal Number(Fact fact, Random random)
    {
        var (low, high) = Interval.Of(fact);
        var start = Math.Max(low, Math.Min(0, high));
        var number = start + (decimal)Math.Pow((double)(high - start) + 1, random.NextDouble()) - 1;
        return Math.Clamp(fact.Type == FactType.Integer ? decimal.Floor(number) : decimal.Round(number, Decimals), low, high);
    }
}
