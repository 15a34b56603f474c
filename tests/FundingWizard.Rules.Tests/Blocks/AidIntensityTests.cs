using FundingWizard.Rules.Amounts;

namespace FundingWizard.Rules.Tests.Blocks;

public class AidIntensityTests
{
    private static readonly string[] Areas = ["c1", "c2", "d", "none"];
    private static readonly string[] Sizes = ["small", "medium", "large"];

    /// <summary>Without job growth it is five points less in C areas; in D areas that does not matter.</summary>
    private static (string Name, decimal Value)[] Reductions => [("c1.reduction", 5), ("c2.reduction", 5), ("d.reduction", 0), ("none.reduction", 0)];

    /// <summary>Rates by area and size as of 2023, five points less without job growth, and other rates from July 2025 on.</summary>
    private static readonly Calculation Regional = new("aid-intensity", [.. Rates(35, 25, 15, 30, 20, 10, 20, 10, 0), .. Reductions, ("c2.large.cap", 9_000)])
    {
        Day = new DateOnly(2025, 6, 30),
        Later = [(new DateOnly(2025, 7, 1), [.. Rates(30, 20, 10, 25, 15, 5, 20, 10, 0), .. Reductions])],
    };

    [Theory]
    [InlineData("C1", 1_000_000, 120_000, 80_000)]
    [InlineData("C2", 300_000, 0, 60_000)]
    [InlineData("nothing left", 300_000, 60_000.01, 0)]
    [InlineData("one cent left", 300_000, 59_999.99, 0.01)]
    public void FreeAid_OfTheVector_IsWhatOtherAidLeaves(string vector, int costs, double earlier, double expected)
    {
        var amount = new Calculation("aid-intensity", ("everywhere.small", 20), ("everywhere.medium", 10)).Run(
            Given.Money("costs", costs), Given.Choice("area", "everywhere", "everywhere"), Given.Choice("size", "small", "small", "medium"), Given.Money("earlier", (decimal)earlier));

        (amount.Kind, amount.High).ShouldBe((AmountKind.Exact, (decimal)expected), vector);
    }

    [Theory]
    [InlineData("c1", "small", true, 35_000)]
    [InlineData("c1", "large", true, 15_000)]
    [InlineData("c1", "large", false, 10_000)]
    [InlineData("c2", "large", true, 9_000)]
    [InlineData("c2", "large", false, 5_000)]
    [InlineData("c2", "medium", false, 15_000)]
    [InlineData("d", "small", true, 20_000)]
    [InlineData("d", "small", false, 20_000)]
    [InlineData("d", "large", true, 0)]
    [InlineData("d", "large", false, 0)]
    [InlineData("none", "small", true, 0)]
    public void Intensity_ByAreaSizeAndConditions_FollowsTheTable(string area, string size, bool full, int expected) =>
        Regional.Run(Project(area, size, full)).High.ShouldBe(expected);

    [Fact]
    public void Intensity_ChangesOnTheDayOfTheNewRates() =>
        (Regional with { Day = new DateOnly(2025, 7, 1) }).Run(Project("c1", "small", true)).High.ShouldBe(30_000);

    [Fact]
    public void Intensity_ShowsTheRate()
    {
        Regional.Run(Project("c1", "small", true)).Lines().ShouldBe(["rate area=c1 costs=100000 rate=35 result=35000 size=small"]);
        Regional.Run(Project("c1", "small", false)).Lines().ShouldBe(["reduced area=c1 costs=100000 rate=30 reduction=5 result=30000 size=small"]);
        Regional.Run(Project("d", "small", false)).Lines().ShouldBe(["rate area=d costs=100000 rate=20 result=20000 size=small"]);
        Regional.Run(Project("d", "large", true)).Lines().ShouldBe(["none area=d size=large"]);
        Regional.Run(Project("c2", "large", true)).Lines().ShouldBe(["rate area=c2 costs=100000 rate=10 result=10000 size=large", "capped cap=9000 rest=1000"]);
    }

    [Fact]
    public void Intensity_WhateverIsMissing_HoldsInEveryCompletion()
    {
        Regional.ShouldHoldInEveryCompletion(Project(null, null, null));
        Regional.ShouldHoldInEveryCompletion(Project("d", null, null));
        Regional.ShouldHoldInEveryCompletion([.. Project("c1", "small", null), Given.Money("earlier", 5_000)]);
        Regional.Run(Given.Money("costs", null), Given.Choice("area", "c1", [.. Areas]), Given.Choice("size", "small", [.. Sizes]), Given.YesNo("full", true)).Kind.ShouldBe(AmountKind.NotComputable);
    }

    [Theory]
    [InlineData("C4", 55_000_000, 5_500_000)]
    [InlineData("C4", 110_000_000, 8_250_000)]
    [InlineData("below the first limit", 10_000_000, 1_000_000)]
    [InlineData("above the second limit", 200_000_000, 8_250_000)]
    public void AdjustedAid_OfTheVector_FallsWithTheCosts(string vector, int costs, int expected) => Adjusted(costs).High.ShouldBe(expected, vector);

    [Fact]
    public void AdjustedAid_ShowsEveryPart() => Adjusted(200_000_000).Lines().ShouldBe([
        "full costs=55000000 rate=10 result=5500000", "half costs=55000000 rate=5 result=2750000", "above costs=90000000"]);

    private static Amount Adjusted(int costs) =>
        new Calculation("adjusted-aid", ("rate", 10), ("fullUpTo", 55_000_000), ("halfUpTo", 110_000_000)).Run(Given.Money("costs", costs));

    private static Given[] Project(string? area, string? size, bool? full) =>
        [Given.Money("costs", 100_000), Given.Choice("area", area, [.. Areas]), Given.Choice("size", size, [.. Sizes]), Given.YesNo("full", full)];

    private static (string Name, decimal Value)[] Rates(params int[] rates) =>
        [.. Areas.SelectMany((area, row) => Sizes.Select((size, column) => ($"{area}.{size}", row == 3 ? 0m : rates[(row * 3) + column])))];
}
