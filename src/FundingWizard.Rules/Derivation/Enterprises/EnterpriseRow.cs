using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation.Enterprises;

/// <summary>How unknown fields of a list are filled: so that the group comes out as small or as large as it can be.</summary>
internal enum Completion
{
    Least,
    Greatest,
}

/// <summary>One row of the list of owners and holdings, with its unknown fields filled one way.</summary>
/// <param name="list">The list fact, which declares the fields and their ranges.</param>
/// <param name="row">The row.</param>
/// <param name="completion">How unknown fields are filled.</param>
internal sealed class EnterpriseRow(Fact list, Row row, Completion completion)
{
    private const string Person = "natural-person", PublicBody = "public-body", Authority = "local-authority", Angel = "business-angel";

    /// <summary>
    /// Fields: <c>kind</c>; <c>direction</c> (<c>owner</c>: it holds shares, <c>holding</c>: shares in it are held); <c>capital</c> and <c>votes</c>
    /// (percent); <c>control</c> (may decide without a majority of votes); <c>headcount</c>, <c>turnover</c>, <c>balanceSheet</c>. If declared:
    /// <c>connectedTo</c> (whose shares, or who holds them: 0 the applicant, else the number of a row), <c>together</c> (row it is linked or acts
    /// jointly with; empty for none), <c>sameAs</c> (row whose further shareholding this is; empty for none), <c>sameMarket</c> (of what a
    /// natural person holds), <c>consolidated</c> (contained in the figures of the applicant), <c>publiclyControlled</c>, <c>investment</c> (of a
    /// business angel in the applicant), <c>budget</c> and <c>inhabitants</c> (of a local authority), <c>germany</c> (seat), <c>name</c>, and the figures
    /// of one and two years before: <c>headcountBefore</c>, <c>headcountEarlier</c> and so on.
    /// </summary>
    public static readonly ListShape Shape = new(
        new ListField("kind", ValueKind.Code, false, "enterprise", Person, PublicBody, Authority, "venture-capital", Angel, "university", "institutional-investor"),
        new ListField("direction", ValueKind.Code, false, "owner", "holding"),
        new ListField("capital", ValueKind.Number),
        new ListField("votes", ValueKind.Number),
        new ListField("control", ValueKind.Flag),
        new ListField("headcount", ValueKind.Number),
        new ListField("turnover", ValueKind.Number),
        new ListField("balanceSheet", ValueKind.Number),
        Optional("connectedTo"),
        Optional("together"),
        Optional("sameAs"),
        new ListField("sameMarket", ValueKind.Flag, IsOptional: true),
        new ListField("consolidated", ValueKind.Flag, IsOptional: true),
        new ListField("publiclyControlled", ValueKind.Flag, IsOptional: true),
        new ListField("germany", ValueKind.Flag, IsOptional: true),
        Optional("investment"),
        Optional("budget"),
        Optional("inhabitants"),
        Optional("headcountBefore"),
        Optional("turnoverBefore"),
        Optional("balanceSheetBefore"),
        Optional("headcountEarlier"),
        Optional("turnoverEarlier"),
        Optional("balanceSheetEarlier"),
        new ListField("name", ValueKind.None, IsOptional: true));

    private static readonly string[] Suffixes = ["", "Before", "Earlier"];

    private bool IsGreatest => completion == Completion.Greatest;

    private string? Kind => row.Code("kind");

    /// <summary>True when it holds shares; false when shares in it are held.</summary>
    public bool IsOwner => row.Code("direction") is { } direction ? direction == "owner" : IsGreatest;

    /// <summary>A person has no figures; what the person holds is linked only on the same or an adjacent market.</summary>
    public bool IsPerson => Kind == Person;

    /// <summary>Its figures count: an enterprise, or an investor that is one.</summary>
    public bool HasFigures => Kind is null ? IsGreatest : Kind is not (Person or PublicBody or Authority);

    /// <summary>A public body, a larger local authority, or something they control.</summary>
    public bool IsPublic => Kind switch
    {
        null => IsGreatest,
        PublicBody or Authority => true,
        Person => false,
        _ => Flag("publiclyControlled", without: false),
    };

    /// <summary>True when the row answers what the question about public shareholders asks.</summary>
    public bool SpeaksOfPublicOwner => Kind switch
    {
        null or Person => false,
        "enterprise" or Angel => row.Flag("publiclyControlled") == true,
        _ => true,
    };

