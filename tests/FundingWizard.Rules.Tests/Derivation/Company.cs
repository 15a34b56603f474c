using System.Collections.Immutable;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Derivation;

/// <summary>An enterprise with some of its figures known, and its class.</summary>
internal sealed record Company
{
    private static readonly decimal[] Ceilings = [10, 2_000_000, 2_000_000, 50, 10_000_000, 10_000_000, 250, 50_000_000, 43_000_000];
    private static readonly string[] Classes = ["micro", "small", "medium", "large"];
    private static readonly Vocabulary Vocabulary = new(Declared());

    public decimal? Headcount { get; init; }

    public decimal? Turnover { get; init; }

    public decimal? Balance { get; init; }

    public string? History { get; init; } = "same";

    public ImmutableArray<Row>? Earlier { get; init; }

    public string? Affiliation { get; init; } = "autonomous";

    public bool? PublicShare { get; init; } = false;

    public bool IsComplete => Headcount is not null && Turnover is not null && Balance is not null && History is not null && PublicShare is not null;

    public bool Completes(Company partial) =>
        (partial.Headcount ?? Headcount) == Headcount && (partial.Turnover ?? Turnover) == Turnover && (partial.Balance ?? Balance) == Balance
        && (partial.History ?? History) == History && (partial.PublicShare ?? PublicShare) == PublicShare;

    public string? Class()
    {
        var builder = new FactSetBuilder(Vocabulary);
        Set(builder, "c.headcount", Number(Headcount));
        Set(builder, "c.turnover", Number(Turnover));
        Set(builder, "c.balance", Number(Balance));
        Set(builder, "c.history", History is null ? null : new CodeValue(History));
        Set(builder, "c.earlier", Earlier is { } rows ? new RowsValue(rows) : null);
        Set(builder, "c.affiliation", Affiliation is null ? null : new CodeValue(Affiliation));
        Set(builder, "c.publicShare", PublicShare is { } share ? new FlagValue(share) : null);
        for (var index = 0; index < Ceilings.Length; index++)
            Set(builder, $"law.c{index}", new NumberValue(Ceilings[index]));
        var fact = Vocabulary["c.class"];
        ImmutableArray<Fact> inputs = [.. fact.Derived!.From.Select(id => Vocabulary[id])];
        SmeClass.Function.Problem(fact, inputs).ShouldBeNull();
        var call = new DerivationCall(fact, inputs, builder.Build(), ImmutableDictionary<string, Table>.Empty, new DateOnly(2026, 3, 1));
        return (SmeClass.Function.Compute(call) as CodeValue)?.Code;
    }

    private static void Set(FactSetBuilder builder, string id, FactValue? value)
    {
        if (value is not null)
            builder.Set(Vocabulary[id], value);
    }

    private static NumberValue? Number(decimal? number) => number is { } value ? new NumberValue(value) : null;

    private static IEnumerable<Fact> Declared()
    {
        Fact[] own =
        [
            new() { Id = "c.headcount", Type = FactType.Decimal }, new() { Id = "c.turnover", Type = FactType.Money }, new() { Id = "c.balance", Type = FactType.Money },
            new() { Id = "c.history", Type = FactType.Choice, Options = ["same", "changed", "ownership-changed", "no-earlier-years"] },
            new() { Id = "c.earlier", Type = FactType.List }, new() { Id = "c.affiliation", Type = FactType.Choice, Options = ["autonomous", "partner", "linked"] },
            new() { Id = "c.publicShare", Type = FactType.YesNo },
        ];
        var law = Enumerable.Range(0, Ceilings.Length).Select(index => new Fact { Id = $"law.c{index}", Type = FactType.Decimal }).ToArray();
        var derived = new DerivedBy("sme-class", [.. own.Concat(law).Select(fact => fact.Id)], ImmutableSortedDictionary<string, string>.Empty);
        return [.. own, .. law, new Fact { Id = "c.class", Type = FactType.Choice, Options = [.. Classes], Derived = derived }];
    }
}
