using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Blocks;

/// <summary>An enterprise with its owners and holdings; figures in annual work units and millions of euro.</summary>
internal sealed record SampleEnterprise(decimal? Headcount, decimal? Turnover, decimal? Balance)
{
    private const decimal Million = 1_000_000m;
    private static readonly string[] Classes = ["micro", "small", "medium", "large"];
    private static readonly string[] Kinds = ["enterprise", "natural-person", "public-body", "local-authority", "venture-capital", "business-angel", "university", "institutional-investor"];
    private static readonly decimal[] Law = [10, 2_000_000, 2_000_000, 50, 10_000_000, 10_000_000, 250, 50_000_000, 43_000_000];

    public static readonly Deduction SmeClass = new("sme-class", FactType.Choice, [.. Classes]);

    public ImmutableArray<Row>? Rows { get; init; } = [];

    public string? History { get; init; } = "same";

    public ImmutableArray<Row>? Earlier { get; init; } = [];

    public string? Affiliation { get; init; } = "linked";

    public bool? PublicShare { get; init; } = false;

    public string? Class => SmeClass.Run(Givens);

    public IEnumerable<string> Lines => SmeClass.Lines(Givens);

    public Given[] Givens =>
    [
        Given.Decimal("headcount", Headcount) with { Candidates = Numbers(0, 9.9m, 49, 60, 249, 250) },
        Given.Money("turnover", Turnover * Million) with { Candidates = Numbers(0, 9 * Million, 51 * Million) },
        Given.Money("balance", Balance * Million) with { Candidates = Numbers(0, 9 * Million, 51 * Million) },
        Given.Choice("history", History, "same", "changed", "ownership-changed", "no-earlier-years"),
        Given.List("earlier", Earlier, Given.Field("headcount", FactType.Decimal), Given.Field("turnover", FactType.Money), Given.Field("balanceSheet", FactType.Money)),
        Given.Choice("affiliation", Affiliation, "autonomous", "partner", "linked"),
        Given.YesNo("publicShare", PublicShare),
        .. Law.Select((number, index) => Given.Decimal($"ceiling{index}", number)),
        Given.List("enterprises", Rows, [.. Fields]) with { FieldCandidates = FieldCandidates },
        Given.Percent("partnerShare", 25),
        Given.Percent("linkedVotes", 50),
        Given.Percent("publicLimit", 25),
        Given.Money("angelInvestment", 1_250_000),
        Given.Money("authorityBudget", 10_000_000),
        Given.Decimal("authorityInhabitants", 5_000),
    ];

    /// <summary>A complete row; the other fields say what most rows say.</summary>
    public static Row Row(string direction, decimal capital, decimal headcount, decimal turnover, decimal balance, params (string Field, object? Value)[] others)
    {
        var usual = new (string Field, object? Value)[]
        {
            ("kind", "enterprise"), ("direction", direction), ("capital", capital), ("votes", capital), ("control", false), ("headcount", headcount),
            ("turnover", turnover * Million), ("balanceSheet", balance * Million), ("connectedTo", 0), ("sameMarket", false), ("consolidated", false), ("publiclyControlled", false),
            ("investment", 0), ("budget", 0), ("inhabitants", 0),
        };
        return Given.Row([.. usual.Where(field => others.All(other => other.Field != field.Field)), .. others]);
    }

    private static IEnumerable<Fact> Fields =>
    [
        Given.Field("kind", FactType.Choice, [.. Kinds]),
        Given.Field("direction", FactType.Choice, "owner", "holding"),
        Given.Field("capital", FactType.Percent),
        Given.Field("votes", FactType.Percent),
        .. new[] { "control", "sameMarket", "consolidated", "publiclyControlled" }.Select(id => Given.Field(id, FactType.YesNo)),
        .. new[] { "headcount", "turnover", "balanceSheet" }.SelectMany(id => new[] { id, $"{id}Before", $"{id}Earlier" }).Select(id => Given.Field(id, FactType.Decimal)),
        .. new[] { "connectedTo", "together", "sameAs", "inhabitants" }.Select(id => Given.Field(id, FactType.Integer)),
        .. new[] { "investment", "budget" }.Select(id => Given.Field(id, FactType.Money)),
        Given.Field("name", FactType.Text),
    ];

    private static ImmutableDictionary<string, ImmutableArray<FactValue>> FieldCandidates => new Dictionary<string, ImmutableArray<FactValue>>
    {
        ["kind"] = [.. Kinds.Select(kind => new CodeValue(kind))],
        ["direction"] = [new CodeValue("owner"), new CodeValue("holding")],
        ["capital"] = Numbers(0, 24.9m, 25, 50, 100),
        ["votes"] = Numbers(0, 24.9m, 25, 50, 50.1m),
        ["control"] = Flags,
        ["sameMarket"] = Flags,
        ["consolidated"] = Flags,
        ["publiclyControlled"] = Flags,
        ["headcount"] = Numbers(0, 1, 300),
        ["connectedTo"] = Numbers(0, 1),
        ["investment"] = Numbers(0, 1_249_999.99m, 1_250_000.01m),
        ["budget"] = Numbers(9_999_999.99m, 10_000_000),
        ["inhabitants"] = Numbers(4_999, 5_000),
    }.ToImmutableDictionary();

    private static ImmutableArray<FactValue> Flags => [new FlagValue(false), new FlagValue(true)];

    private static ImmutableArray<FactValue> Numbers(params decimal[] numbers) => [.. numbers.Select(number => new NumberValue(number))];
}
