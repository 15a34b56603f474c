using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Blocks;

public class EnterpriseGroupTests
{
    private static readonly SampleEnterprise Workshop = new(25, 5, 3);

    private static readonly Dictionary<string, SampleEnterprise> Structures = new()
    {
        ["W1"] = Workshop with { Affiliation = "partner", Rows = [Person(100)] },
        ["W2"] = Workshop with { Rows = [Owner(30, 375, 75, 60)] },
        ["W3"] = new(40, 8, 6) { Rows = [Owner(25, 100, 20, 10), Holding(33, 60, 9, 9), Holding(49, 80, 10, 10)] },
        ["W4"] = new(30, 6, 5) { Rows = [Owner(60, 120, 30, 20)] },
        ["W5"] = new(45, 9, 8) { Rows = [Owner(38, 200, 40, 30), Holding(100, 60, 10, 8, ("connectedTo", 1))] },
        ["W6"] = new(48, 9, 9) { Rows = [Holding(24.9m, 4, 2, 3)] },
    };

    [Theory]
    [InlineData("W1", "balance=3000000 headcount=25 turnover=5000000", "small")]
    [InlineData("W2", "balance=21000000 headcount=137.5 turnover=27500000", "medium")]
    [InlineData("W3", "balance=16370000 headcount=124 turnover=20870000", "medium")]
    [InlineData("W4", "balance=25000000 headcount=150 turnover=36000000", "medium")]
    [InlineData("W5", "balance=22440000 headcount=143.8 turnover=28000000", "medium")]
    [InlineData("W6", "balance=9000000 headcount=48 turnover=9000000", "small")]
    public void Class_OfTheStructure_AddsUpPartnersAndLinked(string vector, string sum, string expected)
    {
        Structures[vector].Class.ShouldBe(expected);
        Structures[vector].Lines.ShouldContain($"sum {sum}");
    }

    [Fact]
    public void W7_Class_OfAMunicipalSubsidiary_IsNoSme()
    {
        var utility = new SampleEnterprise(60, 8, 7) { PublicShare = null, Rows = [Authority(51, budget: 900_000_000, inhabitants: 300_000)] };

        utility.Class.ShouldBe("large");
        utility.Lines.ShouldContain("public-share limit=25 share=51");
        utility.Lines.ShouldContain("public-owner");
    }

    [Fact]
    public void Class_OfASmallFirmOfALargeGroup_IsLarge_AndShowsTheGroup()
    {
        var firm = new SampleEnterprise(12, 1.5m, 1) { Rows = [Owner(80, 900, 300, 250, ("name", new TextValue("Holding AG"))), Owner(100, 40, 4, 4, ("connectedTo", 1), ("name", new TextValue("Dach GmbH")))] };

        firm.Class.ShouldBe("large");
        firm.Lines.ShouldBe([
            "own balance=1000000 headcount=12 turnover=1500000",
            "linked balance=250000000 enterprise=Holding AG headcount=900 turnover=300000000",
            "linked balance=4000000 enterprise=Dach GmbH headcount=40 turnover=4000000",
            "sum balance=255000000 headcount=952 turnover=305500000",
            "result size=large",
        ]);
    }

    [Theory]
    [InlineData(24.99, "small")]
    [InlineData(25, "large")]
    public void Class_WithAMunicipalShareholder_DependsOnAQuarter(double share, string expected) =>
        (Workshop with { Rows = [Authority((decimal)share, budget: 50_000_000, inhabitants: 20_000)] }).Class.ShouldBe(expected);

    [Theory]
    [InlineData("small on both counts", 9_999_999.99, 4_999, "small")]
    [InlineData("budget at the limit", 10_000_000, 4_999, "large")]
    [InlineData("inhabitants at the limit", 9_999_999.99, 5_000, "large")]
    public void Class_WithAVerySmallMunicipality_StaysItsOwn(string municipality, double budget, int inhabitants, string expected) =>
        (Workshop with { PublicShare = true, Rows = [Authority(30, (decimal)budget, inhabitants)] }).Class.ShouldBe(expected, municipality);

