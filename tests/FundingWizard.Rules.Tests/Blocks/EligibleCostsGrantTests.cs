using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Blocks;

public class EligibleCostsGrantTests
{
    private static readonly Calculation Share = new("eligible-costs-grant", [.. CostList.Plain, ("share", 80)]);

    private static readonly Calculation WithMinimum = Share with { Numbers = [.. Share.Numbers, ("minimum", 12_800), ("minimumDisputed", 20_000)] };

    private static readonly Calculation ByApplicant = new("eligible-costs-grant", [.. CostList.Plain, ("town.share", 95), ("company.share", 90), ("leastShare", 0)]);

    [Fact]
    public void Grant_ShowsEveryLine()
    {
        var grant = Share.Run(CostList.Of(("roads", 100_000), ("combined-sewer", 100_000), ("rain-sewer", 50_000), ("land-purchase", 10_000)), CostList.Public());

        (grant.Kind, grant.High).ShouldBe((AmountKind.Exact, 120_000m));
        grant.Lines().ShouldBe([
            "line amount=100000 kind=roads percent=100 result=100000",
            "line amount=100000 kind=combined-sewer percent=30 result=30000",
            "line-of-public amount=50000 kind=rain-sewer percent=40 result=20000",
            "line-not-counted amount=10000 kind=land-purchase",
            "eligible result=150000",
            "share eligible=150000 result=120000 share=80",
            "rest rest=140000 result=120000 total=260000",
        ]);
    }

    [Fact]
    public void Grants_OfTheSameCosts_SayTogetherWhatEachSaysAlone()
    {
        Given[] costs =
        [
            CostList.Of(("roads", 100_000), ("combined-sewer", 40_000), ("rain-sewer", 50_000), ("power-lines", 30_000), ("land-purchase", 10_000), (null, 5_000), ("roads", null), (null, null)),
            CostList.Public(),
        ];
        var otherShares = Share with { Numbers = [("roads", 30), ("combined-sewer", 100), ("rain-sewer", 40), .. CostList.Plain[3..], ("share", 60)] };
        var book = new Workbook();

        foreach (var grant in new[] { Share, otherShares, WithMinimum, Share })
        {
            var (alone, together) = (grant.Run(costs), (grant with { Book = book }).Run(costs));

            together.Lines().ShouldBe(alone.Lines());
            (together.Kind, together.Low, together.High).ShouldBe((alone.Kind, alone.Low, alone.High));
        }
    }

    [Theory]
    [InlineData(0, 0, 0, "below-minimum minimum=12800 result=0")]
    [InlineData(15_999.99, 0, 0, "below-minimum minimum=12800 result=12799.99")]
    [InlineData(16_000, 0, 12_800, "minimum-disputed disputed=20000 minimum=12800")]
    [InlineData(24_999.99, 0, 19_999.99, "minimum-disputed disputed=20000 minimum=12800")]
    [InlineData(25_000, 20_000, 20_000, "rest rest=5000 result=20000 total=25000")]
    public void Grant_WithADisputedMinimum_PromisesNothingBelowIt(double costs, double low, double high, string step)
    {
        var grant = WithMinimum.Run(CostList.Of(("roads", (decimal)costs)), CostList.Public());

        (grant.Low, grant.High).ShouldBe(((decimal)low, (decimal)high));
        grant.Kind.ShouldBe(low == high ? AmountKind.Exact : AmountKind.Range);
        grant.Lines().ShouldContain(step);
    }

    [Fact]
    public void Grant_ThatMayFallBelowTheMinimum_MayBeNothing()
    {
        var grant = WithMinimum.Run(CostList.Of(("roads", 10_000), ("power-lines", 90_000)), CostList.Public());

        (grant.Kind, grant.Low, grant.High).ShouldBe((AmountKind.Range, 0m, 80_000m));
        grant.Lines().ShouldContain("perhaps-below-minimum minimum=12800");
    }

    [Theory]
    [InlineData("town", 95_000)]
    [InlineData("company", 90_000)]
    [InlineData(null, 95_000)]
    public void Grant_AtAHighestRate_IsUpTo(string? applicant, decimal high)
    {
        var grant = ByApplicant.Run(CostList.Of(("roads", 100_000)), CostList.Public(), Applicant(applicant));

        (grant.Kind, grant.Low, grant.High).ShouldBe((AmountKind.UpTo, 0m, high));
        grant.Lines().ShouldContain("up-to");
    }

