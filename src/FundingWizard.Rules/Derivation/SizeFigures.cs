using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FundingWizard.Rules.Derivation.Enterprises;

namespace FundingWizard.Rules.Derivation;

/// <summary>Size class, smallest first, so that comparing works.</summary>
internal enum SizeClass
{
    Micro,
    Small,
    Medium,
    Large,
}

/// <summary>The classes something can still have: every figure only adds, so the smallest and the largest bound all others.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SizeRange(SizeClass Low, SizeClass High)
{
    /// <summary>Nothing is known.</summary>
    public static readonly SizeRange Any = new(SizeClass.Micro, SizeClass.Large);

    /// <summary>Beyond every ceiling.</summary>
    public static readonly SizeRange Large = new(SizeClass.Large, SizeClass.Large);

    /// <summary>True when only one class is left.</summary>
    public bool IsExact => Low == High;

    /// <summary>This or that.</summary>
    public SizeRange Or(SizeRange other) =>
        new((SizeClass)Math.Min((int)Low, (int)other.Low), (SizeClass)Math.Max((int)High, (int)other.High));
}

/// <summary>Ceilings of one class: headcount exclusive, turnover and balance sheet inclusive; one of the two money ceilings must hold.</summary>
internal readonly record struct Ceiling(decimal Headcount, decimal Turnover, decimal Balance);

/// <summary>Figures of one closed year, each possibly unknown. Headcount in annual work units, never rounded; money in euro.</summary>
internal readonly record struct Figures(decimal? Headcount, decimal? Turnover, decimal? Balance)
{
    /// <summary>What unknown figures come to at least.</summary>
    public GroupFigures Least { get; init; }

    /// <summary>The classes these figures allow: an unknown one lies between its least value and beyond every ceiling.</summary>
    public SizeRange Classes(ImmutableArray<Ceiling> ceilings) => new(
        Class(Headcount ?? Least.Headcount, Turnover ?? Least.Turnover, Balance ?? Least.Balance, ceilings),
        Class(Headcount ?? decimal.MaxValue, Turnover ?? decimal.MaxValue, Balance ?? decimal.MaxValue, ceilings));

    private static SizeClass Class(decimal headcount, decimal turnover, decimal balance, ImmutableArray<Ceiling> ceilings)
    {
        for (var size = SizeClass.Micro; size < SizeClass.Large; size++)
        {
            var ceiling = ceilings[(int)size];
            if (headcount < ceiling.Headcount && (turnover <= ceiling.Turnover || balance <= ceiling.Balance))
                return size;
        }

        return SizeClass.Large;
    }
}

/// <summary>A ceiling crossed changes the class only when it is crossed in two consecutive years (Annex Art. 4(2)).</summary>
internal static class TwoYearRule
{
    /// <summary>The statuses that one class per year, oldest first, can give: a larger class in some year never makes the status smaller.</summary>
    public static SizeRange Statuses(ImmutableArray<SizeRange> years) =>
        new(Status([.. years.Select(year => year.Low)]), Status([.. years.Select(year => year.High)]));

    /// <summary>The status after these raw classes, oldest first; each ceiling is followed on its own.</summary>
    public static SizeClass Status(ImmutableArray<SizeClass> classes)
    {
        for (var level = SizeClass.Micro; level < SizeClass.Large; level++)
        {
            var within = classes[0] <= level;
            for (var year = 1; year < classes.Length; year++)
            {
                var now = classes[year] <= level;
                if (now != within && classes[year - 1] <= level == now)
                    within = now;
            }

            if (within)
                return level;
        }

        return SizeClass.Large;
    }
}
