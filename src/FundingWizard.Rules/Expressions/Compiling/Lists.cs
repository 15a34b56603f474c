using System.Collections.Immutable;
using System.Numerics;

namespace FundingWizard.Rules.Expressions.Compiling;

/// <summary>Compiles membership in fixed lists: bit sets for codes, a scan or a binary search for numbers and days.</summary>
internal static class Lists
{
    private const int BitsOfWord = 64;

    /// <summary>Up to here a scan beats a binary search.</summary>
    private const int LongestScan = 8;

    /// <summary>A fact holds one of some codes.</summary>
    public static Decider OneOfCodes(BitsSlot fact, ImmutableArray<long> codes)
    {
        var first = codes.Min();
        var words = new ulong[(codes.Max() - first) / BitsOfWord + 1];
        foreach (var code in codes)
            words[(code - first) / BitsOfWord] |= 1UL << (int)((code - first) % BitsOfWord);
        return words is [var word] ? OneOfWord(fact, first, word) : OneOfWords(fact, first, words);
    }

    /// <summary>A fact holds one of some numbers or days.</summary>
    public static Decider OneOf<T, TSlot>(TSlot fact, ImmutableArray<T> items)
        where T : struct, IComparable<T>, IEqualityOperators<T, T, bool>
        where TSlot : struct, IReader<T>
    {
        var sorted = items.Sort();
        return sorted.Length <= LongestScan
            ? facts => fact.TryRead(facts, out var value) ? Logic.Decided(Scan(sorted, value)) : Verdict.Open
            : facts => fact.TryRead(facts, out var value) ? Logic.Decided(sorted.BinarySearch(value) >= 0) : Verdict.Open;
    }

    /// <summary>Compares with the operator, which is faster than the comparer behind the library's search.</summary>
    private static bool Scan<T>(ImmutableArray<T> items, T value)
        where T : struct, IEqualityOperators<T, T, bool>
    {
        foreach (var item in items)
        {
            if (item == value)
                return true;
        }

        return false;
    }

    /// <summary>A code list holds an option, given as its bit.</summary>
    public static Decider Contains(BitsSlot list, long bit) =>
        facts => list.TryRead(facts, out var bits) ? Logic.Decided((bits & bit) != 0) : Verdict.Open;

    private static Decider OneOfWord(BitsSlot fact, long first, ulong word) =>
        facts => fact.TryRead(facts, out var code)
            ? Logic.Decided((ulong)(code - first) < BitsOfWord && ((word >> (int)(code - first)) & 1) != 0)
            : Verdict.Open;

    private static Decider OneOfWords(BitsSlot fact, long first, ulong[] words) =>
        facts => fact.TryRead(facts, out var code)
            ? Logic.Decided((ulong)(code - first) < (ulong)words.Length * BitsOfWord && ((words[(code - first) / BitsOfWord] >> (int)((code - first) % BitsOfWord)) & 1) != 0)
            : Verdict.Open;
}