    [Theory]
    [InlineData("town", 95_000)]
    [InlineData("company", 90_000)]
    public void Grant_WithAShareForOneApplicant_GivesTheOthersTheCommonOne(string applicant, double high)
    {
        var grant = (ByApplicant with { Numbers = [.. CostList.Plain, ("town.share", 95), ("share", 90), ("leastShare", 0)] })
            .Run(CostList.Of(("roads", 100_000)), CostList.Public(), Applicant(applicant));

        (grant.Kind, grant.High).ShouldBe((AmountKind.UpTo, (decimal)high));
    }

    [Theory]
    [InlineData("town", 95_000, 95_000, 190_000, 190_000)]
    [InlineData(null, 90_000, 95_000, 180_000, 190_000)]
    public void Grant_AtAHighestRate_SaysHowMuchDependsOnUnclearLines(string? applicant, double sureLow, double sureHigh, double allLow, double allHigh)
    {
        var grant = ByApplicant.Run(CostList.Of(("roads", 100_000), ("power-lines", 100_000)), CostList.Public(), Applicant(applicant));

        grant.Readings.ShouldBe([new("sure-costs", (decimal)sureLow, (decimal)sureHigh), new("all-costs", (decimal)allLow, (decimal)allHigh)]);
    }

    [Fact]
    public void Grant_AtAHighestRateOfClearLines_HasOneReading() =>
        ByApplicant.Run(CostList.Of(("roads", 100_000)), CostList.Public(), Applicant("town")).Readings.ShouldBeEmpty();

    [Fact]
    public void Grant_WithALeastShare_LiesBetweenBoth()
    {
        var grant = (Share with { Numbers = [.. Share.Numbers, ("leastShare", 50)] }).Run(CostList.Of(("roads", 100_000)), CostList.Public());

        (grant.Kind, grant.Low, grant.High).ShouldBe((AmountKind.Range, 50_000m, 80_000m));
        grant.Lines().ShouldContain("least-share leastShare=50 result=50000");
    }

    [Fact]
    public void Grant_WhenTheListIsUnknown_IsNotComputable()
    {
        var grant = ByApplicant.Run(CostList.Unknown, CostList.Public(), Applicant(null));

        (grant.Kind, grant.Low).ShouldBe((AmountKind.NotComputable, null));
        grant.Missing.Select(fact => fact.Id).ShouldBe(["given.costs", "given.applicant"], ignoreOrder: true);
    }

    [Fact]
    public void Grant_WhenNoLineNeedsThePublicShare_DoesNotAskForIt() =>
        Share.Run(CostList.Of(("roads", 100_000)), CostList.Public(null)).Missing.ShouldBeEmpty();

    [Fact]
    public void Grant_WhateverIsMissing_HoldsInEveryCompletion()
    {
        foreach (var line in new (string?, decimal?)[] { (null, 30_000), ("roads", null), ("land-purchase", null), (null, null), ("rain-sewer", 20_000) })
        {
            Given[] givens = [CostList.Of(("combined-sewer", 50_000), line), CostList.Public(null)];

            Share.ShouldHoldInEveryCompletion(givens);
            ByApplicant.ShouldHoldInEveryCompletion([.. givens, Applicant(null)]);
        }
    }

    [Theory]
    [InlineData("roads", 100, false, false)]
    [InlineData("combined-sewer", 30, false, false)]
    [InlineData("rain-sewer", 100, false, true)]
    [InlineData("waste-sewer", 0, false, false)]
    [InlineData("power-lines", 100, true, false)]
    public void Treatment_OfALine_SaysHowMuchCounts(string kind, decimal percent, bool isUnclear, bool isOfPublic)
    {
        var treatment = Definition.TreatmentOf(Given.Row(("kind", kind)), new DateOnly(2026, 3, 1)).ShouldNotBeNull();

        (treatment.Percent, treatment.IsUnclear, treatment.IsOfPublic).ShouldBe((percent, isUnclear, isOfPublic));
    }

    [Fact]
    public void Treatment_OfALineWithoutKindOrBeforeTheFirstNumbers_IsNotThere()
    {
        Definition.TreatmentOf(Given.Row(("amount", 1)), new DateOnly(2026, 3, 1)).ShouldBeNull();
        Definition.TreatmentOf(Given.Row(("kind", "roads")), new DateOnly(1999, 12, 31)).ShouldBeNull();
    }

    private static AmountDefinition Definition => Share.Run(CostList.Of(), CostList.Public()).Definition;

    private static Given Applicant(string? kind) => Given.Choice("applicant", kind, "town", "company");
}