    [Fact]
    public void Class_WithASmallMunicipalityInTheMajority_IsNoSme() =>
        (Workshop with { Rows = [Authority(50.1m, 1_000_000, 900)] }).Class.ShouldBe("large");

    [Fact]
    public void Class_WithPublicBodiesEachBelowAQuarter_AddsThemUp()
    {
        (Workshop with { Rows = [Public(12.5m), Public(12.4m)] }).Class.ShouldBe("small");
        (Workshop with { Rows = [Public(12.5m), Public(12.5m)] }).Class.ShouldBe("large");
    }

    [Fact]
    public void Class_WithACityBehindAHolding_IsNoSme()
    {
        var direct = Owner(30, 5, 1, 1);

        (Workshop with { Rows = [direct, Public(50, ("connectedTo", 1))] }).Class.ShouldBe("small");
        (Workshop with { Rows = [direct, Public(50.1m, ("connectedTo", 1))] }).Class.ShouldBe("large");
        (Workshop with { Rows = [Owner(30, 5, 1, 1, ("publiclyControlled", true))] }).Class.ShouldBe("large");
    }

    [Theory]
    [InlineData("venture-capital", "exempt")]
    [InlineData("university", "exempt")]
    [InlineData("institutional-investor", "exempt")]
    [InlineData("enterprise", "partner")]
    public void Class_WithAnInvestor_DoesNotCountTheExempt(string kind, string relation)
    {
        var firm = Workshop with { Rows = [Owner(50, 2_000, 900, 900, ("kind", kind))] };

        firm.Class.ShouldBe(relation == "exempt" ? "small" : "large");
        firm.Lines.ShouldContain(line => line.StartsWith(relation, StringComparison.Ordinal));
    }

    [Fact]
    public void Class_WithAnInvestorInTheMajority_CountsItInFull() =>
        (Workshop with { Rows = [Owner(50.1m, 2_000, 900, 900, ("kind", "venture-capital"))] }).Class.ShouldBe("large");

