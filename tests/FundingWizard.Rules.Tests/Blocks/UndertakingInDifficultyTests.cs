using System.Collections.Immutable;
using FundingWizard.Rules.Derivation.Difficulty;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Blocks;

public class UndertakingInDifficultyTests
{
    private static readonly Deduction Difficulty = new("undertaking-in-difficulty", FactType.Choice, "no", "check", "yes");

    private static readonly Situation Gmbh = new() { Form = "gmbh", Capital = 25_000, Reserves = 5_000, Losses = 17_500 };

    private static readonly Dictionary<string, Situation> Vectors = new()
    {
        ["U1"] = Gmbh,
        ["U2"] = Gmbh with { Losses = 17_501 },
        ["U3"] = new() { Form = "ug", Capital = 1, Losses = 1 },
        ["U4"] = new() { Form = "gmbh", Capital = 25_000, Losses = 90_000, FoundedOn = "2024-02-01" },
        ["U5"] = new() { Form = "kg", Equity = 100_000, Losses = 100_000 },
        ["U6"] = new() { Form = "sole-trader", Losses = 500_000 },
        ["U7"] = new() { Form = "gmbh", Size = "large", Capital = 50_000, Reserves = 1_000_000, Ratios = [8.0m, 0.9m, 7.6m, 0.5m] },
        ["UG after its first loss, half covered"] = new() { Form = "ug", Capital = 1, Losses = 0.50m },
        ["UG after its first loss, one cent more"] = new() { Form = "ug", Capital = 1, Losses = 0.51m },
        ["UG after its first loss, with reserves"] = new() { Form = "ug", Capital = 1, Reserves = 5_000, Losses = 4_000 },
        ["UG after its first loss, a day before its third birthday"] = new() { Form = "ug", Capital = 1, Losses = 1, FoundedOn = "2023-03-02" },
        ["UG after its first loss, on its third birthday"] = new() { Form = "ug", Capital = 1, Losses = 1, FoundedOn = "2023-03-01" },
        ["young but large"] = new() { Form = "gmbh", Size = "large", Capital = 25_000, Losses = 90_000, FoundedOn = "2025-02-01" },
        ["premium counts as capital"] = Gmbh with { Premium = 10_000, Losses = 22_500 },
        ["premium, one cent more"] = Gmbh with { Premium = 10_000, Losses = 22_500.01m },
        ["KG, one cent more"] = new() { Form = "kg", Equity = 100_000, Losses = 100_000.01m },
        ["KG without capital before the losses"] = new() { Form = "kg", Equity = -100_000, Losses = 100_000 },
        ["KG without capital, insolvent"] = new() { Form = "kg", Equity = -100_000, Losses = 100_000, IsInsolvent = true },
        ["sole trader without losses"] = new() { Form = "freelancer" },
        ["young sole trader with losses"] = new() { Form = "sole-trader", Losses = 500_000, FoundedOn = "2025-01-01" },
        ["young but insolvent"] = new() { Form = "ug", Capital = 1, FoundedOn = "2025-01-01", IsInsolvent = true },
        ["rescue aid"] = Gmbh with { HasRescueAid = true },
        ["cooperative"] = new() { Form = "cooperative" },
        ["large, debt at the limit in one year"] = new() { Form = "gmbh", Size = "large", Capital = 50_000, Ratios = [8.0m, 0.9m, 7.5m, 0.5m] },
        ["large, cover at the limit in one year"] = new() { Form = "gmbh", Size = "large", Capital = 50_000, Ratios = [8.0m, 1.0m, 7.6m, 0.5m] },
        ["large, negative equity"] = new() { Form = "gmbh", Size = "large", Capital = 50_000, Ratios = [-3m, 0.9m, 7.6m, 0.5m] },
        ["small with bad ratios"] = new() { Form = "gmbh", Capital = 50_000, Ratios = [8.0m, 0.9m, 7.6m, 0.5m] },
    };

    [Theory]
    [InlineData("U1", "no")]
    [InlineData("U2", "yes")]
    [InlineData("U3", "yes")]
    [InlineData("U4", "no")]
    [InlineData("U5", "no")]
    [InlineData("U6", "check")]
    [InlineData("U7", "yes")]
    [InlineData("UG after its first loss, half covered", "no")]
    [InlineData("UG after its first loss, one cent more", "yes")]
    [InlineData("UG after its first loss, with reserves", "no")]
    [InlineData("UG after its first loss, a day before its third birthday", "no")]
    [InlineData("UG after its first loss, on its third birthday", "yes")]
    [InlineData("young but large", "yes")]
    [InlineData("premium counts as capital", "no")]
    [InlineData("premium, one cent more", "yes")]
    [InlineData("KG, one cent more", "yes")]
    [InlineData("KG without capital before the losses", "check")]
    [InlineData("KG without capital, insolvent", "yes")]
    [InlineData("sole trader without losses", "no")]
    [InlineData("young sole trader with losses", "no")]
    [InlineData("young but insolvent", "yes")]
    [InlineData("rescue aid", "yes")]
    [InlineData("cooperative", "check")]
    [InlineData("large, debt at the limit in one year", "no")]
    [InlineData("large, cover at the limit in one year", "no")]
    [InlineData("large, negative equity", "yes")]
    [InlineData("small with bad ratios", "no")]
    public void Difficulty_OfTheVector_FollowsTheForm(string vector, string expected) => Difficulty.Run(Vectors[vector].Givens).ShouldBe(expected);

