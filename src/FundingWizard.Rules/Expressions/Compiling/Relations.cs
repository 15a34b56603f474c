using System.Diagnostics;
using System.Numerics;

namespace FundingWizard.Rules.Expressions.Compiling;

/// <summary>Compiles comparisons; each pair of sides becomes one closure that reads both without a call, unless a side is computed.</summary>
/// <typeparam name="T">Type of both sides.</typeparam>
/// <typeparam name="TSlot">Reader of a fact of that type.</typeparam>
internal static class Relations<T, TSlot>
    where T : struct, IComparisonOperators<T, T, bool>
    where TSlot : struct, IReader<T>
{
    private interface ITest
    {
        static abstract bool Holds(T left, T right);
    }

    public static Decider Compile(IReader<T> left, Comparison comparison, IReader<T> right) => comparison switch
    {
        Comparison.Equal => Compile<IsEqual>(left, right),
        Comparison.NotEqual => Compile<IsNotEqual>(left, right),
        Comparison.Less => Compile<IsLess>(left, right),
        Comparison.LessOrEqual => Compile<IsLessOrEqual>(left, right),
        Comparison.Greater => Compile<IsLess>(right, left),
        Comparison.GreaterOrEqual => Compile<IsLessOrEqual>(right, left),
        _ => throw new UnreachableException(),
    };

    private static Decider Compile<TTest>(IReader<T> left, IReader<T> right)
        where TTest : struct, ITest => left switch
        {
            TSlot fact => Compile<TTest, TSlot>(fact, right),
            Constant<T> literal => Compile<TTest, Constant<T>>(literal, right),
            Computed<T> value => Compile<TTest, Computed<T>>(value, right),
            _ => throw new UnreachableException(),
        };

    private static Decider Compile<TTest, TLeft>(TLeft left, IReader<T> right)
        where TTest : struct, ITest
        where TLeft : struct, IReader<T> => right switch
        {
            TSlot fact => Fuse<TTest, TLeft, TSlot>(left, fact),
            Constant<T> literal => Fuse<TTest, TLeft, Constant<T>>(left, literal),
            Computed<T> value => Fuse<TTest, TLeft, Computed<T>>(left, value),
            _ => throw new UnreachableException(),
        };

    private static Decider Fuse<TTest, TLeft, TRight>(TLeft left, TRight right)
        where TTest : struct, ITest
        where TLeft : struct, IReader<T>
        where TRight : struct, IReader<T> =>
        facts => left.TryRead(facts, out var a) && right.TryRead(facts, out var b)
            ? Logic.Decided(TTest.Holds(a, b))
            : Verdict.Open;

    private readonly struct IsEqual : ITest
    {
        public static bool Holds(T left, T right) => left == right;
    }

    private readonly struct IsNotEqual : ITest
    {
        public static bool Holds(T left, T right) => left != right;
    }

    private readonly struct IsLess : ITest
    {
        public static bool Holds(T left, T right) => left < right;
    }

    private readonly struct IsLessOrEqual : ITest
    {
        public static bool Holds(T left, T right) => left <= right;
    }
}
