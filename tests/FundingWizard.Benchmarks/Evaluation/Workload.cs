using System.Collections.Immutable;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Benchmarks.Evaluation;

/// <summary>25 rules (5 groups of 4 leaves) over 40 facts, and 1,024 random fact sets of which one value in ten is unknown.</summary>
internal static class Workload
{
    public const int FactSetCount = 1024;

    /// <summary>The groups: operator, then four leaves. The hand-written versions follow this list line by line.</summary>
    private static readonly (string Name, ConditionKind Kind, string[] Leaves)[] Groups =
    [
        ("applicant", ConditionKind.All, ["a.kind in (\"company\", \"founder\")", "a.employees < 250", "a.turnover <= 50000000", "!a.isPublic"]),
        ("place", ConditionKind.Any, ["a.land == \"nw\"", "b.land == \"nw\"", "b.isBorder && b.distance <= 10.5m", "b.kind != \"abroad\""]),
        ("timing", ConditionKind.All, ["!p.started", "p.startsOn >= DateOnly(2026, 1, 1)", "p.startsOn.AddYears(3) >= p.endsOn", "a.foundedOn < p.startsOn"]),
        ("purpose", ConditionKind.Any, ["p.purposes.Contains(\"security\")", "p.purposes.Contains(\"efficiency\") && p.gain >= 25", "p.purposes.Contains(\"noise\") && p.noise >= 10", "p.purposes.Contains(\"air\") && p.air >= 10"]),
        ("money", ConditionKind.All, ["m.costs * 0.5m <= 10000000", "m.loan <= m.costs", "m.aid + m.loan <= 15000000", "m.own >= 25 || m.guarantee"]),
    ];

    public static Vocabulary Vocabulary { get; } = new(
    [
        Choice("a.kind", "company", "founder", "municipality", "university"), Number("a.employees"), Number("a.turnover"), Flag("a.isPublic"), Choice("a.land", "nw", "other"), Date("a.foundedOn"),
        Choice("b.land", "nw", "other"), Flag("b.isBorder"), Number("b.distance"), Choice("b.kind", "home", "abroad"),
        Flag("p.started"), Date("p.startsOn"), Date("p.endsOn"), new Fact { Id = "p.purposes", Type = FactType.Choices, Options = ["security", "efficiency", "noise", "air", "none"] },
        Percent("p.gain"), Number("p.noise"), Percent("p.air"),
        Number("m.costs"), Number("m.loan"), Number("m.aid"), Percent("m.own"), Flag("m.guarantee"),
        .. Enumerable.Range(0, 18).Select(index => Number($"x.unused{index}")),
    ]);

    public static RuleSet RuleSet { get; } = new(new DateOnly(2026, 1, 1), [.. Groups.Select(Group)]);

    public static ImmutableArray<FactSet> FactSets { get; } = [.. RandomFacts()];

    private static Criterion Group((string Name, ConditionKind Kind, string[] Leaves) group)
    {
        ImmutableArray<Criterion> leaves = [.. group.Leaves.Select((leaf, index) => new Criterion($"{group.Name}-{index}", Role.Hard, Compile(leaf), [], null))];
        return new Criterion(group.Name, Role.Hard, ConditionCompiler.Join(group.Kind, [.. leaves.Select(leaf => leaf.Condition)]), leaves, null);
    }

    private static Condition Compile(string source)
    {
        var expression = new ExpressionChecker(Vocabulary).CheckCondition(source, Scope.Empty);
        return ConditionCompiler.Compile(expression.Root ?? throw new InvalidOperationException(string.Join('\n', expression.Problems)), Vocabulary);
    }

    private static IEnumerable<FactSet> RandomFacts()
    {
        var random = new Random(20260301);
        for (var index = 0; index < FactSetCount; index++)
        {
            var builder = new FactSetBuilder(Vocabulary);
            foreach (var fact in Vocabulary.Facts.Where(_ => random.Next(10) > 0))
                builder.Set(fact, Value(fact, random));
            yield return builder.Build();
        }
    }

    private static FactValue Value(Fact fact, Random random) => fact.Type switch
    {
        FactType.YesNo => new FlagValue(random.Next(4) == 0),
        FactType.Choice => new CodeValue(fact.Options[random.Next(fact.Options.Length)]),
        FactType.Choices => new CodesValue([.. fact.Options.Where(_ => random.Next(3) == 0)]),
        FactType.Date => new DateValue(new DateOnly(2024, 1, 1).AddDays(random.Next(1500))),
        FactType.Percent => new NumberValue(random.Next(0, 101)),
        _ => new NumberValue(decimal.Round((decimal)Math.Pow(10, random.NextDouble() * 8), 2)),
    };

    private static Fact Number(string id) => new() { Id = id, Type = FactType.Decimal, Minimum = 0 };

    private static Fact Percent(string id) => new() { Id = id, Type = FactType.Percent, Minimum = 0, Maximum = 100 };

    private static Fact Flag(string id) => new() { Id = id, Type = FactType.YesNo };

    private static Fact Date(string id) => new() { Id = id, Type = FactType.Date };

    private static Fact Choice(string id, params string[] options) => new() { Id = id, Type = FactType.Choice, Options = [.. options] };
}
