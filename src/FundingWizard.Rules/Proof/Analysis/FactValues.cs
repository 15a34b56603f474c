using System.Collections.Immutable;
using System.Numerics;
using FundingWizard.Rules.Expressions.Checking;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Proof.Analysis;

/// <summary>Picks values of a fact so that every limit has one on each side, one on it, and one in every space between two limits.</summary>
internal static class FactValues
{
    private const int LargestSet = 10, RandomSets = 200, DaysAround = 4;

    /// <summary>Numbers on, between and beyond limits, within the range of the fact.</summary>
    public static IEnumerable<FactValue> Around(Fact fact, IEnumerable<decimal> limits)
    {
        var (low, high) = Interval.Of(fact);
        var turns = limits.Append(low).Append(high);
        var numbers = fact.Type == FactType.Integer
            ? turns.SelectMany(turn => new[] { decimal.Floor(turn) - 1, decimal.Floor(turn), decimal.Floor(turn) + 1, decimal.Floor(turn) + 2 })
            : WithMiddles(turns);
        return numbers.Where(number => number >= low && number <= high).Distinct().Order().Select(number => new NumberValue(number));
    }

    /// <summary>Days on and around limits, within the years an answer may name.</summary>
    public static IEnumerable<FactValue> Around(IEnumerable<DateOnly> limits) => limits
        .SelectMany(limit => Enumerable.Range(-DaysAround, 2 * DaysAround + 1).Select(limit.AddDays))
        .Where(day => day.DayNumber >= Interval.Days.Low && day.DayNumber <= Interval.Days.High)
        .Distinct()
        .Order()
        .Select(day => new DateValue(day));

    /// <summary>Every set of the options that matter, smallest first; of many options, the small sets and some drawn at random.</summary>
    /// <param name="fact">A fact with several options.</param>
    /// <param name="matters">The options some condition asks for.</param>
    /// <param name="isComplete">True when no set is left out.</param>
    public static IEnumerable<FactValue> Sets(Fact fact, IEnumerable<string> matters, out bool isComplete)
    {
        var options = fact.Options.Where(matters.Contains).ToImmutableArray();
        var free = options.RemoveAll(option => fact.ExclusiveOptions.Contains(option));
        isComplete = free.Length <= LargestSet;
        var masks = isComplete ? [.. Enumerable.Range(0, 1 << free.Length).Select(mask => (long)mask)] : SomeMasks(free.Length);
        return masks.OrderBy(mask => BitOperations.PopCount((ulong)mask)).ThenBy(mask => mask)
            .Select(mask => new CodesValue([.. free.Where((_, index) => (mask & (1L << index)) != 0)]))
            .Concat(options.Except(free).Select(option => new CodesValue([option])));
    }

    private static IEnumerable<decimal> WithMiddles(IEnumerable<decimal> turns)
    {
        var sorted = turns.Distinct().Order().ToArray();
        return sorted.Concat(sorted.Zip(sorted.Skip(1), (left, right) => left + (right - left) / 2));
    }

    private static long[] SomeMasks(int options)
    {
        var random = new Random(AnalysisLimits.Seed);
        var ones = Enumerable.Range(0, options).Select(index => 1L << index).ToArray();
        var pairs = from first in ones
                    from second in ones
                    select first | second;
        return [.. pairs.Append(0).Concat(Enumerable.Range(0, RandomSets).Select(_ => random.NextInt64(1L << options))).Distinct()];
    }
}
