using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;

namespace FundingWizard.Benchmarks.Assessing;

/// <summary>NRW.Mikrodarlehen, criterion by criterion in the order of its rule set.</summary>
internal static class HandMicroloan
{
    public const string Name = "nrw-mikrodarlehen";

    private static readonly DateOnly FirstDay = new(2025, 1, 1);

    public static HandResult Assess(HandCase f, HandSize? size)
    {
        var hints = Hints(f);
        if (f.Day < FirstDay)
            return HandResult.Closed(Name, hints, Documents());
        var findings = Findings(f, size);
        return findings.Outcome == Outcome.NotEligible
            ? new HandResult(Name, findings.Outcome, null, findings.All, [], hints, [])
            : new HandResult(Name, findings.Outcome, null, findings.All, [HandAmounts.Capped("maximum-loan", f.Investment, 50_000)], hints, Documents());
    }

    private static HandFindings Findings(HandCase f, HandSize? size)
    {
        bool? isFounder = f.ApplicantKind is { } kind ? kind == "founder" : null;
        bool? isSmallForm = f.LegalForm is { } form ? form is "sole-trader" or "gbr" or "ug" : null;
        var isRefinancing = f.Purposes?.Contains("refinancing");
        var findings = new HandFindings(15);
        findings.Hard("legal-form", !IsExcluded(f.ApplicantKind) & isSmallForm);
        findings.Hard("young-enough", isFounder | !isSmallForm | (f.ActiveSince is { } since ? since.AddYears(5) >= f.Day : null));
        findings.Hard("no-open-debts", !isSmallForm | !f.OldDebts);
        findings.Hard("seat-in-nrw", !isSmallForm | (f.CompanyPlace is { } place ? place != "outside" : null));
        findings.Soft("seat-in-nrw-check", !isSmallForm | (f.CompanyPlace is { } seat ? seat is "nrw" or "seat-only" : null));
        findings.Hard("not-decided-yet", f.Started is { } started ? started is not ("ordered" or "works-begun" or "finished") : null);
        findings.Soft("not-decided-yet-check", f.Started is { } begun ? begun == "no" : null);
        findings.Hard("not-refinancing-only", !isRefinancing | HasOwnPurpose(f.Purposes));
        findings.Soft("no-refinancing-part", !isRefinancing);
        findings.Hard("room-for-a-loan", !isSmallForm | (f.EarlierMicroloan is { } loan ? loan != "full" : null));
        findings.Soft("second-loan-for-growth", !isSmallForm | (f.EarlierMicroloan is { } first ? first == "none" : null));
        findings.Soft("micro-enterprise", !isSmallForm | isFounder | (size is { } known ? known == HandSize.Micro : null));
        findings.Soft("advised-by-starter-centre", !isSmallForm | f.AdviceDone);
        findings.Soft("no-primary-production", f.Sectors is { } sectors ? !sectors.Contains("agriculture") && !sectors.Contains("fishery") : null);
        findings.Soft("not-in-difficulty", f.Difficulties?.Contains("none-of-these"));
        return findings;
    }

    private static bool? IsExcluded(string? applicant) => applicant is null ? null
        : applicant is "municipality" or "district" or "municipal-association" or "public-body" or "university" or "association" or "foundation";

    private static bool? HasOwnPurpose(ImmutableArray<string>? purposes)
    {
        if (purposes is not { } known)
            return null;
        foreach (var purpose in known)
        {
            if (purpose is "climate" or "efficiency" or "environment" or "circular" or "mobility" or "digital" or "innovation" or "other")
                return true;
        }

        return false;
    }

    private static List<string> Hints(HandCase f)
    {
        var hints = new List<string>(10) { "advice-first", "no-house-bank" };
        if (f.Loan > 50_000 || f.Investment > 50_000)
            hints.Add("loan-capped");
        if (f.EarlierMicroloan == "room-left")
            hints.Add("second-loan");
        hints.Add("term");
        if (f.Started is "ordered" or "works-begun" or "finished")
            hints.Add("already-decided");
        if (f.OldDebts == true)
            hints.Add("second-founding");
        if (f.LegalForm == "ug")
            hints.Add("all-liable");
        if (f.Affiliation is "partner" or "linked")
            hints.Add("group-figures");
        hints.Add("older-pages");
        return hints;
    }

    private static HandDocument[] Documents() => [new("centre-statement", Verdict.Met)];
}
