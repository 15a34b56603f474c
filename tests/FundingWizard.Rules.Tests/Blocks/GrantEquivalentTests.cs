using FundingWizard.Rules.Amounts;

namespace FundingWizard.Rules.Tests.Blocks;

public class GrantEquivalentTests
{
    [Theory]
    [InlineData("G1", 100_000, 3, true, 6.20, 2.20, 3.20, 11_271.08)]
    [InlineData("G2", 500_000, 5, false, 4.40, 2.90, 3.20, 20_921.64)]
    [InlineData("G3", 1_000_000, 10, true, 4.40, 4.40, 3.20, 0)]
    [InlineData("dearer than the market", 1_000_000, 10, true, 4.40, 4.50, 3.20, 0)]
    public void LoanEquivalent_OfTheVector_IsExact(string vector, int principal, int term, bool bullet, double reference, double actual, double discount, double expected)
    {
        var amount = Loan.Run([.. Terms(principal, reference, actual, discount), Given.Integer("term", term, 1, 30), Given.YesNo("bullet", bullet)]);

        (amount.Kind, amount.High).ShouldBe((AmountKind.Exact, (decimal)expected), vector);
    }

    [Fact]
    public void LoanEquivalent_ShowsAdvantageAndPlan()
    {
        var amount = Loan.Run([.. Terms(100_000, 6.2, 2.2, 3.2), Given.Integer("term", 3, 1, 30), Given.YesNo("bullet", true)]);

        amount.Lines().ShouldBe(["advantage actual=2.2 points=4 reference=6.2", "bullet discount=3.2 principal=100000 result=11271.08 term=3"]);
    }

    [Fact]
    public void LoanEquivalent_WithGraceYears_IsWorthMore()
    {
        var without = Loan.Run([.. Terms(500_000, 4.4, 2.9, 3.2), Given.Integer("term", 5, 1, 30), Given.Integer("grace", 0, 0, 10)]);
        var with = Loan.Run([.. Terms(500_000, 4.4, 2.9, 3.2), Given.Integer("term", 5, 1, 30), Given.Integer("grace", 2, 0, 10)]);

        without.High.ShouldBe(20_921.64m);
        with.High!.Value.ShouldBeGreaterThan(without.High!.Value);
    }

    [Fact]
    public void LoanEquivalent_WhenGraceIsAsLongAsTheTerm_ComputesNothing()
    {
        var amount = Loan.Run([.. Terms(500_000, 4.4, 2.9, 3.2), Given.Integer("term", 5, 1, 30), Given.Integer("grace", 5, 0, 10)]);

        amount.Kind.ShouldBe(AmountKind.NotComputable);
        amount.Lines().ShouldBe(["grace-too-long grace=5 term=5"]);
    }

    [Fact]
    public void LoanEquivalent_WhenARateIsUnknown_ComputesNothing()
    {
        var amount = Loan.Run(Given.Money("principal", 1), Given.Percent("reference", null), Given.Percent("actual", 1), Given.Percent("discount", 3), Given.Integer("term", 5, 1, 30));

        amount.Kind.ShouldBe(AmountKind.NotComputable);
        amount.Missing.Select(fact => fact.Id).ShouldBe(["given.reference"]);
    }

    [Fact]
    public void LoanEquivalent_WhateverIsMissing_HoldsInEveryCompletion() => Loan.ShouldHoldInEveryCompletion(
        [.. Terms(500_000, 4.4, 2.9, 3.2), Given.Integer("term", null, 4, 10), Given.Integer("grace", null, 0, 3), Given.YesNo("bullet", null)]);

    [Theory]
    [InlineData("G4", 1_500_000, 5, 50, 300_000)]
    [InlineData("G5", 500_000, 5, 60, 100_000)]
    [InlineData("G6", 100_000, 3, 50, 12_000)]
    [InlineData("G7", 500_000, 5, 40, null)]
    [InlineData("G8", 750_000, 5, 50, 150_000)]
    [InlineData("just short of the collateral", 500_000, 5, 49.99, null)]
    [InlineData("long term", 750_000, 10, 50, 300_000)]
    [InlineData("long term, one euro too much", 750_001, 10, 50, null)]
    [InlineData("short term, one euro too much", 1_500_001, 5, 50, null)]
    [InlineData("six years make it a long term", 800_000, 6, 50, null)]
    [InlineData("too long", 100_000, 11, 50, null)]
    public void SafeHarbourLoan_OfTheVector_IsProportional(string vector, int principal, int term, double collateral, int? expected)
    {
        var amount = Harbour("safe-harbour-loan", principal, term, (decimal)collateral, 50, 1_500_000, 750_000);

        (amount.Kind, amount.High).ShouldBe((expected is null ? AmountKind.NotComputable : AmountKind.Exact, expected), vector);
    }

    [Theory]
    [InlineData("G9", 400_000, 5, 80, 53_333.33)]
    [InlineData("G10", 2_250_000, 5, 80, 300_000.0)]
    [InlineData("more than the quota", 400_000, 5, 80.01, null)]
    [InlineData("long term", 1_125_000, 10, 80, 300_000.0)]
    [InlineData("long term, one euro too much", 1_125_001, 10, 80, null)]
    public void SafeHarbourGuarantee_OfTheVector_IsProportional(string vector, int principal, int term, double quota, double? expected)
    {
        var amount = Harbour("safe-harbour-guarantee", principal, term, (decimal)quota, 80, 2_250_000, 1_125_000);

        (amount.Kind, amount.High).ShouldBe((expected is null ? AmountKind.NotComputable : AmountKind.Exact, (decimal?)expected), vector);
    }

    [Fact]
    public void SafeHarbour_SaysWhyItCannotBeUsed()
    {
        Harbour("safe-harbour-loan", 500_000, 5, 40, 50, 1_500_000, 750_000).Lines().ShouldBe(["cover cover=40 coverLimit=50"]);
        Harbour("safe-harbour-loan", 800_000, 6, 50, 50, 1_500_000, 750_000).Lines().ShouldBe(["too-large longAmount=750000 longTerm=10 shortAmount=1500000 shortTerm=5"]);
        Harbour("safe-harbour-guarantee", 400_000, 5, 80, 80, 2_250_000, 1_125_000).Lines().ShouldBe(["proportion amount=2250000 ceiling=300000 longest=5 principal=400000 result=53333.33 term=5"]);
    }

    private static Calculation Loan => new("loan-grant-equivalent");

    private static Given[] Terms(int principal, double reference, double actual, double discount) =>
    [
        Given.Money("principal", principal),
        Given.Percent("reference", (decimal)reference),
        Given.Percent("actual", (decimal)actual),
        Given.Percent("discount", (decimal)discount),
    ];

    private static Amount Harbour(string name, decimal principal, int term, decimal cover, decimal limit, decimal shortAmount, decimal longAmount) => new Calculation(name).Run(
        Given.Money("principal", principal),
        Given.Integer("term", term, 1, 30),
        Given.Percent("cover", cover),
        Given.Money("ceiling", 300_000),
        Given.Percent("coverLimit", limit),
        Given.Decimal("shortTerm", 5),
        Given.Decimal("longTerm", 10),
        Given.Money("shortAmount", shortAmount),
        Given.Money("longAmount", longAmount));
}
