using System.Collections.Immutable;
using FundingWizard.Rules.Facts;
using static FundingWizard.Benchmarks.Assessing.HandAnswers;

namespace FundingWizard.Benchmarks.Land;

/// <summary>The answers RWP Infrastruktur reads, one member each; null for an answer that is missing or "don't know".</summary>
internal sealed class HandSite
{
    public HandSite(Answers answers, DateOnly day, HandTowns towns)
    {
        Day = day;
        IsLand = Flag(answers, "land.project");
        Ownership = Code(answers, "land.ownership");
        IsListed = Flag(answers, "land.assistedArea");
        Municipality = Code(answers, "site.municipality");
        Route = towns.Route(Municipality, Rows(answers, "site.towns"));
        Applicant = Code(answers, "applicant.kind");
        MunicipalShare = Code(answers, "applicant.municipalShare");
        ProfitRule = Code(answers, "applicant.profitRule");
        Difficulties = Codes(answers, "company.difficulties");
        Works = Codes(answers, "works.kinds");
        Duration = Code(answers, "works.duration");
        MayStartEarly = Flag(answers, "works.earlyStartAllowed");
        ContractOn = Date(answers, "works.contractOn");
        DecisionOn = Date(answers, "works.decisionOn");
        Dedication = Code(answers, "works.dedication");
        FairPay = Flag(answers, "works.fairPay");
        Started = Code(answers, "project.started");
        Goals = Codes(answers, "region.goals");
        Anchoring = Codes(answers, "region.anchoring");
        Need = Code(answers, "region.need");
        Cooperation = Code(answers, "region.cooperation");
        ForOneCompany = Code(answers, "settlement.forOneCompany");
        OpenAccess = Flag(answers, "settlement.openAccess");
        Entangled = Flag(answers, "settlement.entangled");
        Retail = Code(answers, "settlement.retail");
        Industries = Code(answers, "settlement.industries");
        OthersAsked = Code(answers, "aid.othersAsked");
        ProperUse = Flag(answers, "aid.properUse");
        RecoveryOrder = Flag(answers, "aid.recoveryOrder");
        SameCosts = Code(answers, "aid.sameCosts");
        TotalSecured = Flag(answers, "finance.totalSecured");
        Budget = Code(answers, "budget.state");
        Money = HandMoney.Of(answers);
    }

    public DateOnly Day { get; }

    public bool? IsLand { get; }

    public string? Ownership { get; }

    /// <summary>Whether the site stands in the list of the assisted area.</summary>
    public bool? IsListed { get; }

    public string? Municipality { get; }

    public HandRoute Route { get; }

    public string? Applicant { get; }

    public string? MunicipalShare { get; }

    public string? ProfitRule { get; }

    public ImmutableArray<string>? Difficulties { get; }

    public ImmutableArray<string>? Works { get; }

    public string? Duration { get; }

    public bool? MayStartEarly { get; }

    public DateOnly? ContractOn { get; }

    public DateOnly? DecisionOn { get; }

    public string? Dedication { get; }

    public bool? FairPay { get; }

    public string? Started { get; }

    public ImmutableArray<string>? Goals { get; }

    public ImmutableArray<string>? Anchoring { get; }

    public string? Need { get; }

    public string? Cooperation { get; }

    public string? ForOneCompany { get; }

    public bool? OpenAccess { get; }

    public bool? Entangled { get; }

    public string? Retail { get; }

    public string? Industries { get; }

    public string? OthersAsked { get; }

    public bool? ProperUse { get; }

    public bool? RecoveryOrder { get; }

    public string? SameCosts { get; }

    public bool? TotalSecured { get; }

    public string? Budget { get; }

    public HandMoney Money { get; }

    public bool? IsMunicipal => Applicant is { } kind ? kind is "municipality" or "district" or "municipal-association" : null;

    public bool? IsPublicBody => Applicant is { } kind ? kind is "municipal-company" or "public-company" or "state-company" or "project-company" : null;

    public bool? IsProfitCompany => Applicant is { } kind ? kind is "company" or "freelancer" or "founder" : null;

    /// <summary>Whether land for business is made, larger or used again.</summary>
    public bool? IsArea => HasWorks("new-area") | HasWorks("extension") | HasWorks("brownfield");

    public bool? HasWorks(string kind) => Works?.Contains(kind);
}
