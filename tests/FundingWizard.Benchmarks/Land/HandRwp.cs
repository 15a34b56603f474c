using FundingWizard.Benchmarks.Assessing;
using FundingWizard.Rules.Evaluation;

namespace FundingWizard.Benchmarks.Land;

/// <summary>
/// The baseline: RWP Infrastruktur written by hand in C#, three-valued, criterion by criterion in the order of its rule set, with the same
/// findings, amounts, hints and papers as the engine's. Frozen after review; the product must not be compared with anything slower.
/// </summary>
internal static class HandRwp
{
    public const string Name = "rwp-infrastruktur";

    private static readonly DateOnly FirstDay = new(2025, 3, 1), EndDay = new(2028, 1, 1);

    public static HandResult Assess(HandSite f)
    {
        var hints = HandRwpHints.Of(f);
        if (f.Day < FirstDay)
            return HandResult.Closed(Name, hints, HandRwpDocuments.Of(f));
        var findings = Findings(f);
        if (f.Day >= EndDay)
            return new HandResult(Name, Outcome.Closed, findings.Outcome, findings.All, [], hints, HandRwpDocuments.Of(f));
        return findings.Outcome == Outcome.NotEligible
            ? new HandResult(Name, findings.Outcome, null, findings.All, [], hints, [])
            : new HandResult(Name, findings.Outcome, null, findings.All, [HandRwpGrant.Of(f), HandPlanningGrant.Of(f)], hints, HandRwpDocuments.Of(f));
    }

    private static HandFindings Findings(HandSite f)
    {
        var findings = new HandFindings(32);
        Place(f, findings);
        Applicant(f, findings);
        Object(f, findings);
        Timing(f, findings);
        Region(f, findings);
        Conduct(f, findings);
        return findings;
    }

    private static void Place(HandSite f, HandFindings findings)
    {
        bool? isKnown = f.Route.Assisted is { } assisted ? assisted == "yes" : null;
        findings.Hard("about-land", f.IsLand);
        findings.Hard("site-in-nrw", f.Route.Land is { } land ? land != "other" : null);
        findings.Hard("area", f.Route.Assisted is { } routing ? routing != "no" : null);
        findings.Soft("area-check", isKnown | f.IsListed, HandFindings.Part("area-known", isKnown), HandFindings.Part("area-confirmed", f.IsListed));
    }

    private static void Applicant(HandSite f, HandFindings findings)
    {
        bool? isNonProfit = f.Applicant is { } kind ? kind == "non-profit" : null;
        bool? isMinority = f.MunicipalShare is { } share ? share is "minority" or "none" : null;
        bool? isProfitFree = f.ProfitRule is { } rule ? rule == "excluded-or-reinvested" : null;
        var isPublicMajority = f.IsPublicBody & !isMinority & isProfitFree;
        findings.Hard("no-profit-company", !f.IsProfitCompany);
        findings.Hard("no-private-profit-body", !(f.IsPublicBody & isMinority & !isProfitFree));
        findings.Soft(
            "applicant-named",
            f.IsMunicipal | isNonProfit | isPublicMajority,
            HandFindings.Part("applicant-municipal", f.IsMunicipal),
            HandFindings.Part("applicant-non-profit", isNonProfit),
            HandFindings.Part("applicant-public-majority", isPublicMajority));
    }

    private static void Object(HandSite f, HandFindings findings)
    {
        var (agreed, strategy, call) = (f.Anchoring?.Contains("agreed"), f.Anchoring?.Contains("strategy"), f.Anchoring?.Contains("call"));
        findings.Hard("object", !f.HasWorks("none-of-these"));
        findings.Soft("object-named", f.IsArea | f.HasWorks("connection") | f.HasWorks("planning-only"));
        findings.Hard("goal", f.Goals is { } goals ? goals.Contains("jobs") || goals.Contains("growth") || goals.Contains("location") || goals.Contains("climate") : null);
        findings.Hard(
            "anchoring",
            agreed | strategy | call,
            HandFindings.Part("anchoring-agreed", agreed),
            HandFindings.Part("anchoring-strategy", strategy),
            HandFindings.Part("anchoring-call", call));
        findings.Hard("not-for-one-company", f.ForOneCompany is { } company ? company != "one-company" : null);
        findings.Hard("open-access", f.OpenAccess);
    }

    private static void Timing(HandSite f, HandFindings findings)
    {
        bool? isBound = f.Started is { } started ? started is "ordered" or "works-begun" or "finished" : null;
        bool? isFree = f.Started is { } step ? step is "no" or "planning-only" : null;
        bool? isPlanned = f.Started is { } plan ? plan == "planning-only" : null;
        bool? isInOrder = f.ContractOn is { } contract && f.DecisionOn is { } decision ? contract >= decision : null;
        findings.Hard("not-started", !isBound | f.MayStartEarly);
        findings.Soft("no-binding-order", isFree | f.MayStartEarly);
        findings.Soft("funded-planning-not-ordered", !(isPlanned & f.HasWorks("planning-only")) | f.MayStartEarly);
        findings.Soft("contract-after-decision", isInOrder | f.MayStartEarly);
        findings.Hard("at-most-36-months", f.Duration is { } duration ? duration != "longer" : null);
    }

    private static void Region(HandSite f, HandFindings findings)
    {
        findings.Soft("others-asked-first", f.OthersAsked is { } asked ? asked is "yes" or "none-fits" : null);
        findings.Soft("need-proven", (f.Need is { } need ? need == "proven" : null) | !f.IsArea);
        findings.Soft("public-dedication", (f.Dedication is { } dedication ? dedication == "yes" : null) | !(f.IsArea | f.HasWorks("connection")));
        findings.Soft("no-large-retail", f.Retail is { } retail ? retail == "no" : null);
        findings.Soft("listed-industries", f.Industries is { } industries ? industries == "positive" : null);
    }

    private static void Conduct(HandSite f, HandFindings findings)
    {
        findings.Soft("no-entanglement", !f.Entangled);
        findings.Soft("control-of-land", f.Ownership is { } ownership ? ownership is "own" or "right-15-years" : null);
        findings.Soft("fair-pay", f.FairPay);
        findings.Soft("earlier-aid-used-properly", f.ProperUse);
        findings.Soft("no-recovery-order", !f.RecoveryOrder);
        findings.Soft("not-in-difficulty", f.IsMunicipal | f.Difficulties?.Contains("none-of-these"));
        findings.Soft("same-costs-once", f.SameCosts is { } same ? same is "no" or "other-costs" : null);
        findings.Soft("total-financing", f.TotalSecured);
    }
}
