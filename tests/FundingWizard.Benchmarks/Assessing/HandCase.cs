using System.Collections.Immutable;
using FundingWizard.Rules.Facts;
using static FundingWizard.Benchmarks.Assessing.HandAnswers;

namespace FundingWizard.Benchmarks.Assessing;

/// <summary>
/// The answers the three programmes read, as somebody would declare them who writes the programmes in C#: one member each, null for an
/// answer that is missing or "don't know".
/// </summary>
internal sealed record HandCase
{
    private HandCase(Answers answers, DateOnly day)
    {
        Day = day;
        ApplicantKind = Code(answers, "applicant.kind");
        SameIdea = Codes(answers, "aid.sameIdea");
        LegalForm = Code(answers, "company.legalForm");
        Affiliation = Code(answers, "company.affiliation");
        PublicShare = Flag(answers, "company.publicShare");
        SizeHistory = Code(answers, "company.sizeHistory");
        Figures = new(Number(answers, "company.headcount"), Number(answers, "company.turnover"), Number(answers, "company.balanceSheet"));
        EarlierYears = Rows(answers, "company.earlierYears") is { } years ? [.. years.Select(HandFigures.Of)] : null;
        GroupRows = Rows(answers, "company.group")?.Length;
        NotarisedOn = Date(answers, "company.notarisedOn");
        ActiveSince = Date(answers, "company.activeSince");
        CompanyPlace = Code(answers, "company.place");
        Difficulties = Codes(answers, "company.difficulties");
        Sectors = Codes(answers, "company.sectors");
        Round = Code(answers, "finance.round");
        Investor = Code(answers, "finance.investor");
        Participation = Number(answers, "finance.participation");
        OwnContribution = Flag(answers, "finance.ownContribution");
        ParticipationUse = Code(answers, "finance.participationUse");
        Loan = Number(answers, "finance.loan");
        EarlierMicroloan = Code(answers, "finance.earlierMicroloan");
        FoundingStage = Code(answers, "founding.stage");
        AdviceDone = Flag(answers, "founding.adviceDone");
        OldDebts = Flag(answers, "founding.oldDebts");
        GrowthModel = Flag(answers, "idea.growthModel");
        Innovation = Code(answers, "idea.innovation");
        IdeaOrigin = Code(answers, "idea.origin");
        Institution = Code(answers, "institution.name");
        InstitutionSupport = Code(answers, "institution.support");
        InstitutionOwnShare = Flag(answers, "institution.ownShare");
        Started = Code(answers, "project.started");
        Purposes = Codes(answers, "project.purposes");
        Investment = Number(answers, "project.investment");
        Months = Number(answers, "project.months");
        Expenditure = Number(answers, "project.expenditure");
        TeamBackground = Codes(answers, "team.background");
        TeamLink = Code(answers, "team.link");
    }

    public DateOnly Day { get; }

    public string? ApplicantKind { get; }

    public ImmutableArray<string>? SameIdea { get; }

    public string? LegalForm { get; }

    public string? Affiliation { get; }

    public bool? PublicShare { get; }

    public string? SizeHistory { get; }

    public HandFigures Figures { get; }

    /// <summary>The latest first.</summary>
    public HandFigures[]? EarlierYears { get; }

    /// <summary>How many enterprises the applicant belongs together with.</summary>
    public int? GroupRows { get; }

    public DateOnly? NotarisedOn { get; }

    public DateOnly? ActiveSince { get; }

    public string? CompanyPlace { get; }

    public ImmutableArray<string>? Difficulties { get; }

    public ImmutableArray<string>? Sectors { get; }

    public string? Round { get; }

    public string? Investor { get; }

    public decimal? Participation { get; }

    public bool? OwnContribution { get; }

    public string? ParticipationUse { get; }

    public decimal? Loan { get; }

    public string? EarlierMicroloan { get; }

    public string? FoundingStage { get; }

    public bool? AdviceDone { get; }

    public bool? OldDebts { get; }

    public bool? GrowthModel { get; }

    public string? Innovation { get; }

    public string? IdeaOrigin { get; }

    public string? Institution { get; }

    public string? InstitutionSupport { get; }

    public bool? InstitutionOwnShare { get; }

    public string? Started { get; }

    public ImmutableArray<string>? Purposes { get; }

    public decimal? Investment { get; }

    public decimal? Months { get; }

    public decimal? Expenditure { get; }

    public ImmutableArray<string>? TeamBackground { get; }

    public string? TeamLink { get; }

    public static HandCase Of(Answers answers, DateOnly day) => new(answers, day);
}

/// <summary>Figures of one closed year.</summary>
internal readonly record struct HandFigures(decimal? Headcount, decimal? Turnover, decimal? Balance)
{
    public static HandFigures Of(Row year) => new(year.Number("headcount"), year.Number("turnover"), year.Number("balanceSheet"));
}
