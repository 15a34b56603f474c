using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Blocks;

public class AnnualWorkUnitsTests
{
    private static readonly Deduction Units = new("annual-work-units", FactType.Decimal);

    private static readonly Dictionary<string, Row[]> Staff = new()
    {
        ["AW1"] = [Group("employee", 8, 100), Group("employee", 4, 50), Group("apprentice", 2, 100), Group("owner", 1, 100)],
        ["AW2"] = [Group("employee", 1, 100, months: 3)],
        ["AW3"] = [Group("employee", 1, 100, months: 6)],
        ["nobody"] = [],
        ["parental leave"] = [Group("parental-leave", 3, 100), Group("employee", 2, 75)],
    };

    [Theory]
    [InlineData("AW1", "11")]
    [InlineData("AW2", "0.25")]
    [InlineData("AW3", "0.5")]
    [InlineData("nobody", "0")]
    [InlineData("parental leave", "1.5")]
    public void Units_OfTheVector_AddFractions(string vector, string expected) => Units.Run(List(Staff[vector])).ShouldBe(expected);

    [Fact]
    public void Units_ShowEveryGroup() => Units.Lines(List(Group("employee", 4, 50), Group("apprentice", 2, 100))).ShouldBe([
        "group group=1 months=12 persons=4 result=2 share=50", "not-counted group=2 persons=2", "sum result=2"]);

    [Fact]
    public void Units_WhateverIsMissing_HoldInEveryCompletion()
    {
        Units.ShouldHoldInEveryCompletion(List(Group("employee", 4, null)));
        Units.ShouldHoldInEveryCompletion(List(Group("apprentice", null, null)));
        Units.ShouldHoldInEveryCompletion(List(Group(null, 4, 50)));
        Units.ShouldHoldInEveryCompletion(List(Group(null, 0, null)));
        Units.Lines(List(Group("employee", 4, null))).ShouldBe(["missing group=1"]);
    }

    private static Given List(params Row[] rows) => Given.List(
        "staff",
        rows,
        Given.Field("role", FactType.Choice, "employee", "owner", "apprentice", "parental-leave"),
        Given.Field("persons", FactType.Integer),
        Given.Field("share", FactType.Percent),
        Given.Field("months", FactType.Decimal)) with
    {
        FieldCandidates = new Dictionary<string, ImmutableArray<FactValue>>
        {
            ["role"] = [new CodeValue("employee"), new CodeValue("apprentice")],
            ["persons"] = [new NumberValue(0), new NumberValue(3)],
            ["share"] = [new NumberValue(0), new NumberValue(50)],
        }.ToImmutableDictionary(),
    };

    private static Row Group(string? role, int? persons, int? share, int months = 12) =>
        Given.Row(("role", role), ("persons", persons), ("share", share), ("months", months));
}
