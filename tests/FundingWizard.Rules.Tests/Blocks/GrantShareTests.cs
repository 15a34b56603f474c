using FundingWizard.Rules.Amounts;

namespace FundingWizard.Rules.Tests.Blocks;

public class GrantShareTests
{
    private static readonly Calculation Share = new("grant-share", ("share", 90), ("cap", 270_000));

    private static readonly Calculation Kinds = new("grant-share", ("university.share", 100), ("institute.share", 90), ("cap", 500_000));

    [Theory]
    [InlineData(100_000, 90_000)]
    [InlineData(300_000, 270_000)]
    [InlineData(300_000.01, 270_000)]
    [InlineData(299_999.99, 269_999.99)]
    [InlineData(0, 0)]
    public void Grant_StopsAtTheCap(double costs, double expected)
    {
        var grant = Share.Run(Given.Money("costs", (decimal)costs));

        (grant.Kind, grant.Low, grant.High).ShouldBe((AmountKind.Exact, (decimal)expected, (decimal)expected));
    }

    [Fact]
    public void Grant_LeavesTheOwnShare()
    {
        var grant = new Calculation("grant-share", ("share", 80), ("cap", 100_000), ("ownShare", 25)).Run(Given.Money("costs", 100_000));

        grant.High.ShouldBe(75_000);
        grant.Lines().ShouldBe(["share costs=100000 result=80000 share=80", "own-share own=25000 ownShare=25 result=75000", "rest rest=25000"]);
    }

    [Fact]
    public void Grant_WhenTheCostsAreUnknown_IsUpToTheCap()
    {
        var grant = Share.Run(Given.Money("costs", null));

        (grant.Kind, grant.High).ShouldBe((AmountKind.UpTo, 270_000m));
        grant.Lines().ShouldBe(["cap cap=270000"]);
    }

    [Theory]
    [InlineData(6, 60_000)]
    [InlineData(24, 240_000)]
    [InlineData(30, 270_000)]
    public void Grant_WithAMonthlyCap_GrowsWithTheDuration(int months, decimal expected)
    {
        var grant = (Share with { Numbers = [.. Share.Numbers, ("monthlyCap", 10_000)] }).Run(Given.Money("costs", 900_000), Given.Integer("months", months, 1, 36));

        grant.High.ShouldBe(expected);
    }

    [Fact]
    public void Grant_WhateverIsMissing_HoldsInEveryCompletion()
    {
        Kinds.ShouldHoldInEveryCompletion(Given.Money("costs", 200_000), Given.Choice("kind", null, "university", "institute"));
        (Kinds with { Numbers = [.. Kinds.Numbers, ("monthlyCap", 10_000)] }).ShouldHoldInEveryCompletion(
            Given.Money("costs", 200_000), Given.Choice("kind", null, "university", "institute"), Given.Integer("months", null, 1, 36));
    }

    [Fact]
    public void Grant_ByKind_ShowsEachKindThatIsPossible()
    {
        var grant = Kinds.Run(Given.Money("costs", 600_000), Given.Choice("kind", null, "university", "institute"));

        grant.Lines().ShouldBe([
            "kind-share costs=600000 kind=university result=600000 share=100",
            "capped cap=500000 rest=100000",
            "kind-share costs=600000 kind=institute result=540000 share=90",
            "capped cap=500000 rest=40000",
            "rest rest=100000",
        ]);
    }
}
