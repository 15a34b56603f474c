using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Expressions;

/// <summary>Properties of every condition, tried on random ones with a fixed seed.</summary>
public class KleeneTests
{
    private const int MostUnknown = 4;

    [Fact]
    public void Decide_WhenFactsAreMissing_HoldsInEveryCompletion()
    {
        var random = new RandomExpressions(seed: 1);
        var decided = 0;
        foreach (var condition in Conditions(random, count: 4_000, depth: 3))
        {
            var partial = random.FactSet(unknown: 0.35);
            var verdict = condition.Decide(partial);
            var unknown = condition.Facts.Where(fact => !partial.IsKnown(fact)).ToArray();
            if (verdict == Verdict.Open || unknown.Length is 0 or > MostUnknown)
                continue;

            decided++;
            foreach (var completion in Completions(random, partial, unknown))
                condition.Decide(completion).ShouldBe(verdict, SourcePrinter.Print(condition.Source));
        }

        decided.ShouldBeGreaterThan(150);
    }

    [Fact]
    public void Decide_WhenEverythingIsKnown_IsNeverOpen()
    {
        var random = new RandomExpressions(seed: 2);
        foreach (var condition in Conditions(random, count: 1_500, depth: 4))
            condition.Decide(random.FactSet(unknown: 0)).ShouldNotBe(Verdict.Open, SourcePrinter.Print(condition.Source));
    }

    [Fact]
    public void Decide_WhenFactsAreWellTyped_NeverThrowsAndAgreesWithItsParts()
    {
        var random = new RandomExpressions(seed: 3);
        foreach (var condition in Conditions(random, count: 1_500, depth: 4))
        {
            var facts = random.FactSet(unknown: 0.3);

            condition.Decide(facts).ShouldBe(FromParts(condition, facts), SourcePrinter.Print(condition.Source));
        }
    }

    [Fact]
    public void Decide_WhenCalledAgainAndAgain_AllocatesNothing()
    {
        var random = new RandomExpressions(seed: 4);
        Condition[] conditions = [.. Conditions(random, count: 300, depth: 4)];
        FactSet[] sets = [.. Enumerable.Range(0, 20).Select(_ => random.FactSet(unknown: 0.2))];
        DecideAll(conditions, sets);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = DecideAll(conditions, sets);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.ShouldBe(0);
        sum.ShouldBeInRange(1, conditions.Length * sets.Length * (int)Verdict.Met);
    }

    private static int DecideAll(Condition[] conditions, FactSet[] sets)
    {
        var sum = 0;
        foreach (var condition in conditions)
        {
            foreach (var facts in sets)
                sum += (int)condition.Decide(facts);
        }

        return sum;
    }

    /// <summary>Random conditions that the checker accepts; a tree that can never be met is thrown away.</summary>
    private static IEnumerable<Condition> Conditions(RandomExpressions random, int count, int depth)
    {
        var checker = new ExpressionChecker(SampleFacts.Vocabulary);
        return Enumerable.Range(0, int.MaxValue)
            .Select(_ => checker.CheckCondition(random.Flag(depth), Scope.Empty))
            .Where(result => result.IsSound)
            .Take(count)
            .Select(result => ConditionCompiler.Compile(result.Root!, SampleFacts.Vocabulary));
    }

    private static Verdict FromParts(Condition condition, FactSet facts) => condition.Kind switch
    {
        ConditionKind.All => condition.Parts.Min(part => part.Decide(facts)),
        ConditionKind.Any => condition.Parts.Max(part => part.Decide(facts)),
        ConditionKind.Not => 2 - (int)condition.Parts.Single().Decide(facts) is var turned ? (Verdict)turned : default,
        _ when condition.Atom is { } atom => FromView(atom, facts),
        _ => condition.Decide(facts),
    };

    /// <summary>Decides an atom from what a reader is shown: value, comparison and limit must tell the same story.</summary>
    private static Verdict FromView(AtomView atom, FactSet facts)
    {
        if (atom.Value.Read(facts) is not { } value || atom.Limits.Any(limit => limit.Read(facts) is null))
            return Verdict.Open;
        var limit = atom.Limits[0].Read(facts)!;
        return atom.Comparison switch
        {
            AtomComparison.Equal => value.Equals(limit),
            AtomComparison.NotEqual => !value.Equals(limit),
            AtomComparison.Less => Order(value) < Order(limit),
            AtomComparison.LessOrEqual => Order(value) <= Order(limit),
            AtomComparison.Greater => Order(value) > Order(limit),
            AtomComparison.GreaterOrEqual => Order(value) >= Order(limit),
            AtomComparison.OneOf => atom.Limits.Any(item => item.Read(facts)!.Equals(value)),
            AtomComparison.Contains => ((CodesValue)value).Codes.Contains(((CodeValue)limit).Code, StringComparer.Ordinal),
            _ => throw new ArgumentOutOfRangeException(nameof(atom)),
        }
            ? Verdict.Met
            : Verdict.NotMet;
    }

    private static decimal Order(FactValue value) => value switch
    {
        NumberValue number => number.Number,
        DateValue date => date.Date.DayNumber,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>Every combination of the options of codes, flags and lists, and of a few values of numbers and days.</summary>
    private static IEnumerable<FactSet> Completions(RandomExpressions random, FactSet partial, Fact[] unknown)
    {
        var domains = unknown.Select(fact => Domain(random, fact)).ToArray();
        foreach (var choice in domains.Aggregate((IEnumerable<FactValue[]>)[[]], (choices, domain) => choices.SelectMany(choice => domain.Select(value => (FactValue[])[.. choice, value]))))
        {
            yield return RandomExpressions.FactSet(fact => Array.FindIndex(unknown, other => other.Slot == fact.Slot) is >= 0 and var index
                ? choice[index]
                : partial.Value(fact));
        }
    }

    private static FactValue[] Domain(RandomExpressions random, Fact fact) => fact.Kind switch
    {
        ValueKind.Flag => [new FlagValue(false), new FlagValue(true)],
        ValueKind.Code when fact.Options.Length < 10 => [.. fact.Options.Select(option => new CodeValue(option))],
        ValueKind.CodeList => [.. Enumerable.Range(0, 1 << fact.Options.Length).Select(bits => new CodesValue([.. fact.Options.Where((_, index) => (bits & (1 << index)) != 0)]))],
        _ => [.. Enumerable.Range(0, 6).Select(_ => random.Any(fact))],
    };
}
