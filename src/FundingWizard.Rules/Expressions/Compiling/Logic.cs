using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions.Compiling;

/// <summary>Strong Kleene logic over deciders: "and" is the minimum, "or" the maximum, "not" turns the scale round.</summary>
internal static class Logic
{
    /// <summary>The verdict of a comparison whose facts are known.</summary>
    public static Verdict Decided(bool holds) => holds ? Verdict.Met : Verdict.NotMet;

    public static Verdict Negate(Verdict verdict) => (Verdict)(Verdict.Met - verdict);

    public static Decider Constant(Verdict verdict) => _ => verdict;

    public static Decider Not(Decider part) => facts => Negate(part(facts));

    /// <summary>The lowest verdict; parts after a NotMet are not asked.</summary>
    public static Decider All(ImmutableArray<Decider> parts) => parts switch
    {
        [var a, var b] => facts => a(facts) is var first and not Verdict.NotMet ? Lower(first, b(facts)) : Verdict.NotMet,
        [var a, var b, var c] => facts =>
            a(facts) is var first and not Verdict.NotMet && b(facts) is var second and not Verdict.NotMet ? Lower(Lower(first, second), c(facts)) : Verdict.NotMet,
        [var a, var b, var c, var d] => facts =>
            a(facts) is var first and not Verdict.NotMet && b(facts) is var second and not Verdict.NotMet && c(facts) is var third and not Verdict.NotMet
                ? Lower(Lower(first, second), Lower(third, d(facts))) : Verdict.NotMet,
        _ => facts => LowestOf(parts, facts),
    };

    private static Verdict Lower(Verdict a, Verdict b) => a < b ? a : b;

    private static Verdict LowestOf(ImmutableArray<Decider> parts, FactSet facts)
    {
        var lowest = Verdict.Met;
        foreach (var part in parts)
        {
            lowest = Lower(lowest, part(facts));
            if (lowest == Verdict.NotMet)
                break;
        }

        return lowest;
    }

    /// <summary>The highest verdict; parts after a Met are not asked.</summary>
    public static Decider Any(ImmutableArray<Decider> parts) => parts switch
    {
        [var a, var b] => facts => a(facts) is var first and not Verdict.Met ? Higher(first, b(facts)) : Verdict.Met,
        [var a, var b, var c] => facts =>
            a(facts) is var first and not Verdict.Met && b(facts) is var second and not Verdict.Met ? Higher(Higher(first, second), c(facts)) : Verdict.Met,
        [var a, var b, var c, var d] => facts =>
            a(facts) is var first and not Verdict.Met && b(facts) is var second and not Verdict.Met && c(facts) is var third and not Verdict.Met
                ? Higher(Higher(first, second), Higher(third, d(facts))) : Verdict.Met,
        _ => facts => HighestOf(parts, facts),
    };

    private static Verdict Higher(Verdict a, Verdict b) => a > b ? a : b;

    private static Verdict HighestOf(ImmutableArray<Decider> parts, FactSet facts)
    {
        var highest = Verdict.NotMet;
        foreach (var part in parts)
        {
            highest = Higher(highest, part(facts));
            if (highest == Verdict.Met)
                break;
        }

        return highest;
    }

    /// <summary>Both or neither; open as long as one is.</summary>
    public static Decider Same(Decider left, Decider right, bool isNegated) => facts =>
    {
        var a = left(facts);
        var b = right(facts);
        return a == Verdict.Open || b == Verdict.Open ? Verdict.Open : Decided((a == b) != isNegated);
    };
}
