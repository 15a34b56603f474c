using FundingWizard.Rules.Amounts;

namespace FundingWizard.Rules.Tests.Blocks;

public class TaxTests
{
    /// <summary>From July 2020, from 28 March 2024 and from 2026 on.</summary>
    private static readonly Calculation Allowance = new("research-allowance", Rules(0, 0, 0))
    {
        Day = new DateOnly(2026, 11, 1),
        Later =
        [
            (new DateOnly(2020, 7, 1), Rules(4_000_000, 60, 0)),
            (new DateOnly(2024, 3, 28), Rules(10_000_000, 70, 0)),
            (new DateOnly(2026, 1, 1), Rules(12_000_000, 70, 20)),
        ],
    };

    private static readonly Calculation Declining = new("declining-balance", ("multiple", 0), ("highest", 0))
    {
        Later =
        [
            (new DateOnly(2024, 4, 1), [("multiple", 2), ("highest", 20)]),
            (new DateOnly(2025, 1, 1), [("multiple", 0), ("highest", 0)]),
            (new DateOnly(2025, 7, 1), [("multiple", 3), ("highest", 30)]),
            (new DateOnly(2028, 1, 1), null),
        ],
    };

    private static readonly Calculation Staged = new("staged-depreciation", Stages(0, 0, 0, 0, 0, 0)) { Later = [(new DateOnly(2025, 7, 1), Stages(75, 10, 5, 5, 3, 2)), (new DateOnly(2028, 1, 1), null)] };

    [Fact]
    public void Z1_Allowance_OfAnSme_AddsAllCosts()
    {
        var amount = Allowance.Run(Costs(400_000, 100_000, 0, 20_000, "small", "2026-02-01", "2026-01-15"));

        (amount.Kind, amount.High).ShouldBe((AmountKind.Exact, 205_800m));
        amount.Lines().ShouldBe([
            "wages wages=400000", "contract contract=100000 result=70000 share=70", "depreciation depreciation=20000", "overhead overhead=20 result=98000",
            "base base=588000", "allowance base=588000 rate=35 result=205800",
        ]);
    }

    [Fact]
    public void Z2_Allowance_AboveTheCap_CountsTheCap()
    {
        var amount = Allowance.Run(Costs(11_000_000, 0, 0, 0, "large", "2026-02-01", "2026-01-15"));

        amount.High.ShouldBe(3_000_000);
        amount.Lines().ShouldContain("capped base=13200000 cap=12000000");
    }

    [Theory]
    [InlineData("started before 2026: no lump sum", "2025-12-31", "2026-01-15", 470_000)]
    [InlineData("started in 2026", "2026-01-01", "2026-01-15", 564_000)]
    [InlineData("ordered before 28 March 2024", "2025-12-31", "2024-03-27", 460_000)]
    [InlineData("ordered on 28 March 2024", "2025-12-31", "2024-03-28", 470_000)]
    public void Allowance_PicksEachNumberByItsOwnDay(string situation, string started, string ordered, decimal expectedBase) =>
        Allowance.Run(Costs(400_000, 100_000, 0, 0, "large", started, ordered)).High.ShouldBe(expectedBase * 0.25m, situation);

    [Theory]
    [InlineData("2025-12-31", 10_000_000)]
    [InlineData("2026-01-01", 12_000_000)]
    public void Allowance_CapsByTheYearOfTheCosts(string costsOn, decimal cap) =>
        Allowance.Run([.. Costs(20_000_000, 0, 0, 0, "large", "2024-05-01", "2024-05-01"), Given.Date("costsOn", costsOn)]).High.ShouldBe(cap * 0.25m);

    [Fact]
    public void Allowance_OnOwnWork_NamesThePartThatIsDeMinimis()
    {
        var amount = Allowance.Run(Costs(0, 0, 500, 0, "micro", "2026-02-01", "2026-02-01"));

        amount.High.ShouldBe(21_000);
        amount.Lines().ShouldContain("own-hours hourly=100 hours=500 result=50000");
        amount.Lines().Last().ShouldBe("own-work-part result=21000");
    }

    [Fact]
    public void Allowance_WhateverIsMissing_HoldsInEveryCompletion()
    {
        var known = Allowance with { Numbers = Rules(4_000_000, 60, 0) };
        known.ShouldHoldInEveryCompletion([.. Costs(400_000, 100_000, 10, 0, null, null, null).Select(given => given.Name is "startedOn" or "orderedOn" ? given with { Candidates = Days } : given)]);
        Allowance.Run(Costs(null, 0, 0, 0, "small", "2026-02-01", "2026-02-01")).Kind.ShouldBe(AmountKind.NotComputable);
    }

