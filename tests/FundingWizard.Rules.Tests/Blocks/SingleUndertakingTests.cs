using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Blocks;

/// <summary>Who received 250,000 euro last year, and what is left of 300,000.</summary>
public class SingleUndertakingTests
{
    private static readonly Dictionary<string, Row[]> Structures = new()
    {
        ["D8 subsidiary"] = [Firm("holding", 80)],
        ["parent"] = [Firm("owner", 50.1m)],
        ["exactly half"] = [Firm("owner", 50)],
        ["partner"] = [Firm("owner", 49)],
        ["control by contract"] = [Firm("owner", 10, ("control", true))],
        ["abroad"] = [Firm("owner", 100, ("germany", false))],
        ["sister through a parent"] = [Firm("holding", 100, ("connectedTo", 2)), Firm("owner", 100)],
        ["sister through a parent abroad"] = [Firm("holding", 100, ("connectedTo", 2)), Firm("owner", 100, ("germany", false))],
        ["firm of the same person"] = [Firm("holding", 100, ("connectedTo", 2), ("sameMarket", true)), Firm("owner", 100, ("kind", "natural-person"))],
        ["firm of the same city"] = [Firm("holding", 100, ("connectedTo", 2)), Firm("owner", 100, ("kind", "public-body"))],
        ["two that own each other"] = [Firm("owner", 30), Firm("holding", 60, ("sameAs", 1))],
    };

    [Theory]
    [InlineData("D8 subsidiary", 50_000)]
    [InlineData("parent", 50_000)]
    [InlineData("exactly half", 300_000)]
    [InlineData("partner", 300_000)]
    [InlineData("control by contract", 50_000)]
    [InlineData("abroad", 300_000)]
    [InlineData("sister through a parent", 50_000)]
    [InlineData("sister through a parent abroad", 300_000)]
    [InlineData("firm of the same person", 300_000)]
    [InlineData("firm of the same city", 300_000)]
    [InlineData("two that own each other", 50_000)]
    public void Room_CountsTheAidOfTheSingleUndertaking(string structure, int expected)
    {
        var room = Room(Structures[structure], 1);

        (room.Kind, room.High).ShouldBe((AmountKind.Exact, expected));
    }

    [Fact]
    public void Room_CountsTheAidOfTheApplicant() => Room([], 0).High.ShouldBe(50_000);

    [Theory]
    [InlineData("no such row", 2)]
    [InlineData("unknown recipient", null)]
    public void Room_WhenTheRecipientIsUnknown_LiesBetween(string situation, int? recipient)
    {
        var room = Room([Firm("owner", 10)], recipient);

        (room.Kind, room.Low, room.High).ShouldBe((AmountKind.Range, 50_000m, 300_000m), situation);
    }

    [Fact]
    public void Room_WhenEnterprisesPointInACircle_LiesBetweenAndNamesTheRow()
    {
        var room = Room([Firm("owner", 60, ("connectedTo", 2)), Firm("owner", 60, ("connectedTo", 1))], 1);

        (room.Low, room.High).ShouldBe((50_000m, 300_000m));
        room.Lines().ShouldContain("broken row=1");
    }

    [Theory]
    [InlineData("votes")]
    [InlineData("control")]
    [InlineData("germany")]
    [InlineData("direction")]
    [InlineData("kind")]
    [InlineData("connectedTo")]
    public void Room_WhateverIsMissing_HoldsInEveryCompletion(string field)
    {
        foreach (var rows in Structures.Values)
        {
            var gaps = Givens([new Row(rows[0].Fields.Remove(field)), .. rows[1..]], 1);
            var claimed = Ledger.Run(gaps);

            foreach (var complete in Given.Completions(gaps).Select(givens => Ledger.Run(givens)))
            {
                complete.Low!.Value.ShouldBeGreaterThanOrEqualTo(claimed.Low!.Value);
                complete.High!.Value.ShouldBeLessThanOrEqualTo(claimed.High!.Value);
            }
        }
    }

    private static Calculation Ledger => new("remaining-room");

    private static Amount Room(Row[] enterprises, int? recipient) => Ledger.Run(Givens(enterprises, recipient));

    private static Given[] Givens(Row[] enterprises, int? recipient) =>
    [
        Given.List(
            "earlier",
            [Given.Row(("granted", Given.Day("2025-07-01")), ("amount", 250_000), ("regulation", "general"), ("enterprise", recipient))],
            Given.Field("granted", FactType.Date),
            Given.Field("amount", FactType.Money),
            Given.Field("regulation", FactType.Choice, "general"),
            Given.Field("enterprise", FactType.Integer)),
        Given.List("enterprises", enterprises, [.. Fields]) with { FieldCandidates = FieldCandidates },
        Given.Percent("majority", 50),
        Given.Integer("years", 3, 3, 3),
        Given.Money("ceiling", 300_000),
    ];

    private static Row Firm(string direction, decimal votes, params (string Field, object? Value)[] others) =>
        SampleEnterprise.Row(direction, votes, 10, 1, 1, [.. others.Any(other => other.Field == "germany") ? [] : new (string, object?)[] { ("germany", true) }, .. others]);

    private static IEnumerable<Fact> Fields =>
    [
        Given.Field("kind", FactType.Choice, "enterprise", "natural-person", "public-body"),
        Given.Field("direction", FactType.Choice, "owner", "holding"),
        Given.Field("capital", FactType.Percent),
        Given.Field("votes", FactType.Percent),
        .. new[] { "control", "sameMarket", "germany" }.Select(id => Given.Field(id, FactType.YesNo)),
        .. new[] { "headcount", "turnover", "balanceSheet" }.Select(id => Given.Field(id, FactType.Decimal)),
        .. new[] { "connectedTo", "together", "sameAs" }.Select(id => Given.Field(id, FactType.Integer)),
    ];

    private static ImmutableDictionary<string, ImmutableArray<FactValue>> FieldCandidates => new Dictionary<string, ImmutableArray<FactValue>>
    {
        ["votes"] = [new NumberValue(0), new NumberValue(50), new NumberValue(50.1m)],
        ["control"] = [new FlagValue(false), new FlagValue(true)],
        ["germany"] = [new FlagValue(false), new FlagValue(true)],
        ["direction"] = [new CodeValue("owner"), new CodeValue("holding")],
        ["kind"] = [new CodeValue("enterprise"), new CodeValue("natural-person"), new CodeValue("public-body")],
        ["connectedTo"] = [new NumberValue(0)],
    }.ToImmutableDictionary();
}
