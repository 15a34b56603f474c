using FundingWizard.Rules.Evaluation;

namespace FundingWizard.Benchmarks.Assessing;

/// <summary>NRW.SeedCap, criterion by criterion in the order of its rule set.</summary>
internal static class HandSeedCap
{
    public const string Name = "nrw-seedcap";

    private static readonly DateOnly FirstDay = new(2025, 1, 1);

    public static HandResult Assess(HandCase f, HandSize? size)
    {
        var hints = Hints(f);
        if (f.Day < FirstDay)
            return HandResult.Closed(Name, hints, []);
        var findings = Findings(f, size);
        IReadOnlyList<HandAmount> amounts = findings.Outcome == Outcome.NotEligible ? [] : [HandAmounts.Capped("participation", f.Participation, 500_000)];
        return new HandResult(Name, findings.Outcome, null, findings.All, amounts, hints, []);
    }

    private static HandFindings Findings(HandCase f, HandSize? size)
    {
        bool? isFounder = f.ApplicantKind is { } kind ? kind == "founder" : null;
        bool? isCorporation = f.LegalForm is { } form ? form is "ug" or "gmbh" or "stock-corporation" : null;
        bool? isUnfounded = isFounder & (f.FoundingStage is { } stage ? stage is "idea" or "planned" : null);
        bool? hasRound = f.Round is { } round ? round is "first" or "follow-on" : null;
        bool? isSme = size is { } known ? known != HandSize.Large : null;
        var findings = new HandFindings(16);
        findings.Hard("corporation", !IsExcluded(f.ApplicantKind) & isCorporation);
        findings.Soft("corporation-check", f.LegalForm is { } usual ? usual is "ug" or "gmbh" : null);
        findings.Soft("founded-check", !isFounder | (f.FoundingStage is { } reached ? reached is "founded" or "active" : null));
        findings.Hard("within-60-months", isUnfounded | !isCorporation | IsWithin(f, 60));
        findings.Hard("wants-participation", !isCorporation | hasRound);
        findings.Hard("first-round-within-36-months", isUnfounded | (f.Round is { } kindOfRound ? kindOfRound != "first" : null) | IsWithin(f, 36));
        findings.Hard("seat-and-work-in-nrw", !isCorporation | (f.CompanyPlace is { } place ? place == "nrw" : null));
        var byClass = !isFounder & isSme;
        var withGroup = MayBeSmeWithGroup(f);
        findings.Hard("sme", isFounder | byClass | withGroup, HandFindings.Part("sme-to-be", isFounder), HandFindings.Part("sme-by-class", byClass), HandFindings.Part("sme-perhaps-with-group", withGroup));
        findings.Soft("sme-check", isFounder | isSme);
        findings.Hard("investor-not-yet-shareholder", !hasRound | (f.Investor is { } holder ? holder != "shareholder" : null));
        findings.Soft("investor-ready", !hasRound | (f.Investor is { } investor ? investor == "new" : null));
        findings.Hard("at-least-100000", !hasRound | (f.Participation is { } participation ? participation >= 100_000 : null));
        findings.Soft("new-and-growing", !hasRound | f.GrowthModel);
        findings.Soft("own-contribution", !hasRound | f.OwnContribution);
        findings.Soft("money-for-growth", !hasRound | (f.ParticipationUse is { } use ? use == "growth" : null));
        findings.Soft("not-in-difficulty", f.Difficulties?.Contains("none-of-these"));
        return findings;
    }

    private static bool? IsExcluded(string? applicant) => applicant is null ? null
        : applicant is "municipality" or "district" or "municipal-association" or "public-body" or "university" or "association" or "foundation" or "private-person" or "private-investor";

    private static bool? IsWithin(HandCase f, int months) => f.NotarisedOn is { } notarised ? notarised.AddMonths(months) >= f.Day : null;

    /// <summary>Partners and linked enterprises may add to figures that are below the ceilings.</summary>
    private static bool? MayBeSmeWithGroup(HandCase f)
    {
        bool? hasGroup = f.Affiliation is { } affiliation ? affiliation is "partner" or "linked" : null;
        bool? isBelowHeadcount = f.Figures.Headcount is { } headcount ? headcount < HandSizes.MediumHeadcount : null;
        bool? isBelowTurnover = f.Figures.Turnover is { } turnover ? turnover <= HandSizes.MediumTurnover : null;
        bool? isBelowBalance = f.Figures.Balance is { } balance ? balance <= HandSizes.MediumBalance : null;
        return hasGroup & isBelowHeadcount & (isBelowTurnover | isBelowBalance) & !f.PublicShare;
    }

    private static List<string> Hints(HandCase f)
    {
        var hints = new List<string>(10) { "same-terms" };
        if (f.Investor is "none" or "shareholder" or "other-terms")
            hints.Add("find-an-investor");
        if (f.Participation > 500_000)
            hints.Add("need-above-limit");
        if (f.ApplicantKind == "founder")
            hints.Add("found-first");
        if (f.LegalForm == "stock-corporation")
            hints.Add("stock-corporation");
        if (f.Round == "none")
            hints.Add("no-participation-wanted");
        hints.Add("no-aid");
        if (f.Affiliation is "partner" or "linked")
            hints.Add("group-figures");
        hints.Add("seed-bridge");
        hints.Add("older-pages");
        return hints;
    }
}
