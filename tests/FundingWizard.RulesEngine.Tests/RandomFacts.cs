using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Expressions.Checking;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof;
using FundingWizard.Rules.Proof.Analysis;

namespace FundingWizard.RulesEngine.Tests;

/// <summary>
/// Draws the facts of one rule set, each for itself, derived ones and dated values too: every other one where some comparison turns or
/// right beside it, the rest anywhere in its range. Every other set then looks at a single comparison of a single rule.
/// </summary>
internal sealed class RandomFacts
{
    private static readonly decimal[] Steps = [0, 0.01m, -0.01m, 1, -1];

    private readonly Rulebook rulebook;
    private readonly FactDomains domains;
    private readonly ImmutableArray<Fact> facts;
    private readonly ImmutableDictionary<Fact, ImmutableArray<FactValue>> telling;
    private readonly Random random;
    private readonly Focus focus;

    public RandomFacts(Rulebook rulebook, FactDomains domains, RuleSet set, ImmutableArray<Fact> facts, int seed)
    {
        (this.rulebook, this.domains, this.facts, random) = (rulebook, domains, facts, new Random(seed));
        var conditions = set.Criteria.Select(criterion => criterion.Condition).ToArray();
        var codes = conditions.SelectMany(condition => NodeTree.SelfAndParts(condition.Source)).OfType<TextLiteral>().Select(text => text.Value).ToHashSet();
        var spaces = new SpaceBuilder(rulebook, rulebook.Programmes.SelectMany(programme => programme.RuleSets).Min(each => each.From), last: null);
        telling = facts.ToImmutableDictionary(fact => fact, fact => Values(fact, conditions, codes, spaces).Distinct().ToImmutableArray());
        focus = new Focus([.. set.AllCriteria.Where(criterion => criterion.IsLeaf).Select(criterion => criterion.Condition)], random, Draw);
    }

    /// <summary>All facts.</summary>
    public FactSet Complete()
    {
        var builder = Fill(Draw);
        if (random.Next(2) == 0)
            focus.Apply(builder);
        return builder.Build();
    }

    /// <summary>All facts, those already known as they are.</summary>
    public FactSet Complete(FactSet known) => Fill(fact => known.Value(fact) ?? Draw(fact)).Build();

    /// <summary>The facts without some of them.</summary>
    public FactSet Without(FactSet set, IReadOnlyCollection<Fact> hidden) => Fill(fact => hidden.Contains(fact) ? null : set.Value(fact)).Build();

    /// <summary>One to three facts.</summary>
    public Fact[] Some() => [.. facts.OrderBy(_ => random.Next()).Take(1 + random.Next(3))];

    /// <summary>Facts completed with telling values of those that are missing: every combination, or a number of them drawn at random.</summary>
    public IEnumerable<FactSet> Completions(FactSet known, Fact[] missing, int most)
    {
        var combinations = missing.Aggregate(1L, (product, fact) => product * telling[fact].Length);
        return Enumerable.Range(0, (int)Math.Min(combinations, most)).Select(number =>
        {
            var chosen = Combination(missing, combinations <= most ? number : random.NextInt64(combinations));
            return Fill(fact => chosen.GetValueOrDefault(fact) ?? known.Value(fact)).Build();
        });
    }

    private Dictionary<Fact, FactValue> Combination(Fact[] missing, long number)
    {
        var chosen = new Dictionary<Fact, FactValue>();
        foreach (var fact in missing)
        {
            chosen[fact] = telling[fact][(int)(number % telling[fact].Length)];
            number /= telling[fact].Length;
        }

        return chosen;
    }

    private FactSetBuilder Fill(Func<Fact, FactValue?> value)
    {
        var builder = new FactSetBuilder(rulebook.Vocabulary);
        foreach (var fact in facts)
        {
            if (value(fact) is { } known)
                builder.Set(fact, known);
        }

        return builder;
    }

    private FactValue Draw(Fact fact) => random.Next(2) == 0 ? telling[fact][random.Next(telling[fact].Length)] : domains.Draw(fact, random);

    private IEnumerable<FactValue> Values(Fact fact, Condition[] conditions, HashSet<string> codes, SpaceBuilder spaces) => fact.Kind switch
    {
        ValueKind.Flag => [new FlagValue(true), new FlagValue(false)],
        ValueKind.Code => [.. Codes(fact, codes).Append(Foreign(fact)).Select(code => new CodeValue(code))],
        ValueKind.CodeList => [new CodesValue([]), new CodesValue(fact.Options), .. Codes(fact, codes).Select(code => new CodesValue([code]))],
        ValueKind.Date => spaces.Values(fact, conditions).Cast<DateValue>().Select(date => date.Date).SelectMany(date => new[] { date, date.AddDays(-1), date.AddDays(1) }).Select(date => new DateValue(date)),
        _ => Turns(fact, conditions, spaces).SelectMany(turn => Steps.Select(step => turn + step)).Where(number => IsIn(Interval.Of(fact), number)).Select(number => new NumberValue(number)),
    };

    /// <summary>The options that rules name, and one that none names.</summary>
    private static IEnumerable<string> Codes(Fact fact, HashSet<string> codes) =>
        fact.Options.Where(codes.Contains).Concat(fact.Options.Where(option => !codes.Contains(option)).Take(1));

    private string Foreign(Fact fact) => rulebook.Vocabulary.Facts.SelectMany(other => other.Options).First(option => !fact.Options.Contains(option));

    private IEnumerable<decimal> Turns(Fact fact, Condition[] conditions, SpaceBuilder spaces) => fact.IsLaw
        ? rulebook.Law[fact.Id].Steps.Select(step => step.Value).OfType<decimal>()
        : spaces.Values(fact, conditions).Cast<NumberValue>().Select(value => value.Number);

    private static bool IsIn(Interval interval, decimal number) => number >= interval.Low && number <= interval.High;
}