    [Fact]
    public void Class_WithLinkedInvestorsInTheMajority_LosesTheExemption()
    {
        Row[] apart = [Owner(30, 2_000, 900, 900, ("kind", "university")), Owner(25, 2_000, 900, 900, ("kind", "venture-capital"))];
        Row[] linked = [apart[0], new Row(apart[1].Fields.Add("together", new NumberValue(1)))];

        (Workshop with { Rows = [.. apart] }).Class.ShouldBe("small");
        (Workshop with { Rows = [.. linked] }).Class.ShouldBe("large");
        (Workshop with { Rows = [.. linked] }).Lines.ShouldContain(line => line.StartsWith("linked ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1_249_999.99, "small")]
    [InlineData(1_250_000, null)]
    [InlineData(1_250_000.01, "large")]
    public void Class_WithBusinessAngels_DependsOnTheirInvestmentTogether(double invested, string? expected)
    {
        var half = (decimal)invested - 600_000;

        (Workshop with { Rows = [Angel(20, 600_000), Angel(30, half)] }).Class.ShouldBe(expected);
    }

    [Theory]
    [InlineData(true, "large")]
    [InlineData(false, "small")]
    public void Class_WhenTheOwnerHasAnotherFirm_DependsOnTheMarket(bool sameMarket, string expected) =>
        (Workshop with { Rows = [Person(100), Holding(100, 300, 60, 60, ("connectedTo", 1), ("sameMarket", sameMarket))] }).Class.ShouldBe(expected);

    [Fact]
    public void Class_WhenAPersonHoldsNoMajority_DoesNotCountThePersonsFirm() =>
        (Workshop with { Rows = [Person(50), Holding(100, 300, 60, 60, ("connectedTo", 1), ("sameMarket", true))] }).Class.ShouldBe("small");

    [Fact]
    public void Class_WhenPersonsActTogether_AddsTheirVotes()
    {
        Row[] family = [Person(30), Person(30, ("together", 1)), Holding(80, 300, 60, 60, ("connectedTo", 2), ("sameMarket", true))];

        (Workshop with { Rows = [.. family] }).Class.ShouldBe("large");
        (Workshop with { Rows = [family[0], Person(30), family[2]] }).Class.ShouldBe("small");
    }

    [Fact]
    public void Class_WithControlWithoutMajority_IsLinked() =>
        (Workshop with { Rows = [Owner(10, 300, 60, 60, ("control", true))] }).Class.ShouldBe("large");

    [Fact]
    public void Class_WithMuchCapitalAndFewVotes_CountsTheGreaterShareOfAPartner()
    {
        var firm = Workshop with { Rows = [Owner(60, 50, 10, 10, ("votes", 40m))] };

        firm.Lines.ShouldContain("partner balance=6000000 enterprise=1 headcount=30 share=60 turnover=6000000");
    }

    [Fact]
    public void Class_WithAPartnerOfAPartner_DoesNotCountIt() =>
        (Workshop with { Rows = [Owner(30, 10, 1, 1), Owner(40, 9_000, 900, 900, ("connectedTo", 1))] }).Class.ShouldBe("small");

    [Fact]
    public void Class_WithAPartnerOfALinkedEnterprise_CountsItsShare() =>
        (Workshop with { Rows = [Owner(60, 10, 1, 1), Owner(40, 100, 10, 10, ("connectedTo", 1))] }).Lines.ShouldContain("partner balance=4000000 enterprise=2 headcount=40 share=40 turnover=4000000");

    [Fact]
    public void Class_WhenTwoEnterprisesOwnEachOther_CountsTheGreaterShareOnce()
    {
        var firm = Workshop with { Rows = [Owner(30, 100, 10, 10), Holding(40, 0, 0, 0, ("sameAs", 1))] };

        firm.Lines.ShouldContain("partner balance=4000000 enterprise=1 headcount=40 share=40 turnover=4000000");
        firm.Lines.ShouldContain("sum balance=7000000 headcount=65 turnover=9000000");
    }

    [Fact]
    public void Class_WithLinkedHoldersOfSmallShares_AddsTheirShares()
    {
        Row[] holders = [Owner(15, 100, 10, 10), Owner(15, 100, 10, 10, ("together", 1))];

        (Workshop with { Rows = [.. holders] }).Lines.ShouldContain("sum balance=9000000 headcount=85 turnover=11000000");
        (Workshop with { Rows = [holders[0], holders[0]] }).Lines.ShouldContain("sum balance=3000000 headcount=25 turnover=5000000");
    }

    [Fact]
    public void Class_WithAnEnterpriseInTheOwnAccounts_DoesNotAddItTwice()
    {
        var firm = Workshop with { Rows = [Holding(100, 300, 60, 60, ("consolidated", true))] };

        firm.Class.ShouldBe("small");
        firm.Lines.ShouldContain("included enterprise=1");
    }

    [Fact]
    public void Class_OfAGroupThatGrew_FollowsTheTwoYearRule()
    {
        var owner = Owner(60, 230, 30, 30, ("headcountBefore", 200m), ("turnoverBefore", 30_000_000m), ("balanceSheetBefore", 30_000_000m), ("headcountEarlier", 200m), ("turnoverEarlier", 30_000_000m), ("balanceSheetEarlier", 30_000_000m));
        var firm = new SampleEnterprise(30, 6, 5) { History = "changed", Earlier = [Year(30), Year(30)], Rows = [owner] };

        firm.Class.ShouldBe("medium");
        (firm with { History = "ownership-changed" }).Class.ShouldBe("large");
        (firm with { Earlier = [Year(60), Year(30)] }).Class.ShouldBe("large");
        firm.Lines.ShouldContain("two-years");
    }

    [Theory]
    [InlineData("a circle", 2, 1, 1)]
    [InlineData("itself", 1, 0, 1)]
    [InlineData("no such row", 0, 9, 2)]
    public void Class_WhenRowsPointNowhere_IsOpenAndNamesTheRow(string defect, int first, int second, int row)
    {
        var firm = Workshop with { Rows = [Owner(30, 10, 1, 1, ("connectedTo", first)), Owner(30, 10, 1, 1, ("connectedTo", second))] };

        firm.Class.ShouldBeNull(defect);
        firm.Lines.ShouldContain($"broken row={row}");
        (firm with { Headcount = 250 }).Class.ShouldBe("large", defect);
    }

    [Fact]
    public void Class_WhenARowHasGaps_NamesTheRow()
    {
        var firm = Workshop with { Rows = [Owner(30, 10, 1, 1), Without(Owner(30, 10, 1, 1), "headcount", "turnover")] };

        firm.Class.ShouldBeNull();
        firm.Lines.ShouldContain("unsure enterprise=2");
        firm.Lines.Last().ShouldBe("open largest=large smallest=small");
    }

    [Fact]
    public void Class_WhenStandingAlone_NeedsNoList() =>
        (Workshop with { Affiliation = "autonomous", Rows = null }).Class.ShouldBe("small");

    /// <summary>One row, two fields unknown at a time, everything else as in some structure.</summary>
    [Fact]
    public void Class_WhateverIsMissing_HoldsInEveryCompletion()
    {
        string[] fields = ["kind", "direction", "capital", "votes", "control", "sameMarket", "consolidated", "publiclyControlled", "headcount", "connectedTo", "investment", "budget", "inhabitants"];
        Row[] seconds = [Owner(30, 300, 60, 60), Owner(30, 300, 60, 60, ("kind", "university")), Authority(30, 1, 1), Angel(30, 1_000_000), Person(60), Holding(60, 300, 60, 60, ("connectedTo", 1), ("sameMarket", true)), Holding(20, 1, 1, 1)];
        var pairs = from second in seconds
                    from a in fields
                    from b in fields
                    where string.CompareOrdinal(a, b) <= 0
                    select Without(second, a, b);

        foreach (var row in pairs)
        {
            SampleEnterprise.SmeClass.ShouldClaimOnlyWhatHolds((Workshop with { Rows = [Person(60), row] }).Givens);
            SampleEnterprise.SmeClass.ShouldClaimOnlyWhatHolds((Workshop with { Rows = [Owner(40, 30, 5, 3), row], PublicShare = true }).Givens);
        }
    }

    [Fact]
    public void Class_WhenTheRestIsMissing_HoldsInEveryCompletion()
    {
        foreach (var affiliation in new[] { null, "autonomous", "linked" })
        {
            foreach (bool? share in new bool?[] { null, true, false })
            {
                SampleEnterprise.SmeClass.ShouldClaimOnlyWhatHolds((Workshop with { Affiliation = affiliation, PublicShare = share, History = null, Rows = [Owner(30, 10, 1, 1)] }).Givens);
                SampleEnterprise.SmeClass.ShouldClaimOnlyWhatHolds((Workshop with { Headcount = null, Turnover = null, Affiliation = affiliation, PublicShare = share, Rows = [Owner(60, 260, 1, 1)] }).Givens);
            }
        }

        (Workshop with { Headcount = null, Turnover = null, Rows = [Owner(60, 260, 1, 1)] }).Class.ShouldBe("large");
    }

    private static Row Owner(decimal share, decimal headcount, decimal turnover, decimal balance, params (string, object?)[] others) =>
        SampleEnterprise.Row("owner", share, headcount, turnover, balance, others);

    private static Row Holding(decimal share, decimal headcount, decimal turnover, decimal balance, params (string, object?)[] others) =>
        SampleEnterprise.Row("holding", share, headcount, turnover, balance, others);

    private static Row Person(decimal share, params (string, object?)[] others) => Owner(share, 0, 0, 0, [("kind", "natural-person"), .. others]);

    private static Row Public(decimal share, params (string, object?)[] others) => Owner(share, 0, 0, 0, [("kind", "public-body"), .. others]);

    private static Row Authority(decimal share, decimal budget, int inhabitants) =>
        Owner(share, 0, 0, 0, ("kind", "local-authority"), ("budget", budget), ("inhabitants", inhabitants));

    private static Row Angel(decimal share, decimal invested) => Owner(share, 900, 90, 90, ("kind", "business-angel"), ("investment", invested));

    private static Row Without(Row row, params string[] fields) => new(row.Fields.RemoveRange(fields));

    private static Row Year(decimal headcount) => Given.Row(("headcount", headcount), ("turnover", 6_000_000m), ("balanceSheet", 5_000_000m));
}