    [Theory]
    [InlineData("below the limit", 390, 10, 9_750)]
    [InlineData("at the limit", 400, 10, 10_000)]
    [InlineData("above it", 401, 10, 10_000)]
    public void Allowance_OnOwnHours_CountsSoManyAWeek(string situation, int hours, int weeks, decimal expected) =>
        Weekly(hours, weeks).High.ShouldBe(expected, situation);

    [Fact]
    public void Allowance_AboveTheHoursOfAWeek_SaysSo() => Weekly(401, 10).Lines().ShouldContain("weekly hours=401 result=400 weekly=40 weeks=10");

    [Fact]
    public void Allowance_WhenTheWeeksAreUnknown_IsNotComputable() => Weekly(401, null).Kind.ShouldBe(AmountKind.NotComputable);

    [Theory]
    [InlineData(2_000_000, 2_500_000)]
    [InlineData(11_000_000, 250_000)]
    [InlineData(13_000_000, 0)]
    public void Allowance_OfALinkedEnterprise_SharesTheCap(int taken, decimal expected)
    {
        var amount = Allowance.Run([.. Costs(11_000_000, 0, 0, 0, "large", "2026-02-01", "2026-02-01"), Given.Money("groupBase", taken)]);

        amount.High.ShouldBe(expected);
        amount.Lines().ShouldContain($"shared-cap cap=12000000 group={taken} result={Math.Max(0, 12_000_000 - taken)}");
    }

    [Theory]
    [InlineData("room for all of it", 12_000_000, 3_000_000)]
    [InlineData("a euro too little", 12_000_001, 2_999_999)]
    [InlineData("no room", 16_000_000, 0)]
    public void Allowance_WithOtherAid_StaysBelowTheCapOfTheProject(string situation, int earlier, decimal expected)
    {
        var amount = Aided(earlier);

        amount.High.ShouldBe(expected, situation);
        amount.Lines().Any(line => line.StartsWith("aid-capped ", StringComparison.Ordinal)).ShouldBe(expected < 3_000_000);
    }

    [Fact]
    public void Allowance_WhenOtherAidIsUnknown_CanBeNothing() => (Aided(null).Low, Aided(null).High).ShouldBe((0m, 3_000_000m));

    [Fact]
    public void OwnPart_IsTheShareOfOwnHoursInTheCosts()
    {
        var amount = OwnPart.Run(Costs(11_950_000, 0, 500, 0, "large", "2025-02-01", "2025-02-01"));

        amount.High.ShouldBe(12_500);
        amount.Lines().ShouldBe(["part allowance=3000000 costs=12000000 own=50000 result=12500"]);
    }

    [Fact]
    public void OwnPart_WithoutOwnHours_NeedsNothingElse() =>
        OwnPart.Run(Costs(null, 0, 0, 0, null, null, null)).Lines().ShouldBe(["none hours=0"]);

    [Theory]
    [InlineData("F1", 100_000, 10, "2025-07-01", "2025 15000|2026 25500|2027 17850")]
    [InlineData("F2", 100_000, 8, "2026-01-01", "2026 30000|2027 21000|2028 14700")]
    [InlineData("twice the linear rate in 2024", 100_000, 8, "2024-12-01", "2024 1666.67|2025 19666.67|2026 15733.33")]
    [InlineData("a long life stays below the highest rate", 100_000, 15, "2026-01-01", "2026 20000|2027 16000|2028 12800")]
    public void Declining_OfTheVector_FallsEveryYear(string vector, int cost, int life, string acquired, string plan)
    {
        var amount = Declining.Run(Given.Money("cost", cost), Given.Integer("life", life, 1, 50), Given.Date("acquired", acquired));

        var years = amount.Lines().Where(line => line.StartsWith("year ", StringComparison.Ordinal)).Select(line => line.Split(' ', '=')).Select(words => $"{words[^1]} {words[2]}").ToArray();
        string.Join('|', years.Take(3)).ShouldBe(plan, vector);
        years.Length.ShouldBe(life);
        amount.High!.Value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(plan.Split(' ', '|')[1]);
    }

