using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Blocks;

public class ScholarshipTests
{
    private static readonly string[] Levels = ["student", "vocational", "graduate", "doctorate"];

    /// <summary>1,200 euro a month, 300 more in mixed teams, three persons, 12 months and 3 for a birth.</summary>
    private static readonly Calculation Founders = new("scholarship", ("monthly", 1_200), ("months", 12), ("persons", 3), ("supplement", 300), ("extension", 3));

    /// <summary>By level and with an allowance for children.</summary>
    private static readonly Calculation Team = new(
        "scholarship", ("student.monthly", 1_000), ("vocational.monthly", 2_000), ("graduate.monthly", 2_500), ("doctorate.monthly", 3_000), ("child", 150), ("months", 12), ("persons", 3));

    [Theory]
    [InlineData(1, false, false, 14_400)]
    [InlineData(1, false, true, 18_000)]
    [InlineData(2, true, false, 36_000)]
    [InlineData(3, true, false, 54_000)]
    [InlineData(4, true, false, 54_000)]
    [InlineData(3, true, true, 67_500)]
    public void Scholarship_OfSeveralPersons_IsUpToAllMonths(int persons, bool mixed, bool birth, decimal expected)
    {
        var amount = Founders.Run(Given.Integer("persons", persons, 1, 10), Given.YesNo("supplement", mixed), Given.YesNo("extension", birth));

        (amount.Kind, amount.High).ShouldBe((AmountKind.UpTo, expected));
    }

    [Theory]
    [InlineData(6, 7_200)]
    [InlineData(12, 14_400)]
    [InlineData(13, 14_400)]
    public void Scholarship_ForTheMonthsWanted_IsExactUpToTheLongest(int months, decimal expected)
    {
        var amount = new Calculation("scholarship", ("monthly", 1_200), ("months", 12)).Run(Given.Integer("months", months, 1, 24));

        (amount.Kind, amount.Low, amount.High).ShouldBe((AmountKind.Exact, expected, expected));
    }

    [Fact]
    public void Scholarship_OfATeam_AddsLevelsAndChildren()
    {
        var amount = Team.Run(Members(Member("graduate", 2), Member("student", 0)));

        amount.High.ShouldBe(12 * (2_500 + 300 + 1_000));
        amount.Lines().ShouldBe([
            "member level=graduate member=1 monthly=2500",
            "children child=150 children=2 result=300",
            "member level=student member=2 monthly=1000",
            "total monthly=3800 months=12 result=45600",
        ]);
    }

    [Fact]
    public void Scholarship_OfATeamAboveTheLimit_SaysSoAndCountsTheLimit()
    {
        var amount = Team.Run(Members(Member("student", 0), Member("doctorate", 0), Member("graduate", 0), Member("graduate", 0)));

        amount.High.ShouldBe(12 * (3_000 + 2_500 + 2_500));
        amount.Lines().ShouldContain("too-many asked=4 persons=3");
        amount.Lines().Last().ShouldBe("total-between high=8000 low=6000 months=12");
    }

    [Fact]
    public void Scholarship_WhateverIsMissing_HoldsInEveryCompletion()
    {
        var founders = Founders with { Numbers = [.. Founders.Numbers] };
        founders.ShouldHoldInEveryCompletion(
            Given.Integer("persons", null, 1, 5), Given.YesNo("supplement", null), Given.YesNo("extension", null), Given.Integer("months", 14, 1, 24));
        Team.ShouldHoldInEveryCompletion(Members(Member(null, null), Member("student", 1)), Given.Integer("months", 9, 1, 12));
    }

    [Fact]
    public void Scholarship_WhenTheTeamIsUnknown_IsUpToTheMost()
    {
        var amount = Team.Run(Members(null));

        (amount.Kind, amount.High).ShouldBe((AmountKind.UpTo, 12 * 3 * (3_000m + (5 * 150))));
    }

    private static Given Members(params Row[]? rows) =>
        Given.List("team", rows, Given.Field("level", FactType.Choice, [.. Levels]), Given.Field("children", FactType.Integer) with { Maximum = 5 }) with
        {
            FieldCandidates = new Dictionary<string, ImmutableArray<FactValue>>
            {
                ["level"] = [.. Levels.Select(level => new CodeValue(level))],
                ["children"] = [new NumberValue(0), new NumberValue(5)],
            }.ToImmutableDictionary(),
        };

    private static Row Member(string? level, int? children) => Given.Row(("level", level), ("children", children));
}
