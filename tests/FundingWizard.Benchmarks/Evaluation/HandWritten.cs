using FundingWizard.Rules;

namespace FundingWizard.Benchmarks.Evaluation;

/// <summary>
/// The first baseline: the 25 rules written by hand in C#, three-valued. Every leaf is evaluated, because each yields a finding.
/// Frozen after review; the product must not be compared with anything slower.
/// </summary>
internal static class HandWritten
{
    /// <summary>The five groups, without a tree.</summary>
    public static int Outcome(HandFacts f)
    {
        var met = 0;
        met += (int)All(ApplicantKind(f), Employees(f), Turnover(f), NotPublic(f));
        met += (int)Any(ApplicantLand(f), SiteLand(f), Border(f), NotAbroad(f));
        met += (int)All(NotStarted(f), StartsLate(f), Short(f), FoundedBefore(f));
        met += (int)Any(Security(f), Efficiency(f), Noise(f), Air(f));
        met += (int)All(HalfCosts(f), LoanWithinCosts(f), Together(f), OwnOrGuarantee(f));
        return met;
    }

    /// <summary>The same verdicts as a tree of findings.</summary>
    public static HandFinding[] Findings(HandFacts f) =>
    [
        Group(all: true, new("applicant-0", ApplicantKind(f)), new("applicant-1", Employees(f)), new("applicant-2", Turnover(f)), new("applicant-3", NotPublic(f)), "applicant"),
        Group(all: false, new("place-0", ApplicantLand(f)), new("place-1", SiteLand(f)), new("place-2", Border(f)), new("place-3", NotAbroad(f)), "place"),
        Group(all: true, new("timing-0", NotStarted(f)), new("timing-1", StartsLate(f)), new("timing-2", Short(f)), new("timing-3", FoundedBefore(f)), "timing"),
        Group(all: false, new("purpose-0", Security(f)), new("purpose-1", Efficiency(f)), new("purpose-2", Noise(f)), new("purpose-3", Air(f)), "purpose"),
        Group(all: true, new("money-0", HalfCosts(f)), new("money-1", LoanWithinCosts(f)), new("money-2", Together(f)), new("money-3", OwnOrGuarantee(f)), "money"),
    ];

    private static HandFinding Group(bool all, HandFinding a, HandFinding b, HandFinding c, HandFinding d, string name) =>
        new(name, all ? All(a.Verdict, b.Verdict, c.Verdict, d.Verdict) : Any(a.Verdict, b.Verdict, c.Verdict, d.Verdict), [a, b, c, d]);

    private static Verdict ApplicantKind(HandFacts f) => f.ApplicantKind is { } kind ? Met(kind is Kind.Company or Kind.Founder) : Verdict.Open;

    private static Verdict Employees(HandFacts f) => f.Employees is { } employees ? Met(employees < 250m) : Verdict.Open;

    private static Verdict Turnover(HandFacts f) => f.Turnover is { } turnover ? Met(turnover <= 50_000_000m) : Verdict.Open;

    private static Verdict NotPublic(HandFacts f) => f.IsPublic is { } isPublic ? Met(!isPublic) : Verdict.Open;

    private static Verdict ApplicantLand(HandFacts f) => f.ApplicantLand is { } land ? Met(land == Land.Nw) : Verdict.Open;

    private static Verdict SiteLand(HandFacts f) => f.SiteLand is { } land ? Met(land == Land.Nw) : Verdict.Open;

    private static Verdict Border(HandFacts f) => And(Flag(f.IsBorder), f.Distance is { } distance ? Met(distance <= 10.5m) : Verdict.Open);

    private static Verdict NotAbroad(HandFacts f) => f.SiteKind is { } kind ? Met(kind != Place.Abroad) : Verdict.Open;

    private static Verdict NotStarted(HandFacts f) => f.Started is { } started ? Met(!started) : Verdict.Open;

    private static Verdict StartsLate(HandFacts f) => f.StartsOn is { } day ? Met(day >= new DateOnly(2026, 1, 1)) : Verdict.Open;

    private static Verdict Short(HandFacts f) => f.StartsOn is { } start && f.EndsOn is { } end ? Met(start.AddYears(3) >= end) : Verdict.Open;

    private static Verdict FoundedBefore(HandFacts f) => f.FoundedOn is { } founded && f.StartsOn is { } start ? Met(founded < start) : Verdict.Open;

    private static Verdict Security(HandFacts f) => Has(f, Purposes.Security);

    private static Verdict Efficiency(HandFacts f) => And(Has(f, Purposes.Efficiency), f.Gain is { } gain ? Met(gain >= 25m) : Verdict.Open);

    private static Verdict Noise(HandFacts f) => And(Has(f, Purposes.Noise), f.Noise is { } noise ? Met(noise >= 10m) : Verdict.Open);

    private static Verdict Air(HandFacts f) => And(Has(f, Purposes.Air), f.Air is { } air ? Met(air >= 10m) : Verdict.Open);

    private static Verdict HalfCosts(HandFacts f) => f.Costs is { } costs ? Met(costs * 0.5m <= 10_000_000m) : Verdict.Open;

    private static Verdict LoanWithinCosts(HandFacts f) => f.Loan is { } loan && f.Costs is { } costs ? Met(loan <= costs) : Verdict.Open;

    private static Verdict Together(HandFacts f) => f.Aid is { } aid && f.Loan is { } loan ? Met(aid + loan <= 15_000_000m) : Verdict.Open;

    private static Verdict OwnOrGuarantee(HandFacts f) => Or(f.Own is { } own ? Met(own >= 25m) : Verdict.Open, Flag(f.Guarantee));

    private static Verdict Has(HandFacts f, Purposes purpose) => f.Purposes is { } purposes ? Met((purposes & purpose) != Purposes.None) : Verdict.Open;

    private static Verdict Flag(bool? flag) => flag is { } value ? Met(value) : Verdict.Open;

    private static Verdict Met(bool met) => met ? Verdict.Met : Verdict.NotMet;

    private static Verdict And(Verdict a, Verdict b) => a < b ? a : b;

    private static Verdict Or(Verdict a, Verdict b) => a > b ? a : b;

    private static Verdict All(Verdict a, Verdict b, Verdict c, Verdict d) => And(And(a, b), And(c, d));

    private static Verdict Any(Verdict a, Verdict b, Verdict c, Verdict d) => Or(Or(a, b), Or(c, d));
}

/// <summary>A finding as the hand-written version builds it.</summary>
internal sealed class HandFinding(string name, Verdict verdict, HandFinding[]? parts = null)
{
    public string Name => name;

    public Verdict Verdict => verdict;

    public HandFinding[] Parts => parts ?? [];
}
