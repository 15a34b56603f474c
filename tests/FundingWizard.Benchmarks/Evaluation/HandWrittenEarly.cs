using FundingWizard.Rules;

namespace FundingWizard.Benchmarks.Evaluation;

/// <summary>
/// The second baseline: the same rules as one method per group that returns as soon as the group is decided. The faster of the two
/// hand-written versions; frozen after review.
/// </summary>
internal static class HandWrittenEarly
{
    public static int Outcome(HandFacts f) => (int)Applicant(f) + (int)Place(f) + (int)Timing(f) + (int)Purpose(f) + (int)Money(f);

    private static Verdict Applicant(HandFacts f)
    {
        var verdict = Verdict.Met;
        if (f.ApplicantKind is not { } kind)
            verdict = Verdict.Open;
        else if (kind is not (Kind.Company or Kind.Founder))
            return Verdict.NotMet;
        if (f.Employees is not { } employees)
            verdict = Verdict.Open;
        else if (employees >= 250m)
            return Verdict.NotMet;
        if (f.Turnover is not { } turnover)
            verdict = Verdict.Open;
        else if (turnover > 50_000_000m)
            return Verdict.NotMet;
        return f.IsPublic is not { } isPublic ? Verdict.Open : isPublic ? Verdict.NotMet : verdict;
    }

    private static Verdict Place(HandFacts f)
    {
        var verdict = Verdict.NotMet;
        if (f.ApplicantLand is not { } applicantLand)
            verdict = Verdict.Open;
        else if (applicantLand == Land.Nw)
            return Verdict.Met;
        if (f.SiteLand is not { } siteLand)
            verdict = Verdict.Open;
        else if (siteLand == Land.Nw)
            return Verdict.Met;
        switch (Border(f))
        {
            case Verdict.Met:
                return Verdict.Met;
            case Verdict.Open:
                verdict = Verdict.Open;
                break;
        }

        return f.SiteKind is not { } siteKind ? Verdict.Open : siteKind != Evaluation.Place.Abroad ? Verdict.Met : verdict;
    }

    private static Verdict Border(HandFacts f)
    {
        if (f.IsBorder == false)
            return Verdict.NotMet;
        if (f.Distance is not { } distance)
            return Verdict.Open;
        return distance > 10.5m ? Verdict.NotMet : f.IsBorder is null ? Verdict.Open : Verdict.Met;
    }

    private static Verdict Timing(HandFacts f)
    {
        if (f.Started == true)
            return Verdict.NotMet;
        if (f.StartsOn is not { } start)
            return Verdict.Open;
        if (start < new DateOnly(2026, 1, 1))
            return Verdict.NotMet;
        if (f.EndsOn is { } end && start.AddYears(3) < end)
            return Verdict.NotMet;
        if (f.FoundedOn is { } founded && founded >= start)
            return Verdict.NotMet;
        return f.Started is null || f.EndsOn is null || f.FoundedOn is null ? Verdict.Open : Verdict.Met;
    }

    private static Verdict Purpose(HandFacts f)
    {
        if (f.Purposes is not { } purposes)
            return Verdict.Open;
        if ((purposes & Purposes.Security) != Purposes.None)
            return Verdict.Met;
        var verdict = Verdict.NotMet;
        if ((purposes & Purposes.Efficiency) != Purposes.None)
        {
            if (f.Gain is not { } gain)
                verdict = Verdict.Open;
            else if (gain >= 25m)
                return Verdict.Met;
        }

        if ((purposes & Purposes.Noise) != Purposes.None)
        {
            if (f.Noise is not { } noise)
                verdict = Verdict.Open;
            else if (noise >= 10m)
                return Verdict.Met;
        }

        if ((purposes & Purposes.Air) != Purposes.None)
        {
            if (f.Air is not { } air)
                verdict = Verdict.Open;
            else if (air >= 10m)
                return Verdict.Met;
        }

        return verdict;
    }

    private static Verdict Money(HandFacts f)
    {
        if (f.Costs is { } costs && costs * 0.5m > 10_000_000m)
            return Verdict.NotMet;
        if (f.Loan is { } loan)
        {
            if (f.Costs is { } all && loan > all)
                return Verdict.NotMet;
            if (f.Aid is { } aid && aid + loan > 15_000_000m)
                return Verdict.NotMet;
        }

        var isOwn = f.Own is { } own ? own >= 25m : (bool?)null;
        if (isOwn == false && f.Guarantee == false)
            return Verdict.NotMet;
        return f.Costs is null || f.Loan is null || f.Aid is null || (isOwn != true && f.Guarantee != true) ? Verdict.Open : Verdict.Met;
    }
}