    [Theory]
    [InlineData("U1", "capital capital=25000 limit=50 lost=12500 share=50", "result answer=no")]
    [InlineData("U2", "capital capital=25000 limit=50 lost=12501 share=50.01", "result answer=yes")]
    [InlineData("U3", "capital capital=1 limit=50 lost=1 share=100", "result answer=yes")]
    [InlineData("U4", "young", "result answer=no")]
    [InlineData("U5", "accounts capital=200000 limit=50 losses=100000 share=50", "result answer=no")]
    [InlineData("U6", "sole", "result answer=check")]
    [InlineData("rescue aid", "rescue-aid", "result answer=yes")]
    [InlineData("young but insolvent", "insolvency", "result answer=yes")]
    [InlineData("cooperative", "form", "result answer=check")]
    [InlineData("KG without capital before the losses", "no-capital", "result answer=check")]
    [InlineData("large, negative equity", "ratios coverLimit=1 debtLimit=7.5", "result answer=yes")]
    public void Difficulty_ShowsTheTestThatDecided(string vector, string step, string result)
    {
        var lines = Difficulty.Lines(Vectors[vector].Givens).ToArray();

        lines.ShouldContain(step);
        lines[^1].ShouldBe(result);
    }

    /// <summary>Every pair of answers left out of every vector.</summary>
    [Fact]
    public void Difficulty_WhateverIsMissing_HoldsInEveryCompletion()
    {
        foreach (var situation in Vectors.Values)
        {
            var givens = situation.Givens;
            for (var first = 0; first < Situation.Answers; first++)
            {
                for (var second = first; second < Situation.Answers; second++)
                    Difficulty.ShouldClaimOnlyWhatHolds([.. givens.Select((given, index) => index == first || index == second ? given with { Value = null } : given)]);
            }
        }
    }

    [Theory]
    [InlineData("insolvent: nothing else matters", true, "yes")]
    [InlineData("nothing known", null, null)]
    public void Difficulty_WhenLittleIsKnown_IsSettledByInsolvency(string situation, bool? insolvent, string? expected)
    {
        var unknown = new Situation().Givens.Select((given, index) => index < Situation.Answers ? given with { Value = null } : given);

        Difficulty.Run([.. unknown.Select(given => given.Name == "insolvency" && insolvent is { } flag ? given with { Value = new FlagValue(flag) } : given)]).ShouldBe(expected, situation);
    }

    private sealed record Situation
    {
        /// <summary>The facts a person answers; the rest is law.</summary>
        public const int Answers = 15;

        public string Form { get; init; } = "gmbh";

        public string Size { get; init; } = "small";

        public string FoundedOn { get; init; } = "2015-01-01";

        public decimal Capital { get; init; }

        public decimal Premium { get; init; }

        public decimal Reserves { get; init; }

        public decimal Losses { get; init; }

        public decimal Equity { get; init; }

        public bool IsInsolvent { get; init; }

        public bool HasRescueAid { get; init; }

        public ImmutableArray<decimal> Ratios { get; init; } = [1, 5, 1, 5];

        public Given[] Givens =>
        [
            Given.Choice("form", Form, [.. DifficultyInputs.Forms.Keys]),
            Given.Choice("size", Size, "micro", "small", "medium", "large"),
            Given.Date("foundedOn", FoundedOn) with { Candidates = [Given.Day("2023-03-01"), Given.Day("2023-03-02")] },
            Given.Date("grantDay", "2026-03-01") with { Candidates = [Given.Day("2017-12-31"), Given.Day("2026-03-01")] },
            Money("capital", Capital),
            Money("premium", Premium),
            Money("reserves", Reserves),
            Money("losses", Losses),
            Money("equity", Equity) with { Fact = new Fact { Id = "given.equity", Type = FactType.Money, Minimum = -1_000_000, Maximum = 1_000_000 }, Candidates = Numbers(-1_000_000, -100_000, 0, 100_000, 1_000_000) },
            Given.YesNo("insolvency", IsInsolvent),
            Given.YesNo("rescueAid", HasRescueAid),
            .. Ratios.Select((ratio, index) => Given.Decimal($"ratio{index}", ratio) with { Candidates = Numbers(-1, 0.9m, 1, 7.5m, 7.6m) }),
            Given.Decimal("years", 3),
            Given.Percent("lossLimit", 50),
            Given.Decimal("debtLimit", 7.5m),
            Given.Decimal("coverLimit", 1),
        ];

        private static Given Money(string name, decimal value) => Given.Money(name, value) with { Candidates = Numbers(0, 1, 12_500, 17_501, 100_000, 1_000_000_000) };

        private static ImmutableArray<FactValue> Numbers(params decimal[] numbers) => [.. numbers.Select(number => new NumberValue(number))];
    }
}