    /// <summary>True when it could turn out to be a public shareholder.</summary>
    public bool MayBePublicOwner => Kind is null || (Kind is not Person && HasField("publiclyControlled") && row.Flag("publiclyControlled") is null);

    public bool IsBusinessAngel => Kind == Angel;

    /// <summary>An investor that may hold a quarter and more without being a partner (Annex Art. 3(2)), as far as its own size says.</summary>
    public bool IsExemptKind(EnterpriseLimits limits) => Kind switch
    {
        "venture-capital" or Angel or "university" or "institutional-investor" => true,
        Authority => Number("budget") < limits.AuthorityBudget && Number("inhabitants") < limits.AuthorityInhabitants,
        _ => false,
    };

    /// <summary>Only an owner is exempt, not what the applicant holds.</summary>
    public bool MayBeExemptOwner => row.Code("direction") is { } direction ? direction == "owner" : !IsGreatest;

    public decimal Capital => Number("capital");

    public decimal Votes => Number("votes");

    public bool HasControl => Flag("control", without: false);

    public bool IsOnSameMarket => Flag("sameMarket", without: false);

    public bool IsConsolidated => HasField("consolidated") && (row.Flag("consolidated") ?? !IsGreatest);

    public bool IsInGermany => Flag("germany", without: true);

    public decimal Investment => HasField("investment") ? Number("investment") : 0;

    /// <summary>Row index of what it is connected to, -1 for the applicant, null when unknown (then to the applicant, or to nobody).</summary>
    public int? Target => !HasField("connectedTo") ? -1 : Reference("connectedTo") ?? (IsGreatest ? -1 : null);

    /// <summary>Row index it acts with, or null.</summary>
    public int? Together => Partner("together");

    /// <summary>Row index of the same enterprise, or null.</summary>
    public int? SameAs => Partner("sameAs");

    /// <summary>Figures of a year: 0 the latest, 1 and 2 the years before.</summary>
    public GroupFigures Figures(int year) => HasFigures && !IsConsolidated
        ? new(Number($"headcount{Suffixes[year]}"), Number($"turnover{Suffixes[year]}"), Number($"balanceSheet{Suffixes[year]}"))
        : default;

    private static ListField Optional(string id) => new(id, ValueKind.Number, IsOptional: true);

    private int? Partner(string field) => HasField(field) && Reference(field) is { } index and >= 0 ? index : null;

    private int? Reference(string field) => row.Number(field) is { } number ? (int)number - 1 : null;

    private bool HasField(string id) => list.Fields.Any(field => field.Id == id);

    private bool Flag(string id, bool without) => HasField(id) ? row.Flag(id) ?? IsGreatest : without;

    private decimal Number(string id)
    {
        if (row.Number(id) is { } known)
            return known;
        var field = list.Fields.FirstOrDefault(each => each.Id == id);
        return IsGreatest ? field?.Maximum ?? Fact.Limit : Math.Max(0, field?.Minimum ?? 0);
    }
}

/// <summary>Headcount in annual work units, turnover and balance sheet in euro; added up without rounding.</summary>
internal readonly record struct GroupFigures(decimal Headcount, decimal Turnover, decimal Balance)
{
    public static GroupFigures operator +(GroupFigures left, GroupFigures right) =>
        new(left.Headcount + right.Headcount, left.Turnover + right.Turnover, left.Balance + right.Balance);

    public static GroupFigures operator *(GroupFigures figures, decimal factor) =>
        new(figures.Headcount * factor, figures.Turnover * factor, figures.Balance * factor);
}

/// <summary>The numbers of the law that decide how enterprises belong together (Annex Art. 3).</summary>
/// <param name="PartnerShare">Percent from which a holding makes a partner, inclusive.</param>
/// <param name="LinkedVotes">Percent of votes above which enterprises are linked, exclusive.</param>
/// <param name="PublicShare">Percent from which public bodies make an enterprise no SME, inclusive.</param>
/// <param name="AngelInvestment">Euro all business angels together must stay below.</param>
/// <param name="AuthorityBudget">Euro a year a local authority must stay below.</param>
/// <param name="AuthorityInhabitants">Inhabitants a local authority must stay below.</param>
internal sealed record EnterpriseLimits(
    decimal PartnerShare,
    decimal LinkedVotes,
    decimal PublicShare,
    decimal AngelInvestment,
    decimal AuthorityBudget,
    decimal AuthorityInhabitants);
