using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace FundingWizard.Benchmarks;

/// <summary>
/// Two benchmarks of one class, measured in short turns: a slow moment of the machine hits both, and every turn gives a ratio of its own.
/// </summary>
internal static class Turns
{
    private const int Count = 200;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2), Turn = TimeSpan.FromMilliseconds(20);

    /// <summary>How many times longer one takes than the other, the median of all turns; null for benchmarks that do not compute a number on the spot.</summary>
    public static double? Ratio(Type type, string of, string to)
    {
        if (type.GetMethod(of)!.ReturnType != typeof(int) || type.GetMethod(to)!.ReturnType != typeof(int))
            return null;
        var benchmarks = Activator.CreateInstance(type)!;
        foreach (var setup in type.GetMethods().Where(method => method.GetCustomAttribute<GlobalSetupAttribute>() is not null))
            setup.Invoke(benchmarks, null);
        var (left, right) = (type.GetMethod(of)!.CreateDelegate<Func<int>>(benchmarks), type.GetMethod(to)!.CreateDelegate<Func<int>>(benchmarks));
        var (leftRounds, rightRounds) = (RoundsOfTurn(left), RoundsOfTurn(right));
        double[] ratios = [.. Enumerable.Range(0, Count).Select(_ => Time(left, leftRounds) / Time(right, rightRounds)).Order()];
        return ratios[Count / 2];
    }

    /// <summary>How often it runs in a turn, once it has been compiled for good.</summary>
    private static int RoundsOfTurn(Func<int> benchmark)
    {
        var (clock, rounds) = (Stopwatch.StartNew(), 0);
        while (clock.Elapsed < WarmUp)
        {
            benchmark();
            rounds++;
        }

        return Math.Max(1, (int)(rounds * (Turn / clock.Elapsed)));
    }

    /// <summary>Time of one round.</summary>
    private static double Time(Func<int> benchmark, int rounds)
    {
        var start = Stopwatch.GetTimestamp();
        for (var round = 0; round < rounds; round++)
            benchmark();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / rounds;
    }
}
