using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;

namespace FundingWizard.Benchmarks.Assessing;

/// <summary>Start-up Transfer.NRW, criterion by criterion in the order of its rule set.</summary>
internal static class HandTransfer
{
    public const string Name = "start-up-transfer-nrw";

    private static readonly DateOnly FirstDay = new(2025, 7, 1), JanuaryHint = new(2026, 8, 1), JulyHint = new(2027, 2, 1), LastHint = new(2027, 8, 1);

    public static HandResult Assess(HandCase f, HandInstitution? institution)
    {
        var hints = Hints(f, institution);
        if (f.Day < FirstDay)
            return HandResult.Closed(Name, hints, Documents());
        var findings = Findings(f, institution);
        return findings.Outcome == Outcome.NotEligible
            ? new HandResult(Name, findings.Outcome, null, findings.All, [], hints, [])
            : new HandResult(Name, findings.Outcome, null, findings.All, [HandAmounts.Grant("grant", f.Expenditure, 90, 270_000)], hints, Documents());
    }

    private static HandFindings Findings(HandCase f, HandInstitution? institution)
    {
        bool? isFounder = f.ApplicantKind is { } kind ? kind == "founder" : null;
        var isGraduated = HasDegree(f.TeamBackground);
        var isStudent = f.TeamBackground?.Contains("student");
        var findings = new HandFindings(15);
        findings.Hard("institution-applies", f.ApplicantKind is { } applicant ? applicant is "founder" or "university" or "research-institute" : null);
        findings.Hard("institution-willing", !isFounder | (f.InstitutionSupport is { } support ? support != "no" : null));
        findings.Soft("institution-agreed", !isFounder | (f.InstitutionSupport is { } answer ? answer == "agreed" : null));
        findings.Soft("institution-in-nrw", institution?.Land is { } land ? land == "nw" : null);
        findings.Soft("team-from-institution", isGraduated | isStudent);
        findings.Soft("not-only-students", !isStudent | isGraduated);
        findings.Soft("degree-recent", f.TeamLink is { } link ? link == "up-to-3" : null);
        findings.Soft("not-founded-yet", f.FoundingStage is { } stage ? stage is "idea" or "planned" : null);
        findings.Soft("innovative", f.Innovation is { } innovation ? innovation != "none" : null);
        findings.Soft("idea-from-research", f.IdeaOrigin is { } origin ? origin != "no" : null);
        findings.Hard("at-most-24-months", f.Months is { } months ? months <= 24 : null);
        findings.Soft("own-share", f.InstitutionOwnShare);
        findings.Hard("no-exist-transfer", !f.SameIdea?.Contains("exist-transfer"));
        findings.Hard("no-exist-scholarship", !f.SameIdea?.Contains("exist-scholarship"));
        findings.Soft("no-nrw-scholarship", !f.SameIdea?.Contains("nrw-scholarship"));
        return findings;
    }

    private static bool? HasDegree(ImmutableArray<string>? background)
    {
        if (background is not { } known)
            return null;
        foreach (var one in known)
        {
            if (one is "graduate" or "doctoral" or "scientific-staff")
                return true;
        }

        return false;
    }

    private static List<string> Hints(HandCase f, HandInstitution? institution)
    {
        var hints = new List<string>(13);
        if (f.ApplicantKind == "founder")
            hints.Add("institution-not-you");
        if (f.ApplicantKind is "university" or "research-institute")
            hints.Add("professor");
        if (institution?.HasExcellenceCentre == true)
            hints.Add("excellence-centre");
        if (institution is { HasExcellenceCentre: false, Land: "nw" })
            hints.Add("other-university");
        hints.Add("dates");
        if (f.Day >= JanuaryHint && f.Day < JulyHint)
            hints.Add("next-january-2027");
        if (f.Day >= JulyHint && f.Day < LastHint)
            hints.Add("next-july-2027");
        if (f.Expenditure > 300_000)
            hints.Add("grant-capped");
        hints.Add("coach");
        hints.Add("business-plan");
        if (f.SameIdea?.Contains("exist-rejected") == true)
            hints.Add("exist-rejected");
        hints.Add("kind-of-money");
        hints.Add("old-numbers");
        return hints;
    }

    private static HandDocument[] Documents() => [new("sketch", Verdict.Met), new("coach-letter", Verdict.Met), new("declarations", Verdict.Met)];
}
