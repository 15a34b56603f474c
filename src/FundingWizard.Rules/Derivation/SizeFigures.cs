using System.Collections.Immutable;
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

/// <summary>Ceilings of one class: headcount exclusive, turnover and balance sheet inclusive; one of the two money ceilings must hold.</summary>
internal readonly record struct Ceiling(decimal Headcount, decimal Turnover, decimal Balance);

/// <summary>Figures of one closed year, each possibly unknown. Headcount in annual work units, never rounded; money in euro.</summary>
internal readonly record struct Figures(decimal? Headcount, decimal? Turnover, decimal? Balance)
{
    private const decimal Cent = 0.01m;

    /// <summary>What unknown figures come to at least.</summary>
    public GroupFigures Least { get; init; }

    /// <summary>Every class these figures allow: unknown ones are tried on both sides of each ceiling.</summary>
    public ImmutableArray<SizeClass> Classes(ImmutableArray<Ceiling> ceilings)
    {
        if (Headcount is { } people && Turnover is { } sales && Balance is { } total)
            return [Class(people, sales, total, ceilings)];
        var headcounts = Samples(Headcount, Least.Headcount, ceilings.Select(ceiling => ceiling.Headcount));
        var turnovers = Samples(Turnover, Least.Turnover, ceilings.Select(ceiling => ceiling.Turnover + Cent));
        var balances = Samples(Balance, Least.Balance, ceilings.Select(ceiling => ceiling.Balance + Cent));
        var classes = from headcount in headcounts
                      from turnover in turnovers
                      from balance in balances
                      select Class(headcount, turnover, balance, ceilings);
        return [.. classes.Distinct()];
    }

    private static ImmutableArray<decimal> Samples(decimal? known, decimal least, IEnumerable<decimal> firstBeyond) =>
        known is { } value ? [value] : [least, .. firstBeyond.Where(number => number > least)];

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
    /// <summary>Every status that some choice of one class per year gives; years oldest first.</summary>
    public static ImmutableArray<SizeClass> Statuses(ImmutableArray<ImmutableArray<SizeClass>> years)
    {
        if (years.All(year => year.Length == 1))
            return [Status([.. years.Select(year => year[0])])];
        IEnumerable<ImmutableArray<SizeClass>> histories = [[]];
        foreach (var year in years)
            histories = histories.SelectMany(history => year.Select(history.Add));
        return [.. histories.Select(Status).Distinct()];
    }

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
