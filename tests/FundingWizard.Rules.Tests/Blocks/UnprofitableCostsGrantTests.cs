using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Amounts.Costs;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Blocks;

public class UnprofitableCostsGrantTests
{
    /// <summary>Works that raise no rate; the cap of side costs is that of civil engineering.</summary>
    private static readonly string[] Civil = ["new-area"];

    private static readonly Calculation Regular = new("unprofitable-costs-grant", [.. CostList.InParts, .. Rates(60)]);

    private static readonly Calculation Raised = Regular with
    {
        Numbers =
        [
            .. Regular.Numbers, ("raised.works.brownfield", 90), ("raised.cooperation.contract", 90), ("raised.anchoring.strategy", 85),
            ("distress.emergency", 95), ("sideCap.brownfield", 24),
        ],
    };

    /// <summary>Worked examples: case, rate, sale price, land, income, and of each reading surplus, unprofitable costs and grant. G4 has two millions of costs, the others five.</summary>
    public static TheoryData<string, int[], double[], double[], double[]> Examples => new()
    {
        { "G1 greenfield 60 %", [60, 5_000_000, 4_000_000, 1_500_000, 0], [1_000_000, 4_700_000, 2_820_000], [847_457.63, 4_745_762.71, 2_847_457.63], [500_000, 4_850_000, 2_910_000] },
        { "G2 inter-municipal 90 %", [90, 5_000_000, 4_000_000, 1_500_000, 0], [2_500_000, 4_250_000, 3_825_000], [1_968_503.94, 4_409_448.82, 3_968_503.94], [2_500_000, 4_250_000, 3_825_000] },
        { "G3 price below land cost", [90, 5_000_000, 1_000_000, 1_500_000, 0], [0, 5_000_000, 4_500_000], [0, 5_000_000, 4_500_000], [0, 5_000_000, 4_500_000] },
        { "G4 income in the project period", [60, 2_000_000, 0, 0, 100_000], [0, 1_900_000, 1_140_000], [0, 1_900_000, 1_140_000], [0, 1_900_000, 1_140_000] },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Grant_OfTheExample_IsExactToTheCentInEveryReading(string example, int[] given, double[] simple, double[] exact, double[] wholeShare)
    {
        var calculation = Regular with { Numbers = [.. CostList.InParts, .. Rates(given[0])] };
        var grant = calculation.Run(Site(CostList.Of(("roads", given[1])), given[2], given[3], given[4]));
        var costs = new UnprofitableCosts(given[1], given[4], given[2] - given[3], 0.1m, 0.3m);

        grant.Readings.ShouldBe([Reading("simple", simple), Reading("exact", exact), Reading("whole-share", wholeShare)], example);
        Columns(costs.Simple(given[0] / 100m)).ShouldBe(simple);
        Columns(costs.Exact(given[0] / 100m)).ShouldBe(exact);
        Columns(costs.WholeShare(given[0] / 100m)).ShouldBe(wholeShare);
    }

    [Fact]
    public void Grant_OfTheFirstExample_ShowsEveryLine() =>
        Regular.Run(Site(CostList.Of(("roads", 5_000_000), ("land-purchase", 1_500_000)), 4_000_000, 1_500_000, 0)).Lines().ShouldBe([
            "line amount=5000000 kind=roads percent=100 result=5000000",
            "line-not-counted amount=1500000 kind=land-purchase",
            "base result=5000000",
            "eligible result=5000000",
            "rate rate=60",
            "own-share limit=10 own=2000000 result=1500000",
            "surplus land=1500000 own=1500000 result=1000000 sale=4000000",
            "unprofitable deduction=300000 eligible=5000000 income=0 netIncome=0 result=4700000",
            "grant rate=60 result=2820000 unprofitable=4700000",
            "exact rate=60 result=2847457.63 surplus=847457.63 unprofitable=4745762.71",
            "whole-share rate=60 result=2910000 surplus=500000 unprofitable=4850000",
            "own grant=2820000 income=0 result=3680000 total=6500000",
        ]);

    [Theory]
    [InlineData("new-area", 441_000, 172_050, 441_000, 3_491_000)]
    [InlineData("brownfield", 500_000, 175_000, 675_000, 3_725_000)]
    public void Eligible_WithSideCosts_StopsAtTheCaps(string works, decimal side, decimal management, decimal together, decimal eligible)
    {
        var lines = CostList.Of(("roads", 3_000_000), ("side-costs", 500_000), ("project-management", 200_000), ("marketing", 50_000));
        var grant = Raised.Run([.. Site(lines, 0, 0, 0), .. Reasons([works])]);

        Result(grant, "side").ShouldBe(side);
        Result(grant, "management").ShouldBe(management);
        Result(grant, "eligible").ShouldBe(eligible);
        Result(grant, "other").ShouldBe(50_000);
        (eligible - 3_050_000).ShouldBe(together);
    }

    [Fact]
    public void Eligible_OfSewers_IsTheirPublicShare()
    {
        var lines = CostList.Of(("combined-sewer", 100_000), ("rain-sewer", 100_000), ("waste-sewer", 100_000));
        var grant = Regular.Run(Site(lines, 0, 0, 0, publicShare: 25));

        grant.Lines().Take(4).ShouldBe([
            "line amount=100000 kind=combined-sewer percent=30 result=30000",
            "line-of-public amount=100000 kind=rain-sewer percent=25 result=25000",
            "line-not-counted amount=100000 kind=waste-sewer",
            "base result=55000",
        ]);
        grant.High.ShouldBe(33_000);
    }

    [Theory]
    [InlineData("new-area", "no", "none-of-these", "emergency", 600_000, 600_000)]
    [InlineData("brownfield", "no", "none-of-these", "balanced", 600_000, 900_000)]
    [InlineData("new-area", "contract", "none-of-these", "balanced", 600_000, 900_000)]
    [InlineData("new-area", "no", "strategy", "balanced", 600_000, 850_000)]
    [InlineData("new-area", "contract", "strategy", "emergency", 600_000, 950_000)]
    [InlineData("new-area", "no", "none-of-these", null, 600_000, 600_000)]
    [InlineData("brownfield", "no", "none-of-these", null, 600_000, 950_000)]
    [InlineData("new-area", null, "strategy", "balanced", 600_000, 900_000)]
    public void Grant_ReachesFromTheRegularToTheHighestPossibleRate(string works, string? cooperation, string anchoring, string? budget, decimal low, decimal high)
    {
        var grant = Raised.Run([.. Site(CostList.Of(("roads", 1_000_000)), 0, 0, 0), .. Reasons([works], cooperation, anchoring, budget)]);

        (grant.Low, grant.High).ShouldBe((low, high));
    }

    [Fact]
    public void Grant_WhenNothingRaisesTheRate_DoesNotAskForTheBudget()
    {
        var grant = Raised.Run([.. Site(CostList.Of(("roads", 1_000_000)), 0, 0, 0), .. Reasons(Civil, "no", "none-of-these", null)]);

        grant.Kind.ShouldBe(AmountKind.Exact);
        grant.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void Grant_WhenWorksOfTwoCapsAreNamed_LiesBetweenThem()
    {
        var calculation = Regular with { Numbers = [.. Regular.Numbers, ("sideCap.brownfield", 24), ("sideCap.new-area", 14.7m)] };
        var lines = CostList.Of(("roads", 1_000_000), ("side-costs", 300_000));

        var grant = calculation.Run([.. Site(lines, 0, 0, 0), Works(["new-area", "brownfield"])]);

        (grant.Low, grant.High).ShouldBe((0.6m * 1_147_000, 0.6m * 1_240_000));
        grant.Lines().ShouldContain("eligible-between high=1240000 low=1147000");
    }

    [Fact]
    public void Grant_WhenIncomeExceedsTheCosts_IsNothingAndSaysSo()
    {
        var grant = Regular.Run(Site(CostList.Of(("roads", 1_000_000)), 0, 0, 1_000_000.01m));

        (grant.Kind, grant.Low, grant.High).ShouldBe((AmountKind.Exact, 0m, 0m));
        grant.Lines().ShouldContain("nothing-left deduction=0 eligible=1000000 income=1000000.01 netIncome=0");
        grant.Lines().Last().ShouldBe("income-covers income=1000000.01 total=1000000");
    }

    [Fact]
    public void Grant_WhenThePriceIsBelowTheLand_SaysThatThereIsNoSurplus() =>
        Regular.Run(Site(CostList.Of(("roads", 1_000_000)), 100_000, 100_000.01m, 0)).Lines().ShouldContain("no-surplus land=100000.01 sale=100000");

    [Fact]
    public void Grant_WhenTheOwnShareUsesUpTheSurplus_SaysSo() =>
        Regular.Run(Site(CostList.Of(("roads", 1_000_000)), 300_000, 0, 0)).Lines().ShouldContain("surplus-used-up land=0 own=300000 sale=300000");

    [Fact]
    public void Grant_WithoutLines_IsNothing() => Regular.Run(Site(CostList.Of(), 0, 0, 0)).High.ShouldBe(0);

    [Fact]
    public void Grant_WhenTheListIsUnknown_IsNotComputable()
    {
        var grant = Raised.Run([.. Site(CostList.Unknown, 0, 0, 0), .. Reasons(null, null, null, null)]);

        grant.Kind.ShouldBe(AmountKind.NotComputable);
        grant.Missing.Select(fact => fact.Id).ShouldBe(["given.costs", "given.works", "given.cooperation", "given.anchoring", "given.budget"], ignoreOrder: true);
    }

    [Fact]
    public void Grant_WhateverIsMissing_HoldsInEveryCompletion()
    {
        foreach (var line in new (string?, decimal?)[] { (null, 400_000), ("power-lines", null), (null, null), ("rain-sewer", 250_000) })
        {
            Raised.ShouldHoldInEveryCompletion([
                .. Site(CostList.Of(("roads", 2_000_000), ("side-costs", 600_000), line), 900_000, 200_000, 10_000, publicShare: null),
                .. Reasons(null),
            ]);
        }
    }

    [Fact]
    public void Grant_WhateverRaisesTheRate_HoldsInEveryCompletion() =>
        Raised.ShouldHoldInEveryCompletion([.. Site(CostList.Of(("roads", 2_000_000), ("side-costs", 600_000)), 900_000, 200_000, 10_000), .. Reasons(null, null, null, null)]);

    [Fact]
    public void Grant_WhateverMoneyIsMissing_HoldsInEveryCompletion() => Raised.ShouldHoldInEveryCompletion([
        CostList.Of(("roads", 2_000_000), ("power-lines", 500_000), ("side-costs", 600_000)),
        CostList.Public(),
        .. new[] { "salePrice", "landCost", "income", "netIncome" }.Select(Open),
        .. Reasons(Civil, "contract", "none-of-these", "balanced"),
    ]);

    /// <summary>A grid of costs, income, gain and rates that reaches every case of the circle.</summary>
    [Fact]
    public void Exact_WithItsOwnShare_SolvesTheCircle()
    {
        foreach (var (income, gain, rate) in from income in Enumerable.Range(0, 12)
                                             from gain in Enumerable.Range(-2, 40)
                                             from rate in new[] { 0.05m, 0.6m, 0.75m, 0.9m, 0.95m, 1m }
                                             select (income * 100_000m, gain * 100_000m, rate))
        {
            var grant = new UnprofitableCosts(1_000_000, income, gain, 0.1m, 0.3m).Exact(rate).Grant;

            var own = Math.Max(0, 1_000_000 - grant - 100_000);
            var unprofitable = Math.Max(0, 1_000_000 - income - (0.3m * Math.Max(0, gain - own)));
            (rate * unprofitable).ShouldBe(grant, 0.000001m, $"{income} {gain} {rate}");
        }
    }

    private static (string Name, decimal Value)[] Rates(decimal rate) =>
        [("rate", rate), ("sideCap", 14.7m), ("managementCap", 5), ("ownShareLimit", 10), ("surplusShare", 30)];

    private static Given[] Site(Given costs, decimal sale, decimal land, decimal income, decimal? publicShare = 40) =>
        [costs, CostList.Public(publicShare), Given.Money("salePrice", sale), Given.Money("landCost", land), Given.Money("income", income), Given.Money("netIncome", 0)];

    private static Given[] Reasons(string[]? works, string? cooperation = "no", string? anchoring = "none-of-these", string? budget = "balanced") =>
    [
        Works(works),
        Given.Choice("cooperation", cooperation, "contract", "no"),
        Given.Choices("anchoring", anchoring is null ? null : [anchoring], "strategy", "none-of-these"),
        Given.Choice("budget", budget, "balanced", "emergency"),
    ];

    private static Given Works(string[]? works) => Given.Choices("works", works, "new-area", "brownfield");

    private static Given Open(string name) =>
        Given.Money(name, null) with { Candidates = [new NumberValue(0), new NumberValue(800_000), new NumberValue(1_000_000_000)] };

    private static decimal Result(Amount amount, string step) =>
        amount.Steps.Last(each => each.Key.Split('.')[1].Replace("-capped", "", StringComparison.Ordinal) == step).Values["result"].Number;

    private static AmountReading Reading(string id, double[] columns) => new(id, (decimal)columns[2], (decimal)columns[2]);

    private static double[] Columns(UnprofitableGrant grant) =>
        [(double)AmountCall.Round(grant.Surplus), (double)AmountCall.Round(grant.Unprofitable), (double)AmountCall.Round(grant.Grant)];
}