    [Theory]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    [InlineData("2025-06-30", false)]
    [InlineData("2025-07-01", true)]
    [InlineData("2027-12-31", true)]
    [InlineData("2028-01-01", false)]
    public void Declining_IsOfferedByTheDayOfAcquisition(string acquired, bool isOffered)
    {
        var amount = Declining.Run(Given.Money("cost", 1_000), Given.Integer("life", 5, 1, 50), Given.Date("acquired", acquired));

        (amount.Kind == AmountKind.Exact).ShouldBe(isOffered);
        amount.Lines().Contains($"not-offered acquired={acquired}").ShouldBe(!isOffered);
    }

    [Fact]
    public void F3_Staged_OfAnElectricCar_FollowsTheStages()
    {
        var amount = Staged.Run(Given.Money("cost", 50_000), Given.Date("acquired", "2025-10-01"));

        amount.High.ShouldBe(37_500);
        amount.Lines().ShouldBe([
            "year amount=37500 rate=75 year=2025", "year amount=5000 rate=10 year=2026", "year amount=2500 rate=5 year=2027", "year amount=2500 rate=5 year=2028",
            "year amount=1500 rate=3 year=2029", "year amount=1000 rate=2 year=2030",
        ]);
    }

    [Fact]
    public void Staged_BeforeItsFirstDay_IsNotOffered() =>
        Staged.Run(Given.Money("cost", 50_000), Given.Date("acquired", "2025-06-30")).Lines().ShouldBe(["not-offered acquired=2025-06-30"]);

    [Fact]
    public void Depreciation_WhenADayIsUnknown_IsNotComputable()
    {
        var amount = Staged.Run(Given.Money("cost", 50_000), Given.Date("acquired", null));

        amount.Kind.ShouldBe(AmountKind.NotComputable);
        amount.Missing.Select(fact => fact.Id).ShouldBe(["given.acquired"]);
    }

    [Theory]
    [InlineData("AS-V1", 50_000_000, 45_000_000)]
    [InlineData("at the allowance", 5_000_000, 0)]
    [InlineData("a euro above", 5_000_001, 1)]
    public void Excess_OfTheVector_IsBeyondTheAllowance(string vector, int liabilities, int expected)
    {
        var amount = new Calculation("excess-per-head", ("perHead", 100)).Run(
            Given.Money("liabilities", liabilities), Given.Money("deduction", 2_000_000), Given.Decimal("inhabitants", 30_000));

        amount.High.ShouldBe(expected, vector);
        if (vector == "AS-V1")
            amount.Lines().ShouldContain("per-head perHead=100 result=1600");
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void Staged_WhoseYearsAreNotTheWholeCost_IsRefused(int lastYear, bool isSound)
    {
        var numbers = Stages(75, 10, 5, 5, 3, lastYear).ToDictionary(number => number.Name, number => number.Value);

        Calculator.All["staged-depreciation"].NumberProblems(new Dictionary<string, Rules.Facts.Fact>(), numbers).Any().ShouldBe(!isSound);
    }

    private static Calculation OwnPart => Allowance with { Calculator = "own-work-allowance" };

    private static Amount Weekly(int hours, int? weeks) => WithNumber("weeklyHours", 40).Run([.. Costs(0, 0, hours, 0, "large", "2025-02-01", "2025-02-01"), Given.Integer("ownWeeks", weeks, 1, 53)]);

    private static Amount Aided(int? earlier) => WithNumber("aidCap", 15_000_000).Run([.. Costs(12_000_000, 0, 0, 0, "large", "2025-02-01", "2025-02-01"), Given.Money("earlierAid", earlier)]);

    private static Calculation WithNumber(string name, decimal value) => Allowance with { Numbers = [.. Rules(12_000_000, 70, 0), (name, value)], Later = [] };

    private static System.Collections.Immutable.ImmutableArray<Rules.Facts.FactValue> Days => [Given.Day("2023-01-01"), Given.Day("2025-01-01"), Given.Day("2026-05-01")];

    private static Given[] Costs(decimal? wages, decimal contract, decimal hours, decimal depreciation, string? size, string? started, string? ordered) =>
    [
        Given.Money("wages", wages), Given.Money("contract", contract), Given.Decimal("ownHours", hours), Given.Money("depreciation", depreciation),
        Given.Choice("size", size, "micro", "small", "medium", "large"), Given.Date("startedOn", started), Given.Date("orderedOn", ordered),
    ];

    private static (string Name, decimal Value)[] Rules(decimal cap, decimal contractShare, decimal overhead) =>
        [("cap", cap), ("contractShare", contractShare), ("overhead", overhead), ("hourly", 100), ("rate", 25), ("smeRate", 35)];

    private static (string Name, decimal Value)[] Stages(params decimal[] years) => [.. years.Select((percent, index) => ($"year{index + 1}", percent))];
}
