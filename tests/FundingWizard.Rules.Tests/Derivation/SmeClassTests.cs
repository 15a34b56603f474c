using System.Collections.Immutable;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Derivation;

public class SmeClassTests
{
    private const decimal Million = 1_000_000m;

    [Theory]
    [InlineData("R1", 9, 2, 5, "micro")]
    [InlineData("R2", 10, 1.5, 1.5, "small")]
    [InlineData("R3", 8, 3, 3, "small")]
    [InlineData("R4", 49, 11, 10, "small")]
    [InlineData("R5", 50, 9, 9, "medium")]
    [InlineData("R6", 249.9, 50, 60, "medium")]
    [InlineData("R7", 250, 5, 5, "large")]
    [InlineData("R8", 0.5, 0.05, 0.02, "micro")]
    public void Class_WhenOneYearIsKnown_FollowsTheCeilings(string vector, double headcount, double turnover, double balance, string expected)
    {
        var company = new Company { Headcount = (decimal)headcount, Turnover = (decimal)turnover * Million, Balance = (decimal)balance * Million };

        company.Class().ShouldBe(expected, vector);
    }

    [Theory]
    [InlineData("49.99 people", 49.99, 10_000_000, 99, "small")]
    [InlineData("50 people", 50, 10_000_000, 99, "medium")]
    [InlineData("one cent too much, both ways", 49, 10_000_000.01, 10_000_000.01, "medium")]
    [InlineData("one cent too much, one way", 49, 10_000_000.01, 10_000_000, "small")]
    [InlineData("balance sheet of medium", 249, 50_000_000.01, 43_000_000, "medium")]
    [InlineData("beyond medium, both ways", 249, 50_000_000.01, 43_000_000.01, "large")]
    public void Class_AtACeiling_CountsHeadcountExclusiveAndMoneyInclusive(string vector, double headcount, double turnover, double balance, string expected)
    {
        var company = new Company { Headcount = (decimal)headcount, Turnover = (decimal)turnover, Balance = (decimal)balance };

        company.Class().ShouldBe(expected, vector);
    }

    [Theory]
    [InlineData("T1", "small small medium", "small")]
    [InlineData("T2", "medium small small", "small")]
    [InlineData("T3", "large large medium", "large")]
    [InlineData("T4", "large medium medium", "medium")]
    [InlineData("T5", "medium medium large", "medium")]
    [InlineData("T6", "medium large large", "large")]
    [InlineData("T7", "small medium large", "medium")]
    [InlineData("T8", "small medium", "small")]
    [InlineData("T9", "medium medium medium", "medium")]
    public void Status_AfterSeveralYears_ChangesOnlyAfterTwo(string vector, string years, string expected)
    {
        var classes = years.Split(' ').Select(year => Enum.Parse<SizeClass>(year, ignoreCase: true)).ToImmutableArray();

        TwoYearRule.Status(classes).ShouldBe(Enum.Parse<SizeClass>(expected, ignoreCase: true), vector);
    }

    [Fact]
    public void Class_WhenEarlierYearsDiffer_UsesThem()
    {
        var company = new Company { Headcount = 60, Turnover = 9 * Million, Balance = 9 * Million, History = "changed", Earlier = [Row(40, 8, 8), Row(39, 8, 8)] };

        company.Class().ShouldBe("small");
    }

    [Fact]
    public void Class_WhenOwnershipChanged_UsesTheLatestYearAlone()
    {
        var company = new Company { Headcount = 60, Turnover = 9 * Million, Balance = 9 * Million, History = "ownership-changed", Earlier = [Row(40, 8, 8), Row(39, 8, 8)] };

        company.Class().ShouldBe("medium");
    }

    [Theory]
    [InlineData("300 people: the money no longer matters", 300, null, null, "large")]
    [InlineData("9 people: micro to medium, depending on the money", 9, null, null, null)]
    [InlineData("100 people and a small turnover", 100, 5, null, "medium")]
    [InlineData("no headcount", null, 1, 1, null)]
    public void Class_WhenFiguresAreMissing_IsKnownOnlyIfEveryCompletionAgrees(string vector, int? headcount, int? turnover, int? balance, string? expected)
    {
        var company = new Company { Headcount = headcount, Turnover = turnover * Million, Balance = balance * Million };

        company.Class().ShouldBe(expected, vector);
    }

    [Theory]
    [InlineData(true, "large")]
    [InlineData(null, null)]
    [InlineData(false, "micro")]
    public void Class_WhenPublicBodiesHoldAQuarter_IsNoSme(bool? publicShare, string? expected)
    {
        var company = new Company { Headcount = 5, Turnover = Million, Balance = Million, PublicShare = publicShare };

        company.Class().ShouldBe(expected);
    }

    [Theory]
    [InlineData(5, null)]
    [InlineData(260, "large")]
    public void Class_WhenPartnersExist_IsAtLeastTheOwnClass(int headcount, string? expected)
    {
        var company = new Company { Headcount = headcount, Turnover = Million, Balance = Million, Affiliation = "partner" };

        company.Class().ShouldBe(expected);
    }

    /// <summary>Whatever is left out: if a class comes out, every way to fill the gaps gives that class.</summary>
    [Fact]
    public void Class_WhateverIsMissing_HoldsInEveryCompletion()
    {
        decimal?[] headcounts = [null, 0, 9.9m, 10, 49, 50, 249.5m, 250];
        decimal?[] money = [null, 0, 2 * Million, (2 * Million) + 0.01m, 10 * Million, 43 * Million, 50 * Million, (50 * Million) + 0.01m];
        bool?[] shares = [null, true, false];
        string?[] histories = [null, "same", "no-earlier-years"];
        var all =
            from headcount in headcounts
            from turnover in money
            from balance in money
            from share in shares
            from history in histories
            select new Company { Headcount = headcount, Turnover = turnover, Balance = balance, PublicShare = share, History = history };
        var completions = all.ToLookup(company => company.IsComplete);
        var complete = completions[true].Select(company => (company, result: company.Class())).ToArray();

        foreach (var partial in completions[false].Where((_, index) => index % 7 == 0))
        {
            if (partial.Class() is { } claimed)
                complete.Where(each => each.company.Completes(partial)).ShouldAllBe(each => each.result == claimed);
        }
    }

    private static Row Row(decimal headcount, decimal turnover, decimal balance) => new(new Dictionary<string, FactValue>
    {
        ["headcount"] = new NumberValue(headcount),
        ["turnover"] = new NumberValue(turnover * Million),
        ["balanceSheet"] = new NumberValue(balance * Million),
    }.ToImmutableSortedDictionary());
}
