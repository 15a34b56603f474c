using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Blocks;

public class StartOfWorksTests
{
    private static readonly string[] Whats = ["planning", "survey", "permit", "land", "order-with-withdrawal", "order", "works", "takeover", "other-commitment"];

    private static readonly Deduction Incentive = new("incentive-effect", FactType.Choice, "respected", "check", "violated");

    private static readonly Deduction National = new("national-start", FactType.Choice, "respected", "check", "violated");

    private static readonly Row[] LandPermitOrder = [Event("land", "2025-12-01"), Event("permit", "2026-01-10"), Event("order", "2026-03-02")];

    [Fact]
    public void C3_Incentive_AllowsLandAndPermitBeforeTheApplication()
    {
        Incentive.Run(Application(LandPermitOrder)).ShouldBe("respected");
        Incentive.Lines(Application(LandPermitOrder)).ShouldBe([
            "harmless what=land", "harmless what=permit", "after day=2026-03-02 limit=2026-03-01 what=order", "result answer=respected"]);
    }

    [Theory]
    [InlineData("no consent, decision later", "2026-06-01", false, "violated")]
    [InlineData("early start approved", "2026-06-01", true, "respected")]
    [InlineData("decision on the day of the order", "2026-03-02", false, "respected")]
    [InlineData("decision a day after the order", "2026-03-03", false, "violated")]
    public void C3_NationalRule_WantsTheDecisionOrConsent(string situation, string decision, bool consent, string expected) =>
        National.Run(Decision(LandPermitOrder, decision, consent)).ShouldBe(expected, situation);

    [Theory]
    [InlineData("order", "2026-02-28", "violated")]
    [InlineData("order", "2026-03-01", "check")]
    [InlineData("order", "2026-03-02", "respected")]
    [InlineData("works", "2026-02-28", "violated")]
    [InlineData("takeover", "2026-02-28", "violated")]
    [InlineData("other-commitment", "2026-02-28", "violated")]
    [InlineData("order-with-withdrawal", "2026-02-28", "check")]
    [InlineData("order-with-withdrawal", "2026-03-02", "respected")]
    [InlineData("planning", "2020-01-01", "respected")]
    [InlineData("survey", "2020-01-01", "respected")]
    public void Incentive_ByEventAndDay_ComparesWithTheApplication(string what, string on, string expected) =>
        Incentive.Run(Application(Event(what, on))).ShouldBe(expected);

    [Fact]
    public void Incentive_WhenNothingHasHappened_IsRespected() => Incentive.Run(Application()).ShouldBe("respected");

    [Fact]
    public void Incentive_OfSeveralEvents_TakesTheWorst() =>
        Incentive.Run(Application(Event("order-with-withdrawal", "2026-01-01"), Event("works", "2026-02-01"), Event("order", "2026-05-01"))).ShouldBe("violated");

    [Fact]
    public void Incentive_OfExemptAid_DoesNotAskForTheStart()
    {
        Incentive.Run([.. Application(Event("works", "2020-01-01")), Given.YesNo("exempt", true)]).ShouldBe("respected");
        Incentive.Lines([.. Application(Event("works", "2020-01-01")), Given.YesNo("exempt", true)]).ShouldBe(["exempt", "result answer=respected"]);
    }

    [Fact]
    public void NationalRule_LetsAnOrderWithWithdrawalPass() =>
        National.Run(Decision([Event("order-with-withdrawal", "2026-01-01")], "2026-06-01", false)).ShouldBe("respected");

    [Fact]
    public void Start_WhateverIsMissing_HoldsInEveryCompletion()
    {
        Row[][] lists = [[Event("order", null)], [Event(null, "2026-01-01")], [Event("permit", null)], [Event("order", "2026-05-01"), Event(null, null)], [Event("works", "2025-01-01"), Event(null, null)], [Event("order-with-withdrawal", null)]];
        foreach (var rows in lists)
        {
            Incentive.ShouldHoldInEveryCompletion(Application(rows));
            Incentive.ShouldHoldInEveryCompletion([.. Application(rows), Given.YesNo("exempt", null)]);
            Incentive.ShouldHoldInEveryCompletion([List(rows), Given.Date("application", null) with { Candidates = Days }]);
            National.ShouldHoldInEveryCompletion(Decision(rows, "2026-01-02", false));
            National.ShouldHoldInEveryCompletion([List(rows), Given.Date("decision", null) with { Candidates = Days }, Given.YesNo("consent", null)]);
        }
    }

    [Fact]
    public void Incentive_WhenADayIsMissing_NamesTheRow() =>
        Incentive.Lines(Application(Event("order", "2026-05-01"), Event("works", null))).ShouldBe(["after day=2026-05-01 limit=2026-03-01 what=order", "missing row=2", "open"]);

    private static ImmutableArray<FactValue> Days => [Given.Day("2024-12-31"), Given.Day("2026-01-01"), Given.Day("2026-03-01"), Given.Day("2027-01-01")];

    private static Given[] Application(params Row[] events) => [List(events), Given.Date("application", "2026-03-01")];

    private static Given[] Decision(Row[] events, string decision, bool consent) => [List(events), Given.Date("decision", decision), Given.YesNo("consent", consent)];

    private static Given List(params Row[] rows) => Given.List("events", rows, Given.Field("what", FactType.Choice, [.. Whats]), Given.Field("on", FactType.Date)) with
    {
        FieldCandidates = new Dictionary<string, ImmutableArray<FactValue>> { ["what"] = [.. Whats.Select(what => new CodeValue(what))], ["on"] = Days }.ToImmutableDictionary(),
    };

    private static Row Event(string? what, string? on) => Given.Row(("what", what), ("on", on is null ? null : Given.Day(on)));
}
