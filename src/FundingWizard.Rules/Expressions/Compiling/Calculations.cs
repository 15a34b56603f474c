using System.Diagnostics;

namespace FundingWizard.Rules.Expressions.Compiling;

/// <summary>Compiles arithmetic, in the order it is written. Only constants among themselves are computed beforehand, which changes no digit.</summary>
internal static class Calculations
{
    private interface IOperation
    {
        static abstract decimal Apply(decimal left, decimal right);
    }

    public static IReader<decimal> Compile(IReader<decimal> left, Arithmetic sign, IReader<decimal> right) => sign switch
    {
        Arithmetic.Add => Compile<Addition>(left, right),
        Arithmetic.Subtract => Compile<Subtraction>(left, right),
        Arithmetic.Multiply => Compile<Multiplication>(left, right),
        Arithmetic.Divide => Compile<Division>(left, right),
        _ => throw new UnreachableException(),
    };

    private static IReader<decimal> Compile<TOperation>(IReader<decimal> left, IReader<decimal> right)
        where TOperation : struct, IOperation => (left, right) switch
        {
            (Constant<decimal> a, Constant<decimal> b) => new Constant<decimal>(TOperation.Apply(a.Value, b.Value)),
            (NumberSlot fact, _) => Compile<TOperation, NumberSlot>(fact, right),
            (Constant<decimal> literal, _) => Compile<TOperation, Constant<decimal>>(literal, right),
            (Computed<decimal> value, _) => Compile<TOperation, Computed<decimal>>(value, right),
            _ => throw new UnreachableException(),
        };

    private static Computed<decimal> Compile<TOperation, TLeft>(TLeft left, IReader<decimal> right)
        where TOperation : struct, IOperation
        where TLeft : struct, IReader<decimal> => right switch
        {
            NumberSlot fact => Fuse<TOperation, TLeft, NumberSlot>(left, fact),
            Constant<decimal> literal => Fuse<TOperation, TLeft, Constant<decimal>>(left, literal),
            Computed<decimal> value => Fuse<TOperation, TLeft, Computed<decimal>>(left, value),
            _ => throw new UnreachableException(),
        };

    private static Computed<decimal> Fuse<TOperation, TLeft, TRight>(TLeft left, TRight right)
        where TOperation : struct, IOperation
        where TLeft : struct, IReader<decimal>
        where TRight : struct, IReader<decimal> =>
        new((facts, out value) =>
        {
            var isKnown = left.TryRead(facts, out var a) & right.TryRead(facts, out var b);
            value = isKnown ? TOperation.Apply(a, b) : 0;
            return isKnown;
        });

    private readonly struct Addition : IOperation
    {
        public static decimal Apply(decimal left, decimal right) => left + right;
    }

    private readonly struct Subtraction : IOperation
    {
        public static decimal Apply(decimal left, decimal right) => left - right;
    }

    private readonly struct Multiplication : IOperation
    {
        public static decimal Apply(decimal left, decimal right) => left * right;
    }

    private readonly struct Division : IOperation
    {
        public static decimal Apply(decimal left, decimal right) => left / right;
    }
}
