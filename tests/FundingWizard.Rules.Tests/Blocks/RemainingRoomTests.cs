using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Blocks;

public class RemainingRoomTests
{
    private static readonly Row[] Grants = [Aid("2023-03-15", 100_000), Aid("2024-06-30", 120_000), Aid("2025-11-02", 50_000)];

    private static readonly Row[] Mixed = [Aid("2025-01-10", 40_000, "agriculture"), Aid("2025-05-05", 200_000), Aid("2024-12-01", 500_000, "services")];

    /// <summary>Vectors D1 to D8 of the ledger, and edges of the window beside them.</summary>
    public static TheoryData<string, string, string, decimal> Vectors => new()
    {
        { "D1", "2026-03-14", "general", 30_000 },
        { "D2 the same day three years ago still counts", "2026-03-15", "general", 30_000 },
        { "D3 one day later it is free", "2026-03-16", "general", 130_000 },
        { "D4", "2028-11-03", "general", 300_000 },
        { "D4 one day before", "2028-11-02", "general", 250_000 },
        { "D5", "2026-02-01", "general", 60_000 },
        { "D6", "2026-02-01", "agriculture", 10_000 },
        { "D5 services are a pot of their own", "2026-02-01", "services", 250_000 },
        { "D5 fisheries share the general ceiling", "2026-02-01", "fisheries", 30_000 },
        { "D7", "2026-02-01", "general", 300_000 },
        { "D8", "2026-06-30", "general", 50_000 },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Room_OfTheVector_IsExact(string vector, string on, string regulation, decimal expected)
    {
        Row[] rows = vector.Split(' ')[0] switch
        {
            "D1" or "D2" or "D3" or "D4" => Grants,
            "D5" or "D6" => Mixed,
            "D7" => [],
            _ => [Given.Row(("granted", Given.Day("2025-07-01")), ("amount", 250_000), ("regulation", "general"), ("form", "grant"), ("sameUndertaking", true), ("pending", false))],
        };

        var room = Room(rows, on, regulation);

        (room.Kind, room.Low, room.High).ShouldBe((AmountKind.Exact, expected, expected));
    }

    [Theory]
    [InlineData("2024-02-29", "2027-02-28", 200_000)]
    [InlineData("2024-02-29", "2027-03-01", 300_000)]
    [InlineData("2025-02-28", "2028-02-29", 200_000)]
    [InlineData("2025-02-28", "2028-03-01", 300_000)]
    [InlineData("2026-03-02", "2026-03-01", 300_000)]
    [InlineData("2026-03-01", "2026-03-01", 200_000)]
    public void Room_AroundTheLeapDayAndTheDayItself_CountsToTheDay(string granted, string on, decimal expected) =>
        Room([Aid(granted, 100_000)], on).High.ShouldBe(expected);

    [Fact]
    public void Room_ShowsEveryAidAndWhenSomethingIsFreeAgain()
    {
        var room = Room([.. Grants, Aid("2025-12-01", 10_000, own: false), Aid(null, 5_000, pending: true)], "2026-03-16");

        room.Lines().ShouldBe([
            "older aid=1 day=2023-03-15 high=100000 low=100000",
            "counted aid=2 day=2024-06-30 high=120000 low=120000",
            "counted aid=3 day=2025-11-02 high=50000 low=50000",
            "other-undertaking aid=4 day=2025-12-01 high=10000 low=10000",
            "pending aid=5 day=5 high=5000 low=5000",
            "room ceiling=300000 result=130000 used=170000",
            "with-pending pending=5000 result=125000",
            "next-release amount=120000 day=2027-07-01",
        ]);
    }

    [Fact]
    public void Room_OfAgriculture_ShowsBothCeilings()
    {
        var room = Room(Mixed, "2026-02-01", "agriculture");

        room.Lines().Where(line => line.Contains("room", StringComparison.Ordinal)).ShouldBe(["room ceiling=50000 result=10000 used=40000", "shared-room ceiling=300000 result=60000 used=240000"]);
    }

    [Fact]
    public void Room_OfALoanWithoutPrintedValue_LiesBetween()
    {
        var loan = Given.Row(("granted", Given.Day("2025-01-01")), ("amount", 80_000), ("regulation", "general"), ("form", "loan"), ("sameUndertaking", true), ("pending", false));

        var open = Room([loan], "2026-01-01");
        var printed = Room([new Row(loan.Fields.Add("grantEquivalent", new NumberValue(7_500)))], "2026-01-01");

        (open.Kind, open.Low, open.High).ShouldBe((AmountKind.Range, 220_000m, 300_000m));
        (printed.Kind, printed.High).ShouldBe((AmountKind.Exact, 292_500m));
    }

    [Fact]
    public void Room_WhenTheListIsUnknown_IsUpToTheCeiling()
    {
        var room = Room(null, "2026-01-01");

        (room.Kind, room.High).ShouldBe((AmountKind.UpTo, 300_000m));
        room.Missing.Select(fact => fact.Id).ShouldBe(["given.earlier"]);
    }

    [Fact]
    public void Room_IsNeverBelowZero() => Room([Aid("2025-01-01", 400_000)], "2026-01-01").Low.ShouldBe(0);

    [Fact]
    public void Room_WhateverIsMissing_HoldsInEveryCompletion()
    {
        Row[] gaps =
        [
            Given.Row(("amount", 60_000), ("regulation", "general"), ("form", "grant"), ("sameUndertaking", true), ("pending", false)),
            Given.Row(("granted", Given.Day("2025-01-01")), ("amount", 30_000), ("form", "grant"), ("sameUndertaking", true), ("pending", false)),
            Given.Row(("granted", Given.Day("2025-01-01")), ("amount", 20_000), ("regulation", "agriculture"), ("form", "grant"), ("pending", false)),
        ];

        foreach (var regulation in new[] { "general", "agriculture", "services", null })
            Ledger.ShouldHoldInEveryCompletion(Givens(gaps, "2026-01-01", regulation));
        Ledger.ShouldHoldInEveryCompletion(Givens([Aid("2025-01-01", 10_000), Aid("2022-01-01", 70_000)], null, "general"));
    }

    private static Calculation Ledger => new("remaining-room");

    private static Amount Room(Row[]? rows, string on, string regulation = "general") => Ledger.Run(Givens(rows, on, regulation));

    private static Given[] Givens(Row[]? rows, string? on, string? regulation) =>
    [
        Given.List(
            "earlier",
            rows,
            Given.Field("granted", FactType.Date),
            Given.Field("amount", FactType.Money),
            Given.Field("grantEquivalent", FactType.Money),
            Given.Field("regulation", FactType.Choice, "general", "agriculture", "fisheries", "services"),
            Given.Field("form", FactType.Choice, "grant", "loan", "guarantee"),
            Given.Field("sameUndertaking", FactType.YesNo),
            Given.Field("pending", FactType.YesNo)) with
        {
            FieldCandidates = new Dictionary<string, ImmutableArray<FactValue>>
            {
                ["granted"] = [Given.Day("2022-12-31"), Given.Day("2023-01-01"), Given.Day("2026-01-01"), Given.Day("2026-01-02")],
                ["regulation"] = [.. new[] { "general", "agriculture", "fisheries", "services" }.Select(code => new CodeValue(code))],
                ["sameUndertaking"] = [new FlagValue(true), new FlagValue(false)],
            }.ToImmutableDictionary(),
        },
        Given.Date("on", on) with { Candidates = [Given.Day("2024-12-31"), Given.Day("2025-01-01"), Given.Day("2028-01-02")] },
        Given.Choice("regulation", regulation, "general", "agriculture", "fisheries", "services"),
        Given.Integer("years", 3, 3, 3),
        Given.Money("ceiling", 300_000),
        Given.Money("agricultureCeiling", 50_000),
        Given.Money("fisheriesCeiling", 30_000),
        Given.Money("servicesCeiling", 750_000),
    ];

    private static Row Aid(string? granted, int amount, string regulation = "general", bool own = true, bool pending = false) => Given.Row(
        ("granted", granted is null ? null : Given.Day(granted)), ("amount", amount), ("regulation", regulation), ("form", "grant"), ("sameUndertaking", own), ("pending", pending));
}
