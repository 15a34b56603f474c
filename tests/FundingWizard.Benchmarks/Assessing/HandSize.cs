namespace FundingWizard.Benchmarks.Assessing;

internal enum HandSize
{
    Micro,
    Small,
    Medium,
    Large,
}

/// <summary>
/// The size class under Recommendation 2003/361/EC, or null when the missing figures decide. An enterprise with a list of others has no class
/// here, since no worked case of the three programmes brings one; that spares this version work and the engine none.
/// </summary>
internal static class HandSizes
{
    public const decimal MediumHeadcount = 250, MediumTurnover = 50_000_000, MediumBalance = 43_000_000;

    public static HandSize? Of(HandCase f)
    {
        var isAlone = f.Affiliation == "autonomous" && f.PublicShare == false;
        if (!isAlone && f.GroupRows > 0)
            return null;
        if (f.PublicShare == true && f.GroupRows == 0)
            return HandSize.Large;
        if (f.SizeHistory is null)
            return null;
        var (smallest, largest) = f.SizeHistory == "changed" ? AfterTwoYears(f) : (Smallest(f.Figures), Largest(f.Figures));
        return smallest == (isAlone ? largest : HandSize.Large) ? smallest : null;
    }

    /// <summary>A class is left only when the figures left it in two years running (Annex Art. 4(2)).</summary>
    private static (HandSize Smallest, HandSize Largest) AfterTwoYears(HandCase f)
    {
        HandFigures[] years = f.EarlierYears switch
        {
            [var only] => [only, f.Figures],
            [var last, var before, ..] => [before, last, f.Figures],
            _ => [default, default, f.Figures],
        };
        return (AfterTwoYears([.. years.Select(Smallest)]), AfterTwoYears([.. years.Select(Largest)]));
    }

    private static HandSize AfterTwoYears(HandSize[] years)
    {
        for (var size = HandSize.Micro; size < HandSize.Large; size++)
        {
            var isWithin = years[0] <= size;
            for (var year = 1; year < years.Length; year++)
            {
                if (years[year] <= size == years[year - 1] <= size)
                    isWithin = years[year] <= size;
            }

            if (isWithin)
                return size;
        }

        return HandSize.Large;
    }

    private static HandSize Smallest(HandFigures figures) => Class(figures.Headcount ?? 0, figures.Turnover ?? 0, figures.Balance ?? 0);

    private static HandSize Largest(HandFigures figures) =>
        Class(figures.Headcount ?? decimal.MaxValue, figures.Turnover ?? decimal.MaxValue, figures.Balance ?? decimal.MaxValue);

    private static HandSize Class(decimal headcount, decimal turnover, decimal balance)
    {
        if (headcount < 10 && (turnover <= 2_000_000 || balance <= 2_000_000))
            return HandSize.Micro;
        if (headcount < 50 && (turnover <= 10_000_000 || balance <= 10_000_000))
            return HandSize.Small;
        return headcount < MediumHeadcount && (turnover <= MediumTurnover || balance <= MediumBalance) ? HandSize.Medium : HandSize.Large;
    }
}
