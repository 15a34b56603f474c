using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Tests.Amounts;

public class AmountsTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    private static readonly Evidence Evidence = new(
        [new Source("act", "Act", SourceKind.Law, "Land", Day, null, null)], Confidence.High, null, Basis.OwnText, []);

    private static readonly Vocabulary Vocabulary = new(
    [
        new() { Id = "f.costs", Type = FactType.Money, Minimum = 0 },
        new() { Id = "f.loan", Type = FactType.Money, Minimum = 0 },
        new() { Id = "f.size", Type = FactType.Choice, Options = ["small", "medium", "large"] },
        new() { Id = "f.term", Type = FactType.Integer, Minimum = 1, Maximum = 30 },
        new() { Id = "f.grace", Type = FactType.Integer, Minimum = 0, Maximum = 10 },
        new() { Id = "f.used", Type = FactType.Money, Minimum = 0 },
        new() { Id = "f.ceiling", Type = FactType.Money },
    ]);

    [Theory]
    [InlineData("small", 1_000_000, 200_000, 200_000)]
    [InlineData("small", 1_100_000, 110_000, 210_000)]
    [InlineData("small", 2_000_000, 200_000, 300_000)]
    [InlineData("small", 10_000_000, 1_000_000, 1_100_000)]
    [InlineData("medium", 1_000_000, 100_000, 100_000)]
    [InlineData("medium", 1_100_000, 55_000, 105_000)]
    [InlineData("medium", 2_000_000, 100_000, 150_000)]
    [InlineData("medium", 10_000_000, 500_000, 550_000)]
    [InlineData("large", 1_100_000, 0, 0)]
    [InlineData("small", 12_000_000, 1_000_000, 1_100_000)]
    public void RepaymentGrant_InBothReadings_MatchesTheTable(string size, decimal loan, decimal cliff, decimal slice)
    {
        var amount = Grant(("f.loan", new NumberValue(loan)), ("f.size", new CodeValue(size)));

        (amount.Low, amount.High).ShouldBe((Math.Min(cliff, slice), Math.Max(cliff, slice)));
        amount.Kind.ShouldBe(cliff == slice ? AmountKind.Exact : AmountKind.Range);
        if (loan > 1_000_000)
            amount.Readings.ShouldBe([new AmountReading("cliff", cliff, cliff), new AmountReading("slice", slice, slice)]);
        else
            amount.Readings.ShouldBeEmpty();
    }

    [Fact]
    public void RepaymentGrant_OneCentAboveTheLimit_WarnsOfTheCliff()
    {
        var amount = Grant(("f.loan", new NumberValue(1_000_000.01m)), ("f.size", new CodeValue("small")));

        var warning = amount.Steps.Single(step => step.Key.EndsWith(".cliff-warning", StringComparison.Ordinal));
        warning.Values["loss"].Number.ShouldBe(100_000m);
        (amount.Low, amount.High).ShouldBe((100_000m, 200_000m));
    }

    [Fact]
    public void RepaymentGrant_WhenTheSizeIsUnknown_SpansAllSizes()
    {
        var amount = Grant(("f.loan", new NumberValue(500_000)));

        (amount.Kind, amount.Low, amount.High).ShouldBe((AmountKind.Range, 0m, 100_000m));
        amount.Missing.ShouldBe([Vocabulary["f.size"]]);
    }

    [Fact]
    public void RepaymentGrant_WhenTheLoanIsUnknown_IsNotComputable()
    {
        var amount = Grant(("f.size", new CodeValue("small")));

        (amount.Kind, amount.Low, amount.High).ShouldBe((AmountKind.NotComputable, (decimal?)null, (decimal?)null));
        amount.Missing.ShouldBe([Vocabulary["f.loan"]]);
    }

    [Theory]
    [InlineData(10, 3, 1.5, 99_375)]
    [InlineData(10, 3, 2.0, 132_500)]
    [InlineData(3, 1, 1.5, 31_875)]
    [InlineData(null, null, 1.5, 99_375)]
    [InlineData(10, null, 1.5, 99_375)]
    public void InterestReduction_IsAnUpperBoundOverTheLife(int? term, int? grace, double points, decimal expected)
    {
        var numbers = Numbers(("points", (decimal)points), ("cap", 10_000_000), ("termMaximum", 10), ("graceMaximum", 3));
        var amount = Compute("interest-reduction", numbers, Inputs(("principal", "f.loan"), ("term", "f.term"), ("grace", "f.grace")), Facts(
            ("f.loan", new NumberValue(1_000_000)),
            ("f.term", term is { } years ? new NumberValue(years) : null),
            ("f.grace", grace is { } free ? new NumberValue(free) : null)));

        (amount.Kind, amount.Low, amount.High).ShouldBe((AmountKind.UpTo, 0m, expected));
    }

    [Fact]
    public void InterestReduction_WhenGraceIsAsLongAsTheTerm_ComputesNothing()
    {
        var numbers = Numbers(("points", 1.5m), ("cap", 10_000_000), ("termMaximum", 10), ("graceMaximum", 3));
        var amount = Compute("interest-reduction", numbers, Inputs(("principal", "f.loan"), ("term", "f.term"), ("grace", "f.grace")), Facts(
            ("f.loan", new NumberValue(1_000_000)), ("f.term", new NumberValue(3)), ("f.grace", new NumberValue(3))));

        amount.Kind.ShouldBe(AmountKind.NotComputable);
        amount.Steps.Single().Key.ShouldBe("interest-reduction.grace-too-long");
    }

    [Theory]
    [InlineData(400_000.0, AmountKind.Exact, 320_000)]
    [InlineData(625_000.0, AmountKind.Exact, 500_000)]
    [InlineData(625_000.01, AmountKind.Exact, 500_000)]
    [InlineData(null, AmountKind.UpTo, 500_000)]
    public void CappedShare_StopsAtTheCap(double? costs, AmountKind kind, decimal expected)
    {
        var amount = Compute("capped-share", Numbers(("share", 80), ("cap", 500_000)), Inputs(("costs", "f.costs")), Facts(("f.costs", costs is { } value ? new NumberValue((decimal)value) : null)));

        (amount.Kind, amount.High).ShouldBe((kind, expected));
    }

    [Theory]
    [InlineData(0, 300_000, "claims-fit")]
    [InlineData(100_000, 200_000, "claims-fit")]
    [InlineData(100_000.01, 199_999.99, "claims-exceed")]
    [InlineData(400_000, 0, "claims-exceed")]
    public void RemainingRoom_ComparesWhatIsClaimed(double used, double room, string verdict)
    {
        var grant = Grant(("f.loan", new NumberValue(1_000_000)), ("f.size", new CodeValue("small")));
        var facts = Facts(("f.used", new NumberValue((decimal)used)), ("f.ceiling", new NumberValue(300_000)));

        var amount = Room(grant, facts);

        (amount.Kind, amount.High).ShouldBe((AmountKind.Exact, (decimal)room));
        amount.Steps[^1].Key.ShouldBe($"remaining-room.{verdict}");
    }

    [Fact]
    public void RemainingRoom_WhenTheClaimIsARange_SaysItMayExceed()
    {
        var grant = Grant(("f.loan", new NumberValue(1_100_000)), ("f.size", new CodeValue("small")));

        var amount = Room(grant, Facts(("f.used", new NumberValue(100_000)), ("f.ceiling", new NumberValue(300_000))));

        amount.Steps[^1].Key.ShouldBe("remaining-room.claims-may-exceed");
    }

    [Fact]
    public void RemainingRoom_WhenUsedAidIsUnknown_IsUpToTheCeiling()
    {
        var amount = Compute("remaining-room", Numbers(), Inputs(("used", "f.used"), ("ceiling", "f.ceiling")), Facts(("f.ceiling", new NumberValue(300_000))));

        (amount.Kind, amount.High).ShouldBe((AmountKind.UpTo, 300_000m));
    }

    [Fact]
    public void Compute_BeforeTheFirstStepOrWhileTheLawIsUnknown_IsNotComputable()
    {
        var calculator = Calculator.All["capped-share"];
        var known = new AmountNumbers(Day, Numbers(("share", 80), ("cap", 1)), Evidence);
        var unknown = new AmountNumbers(Day.AddYears(1), null, Evidence);
        var definition = new AmountDefinition("loan", calculator, "EUR", Inputs(("costs", "f.costs")), [], [known, unknown]);

        var kinds = new[] { Day.AddDays(-1), Day, Day.AddYears(1) }.Select(day => calculator.Compute(definition, Facts(), day, ImmutableDictionary<string, Amount>.Empty).Kind);

        kinds.ShouldBe([AmountKind.NotComputable, AmountKind.UpTo, AmountKind.NotComputable]);
    }

    [Fact]
    public void Steps_OfEveryCalculator_NameOnlyDeclaredValues()
    {
        Amount[] amounts =
        [
            Grant(("f.loan", new NumberValue(12_000_000)), ("f.size", new CodeValue("small"))),
            Grant(("f.loan", new NumberValue(500_000)), ("f.size", new CodeValue("small"))),
            Grant(("f.loan", new NumberValue(1_000_001)), ("f.size", new CodeValue("small"))),
        ];

        foreach (var step in amounts.SelectMany(amount => amount.Steps))
            step.Values.Keys.ShouldBe(Calculator.All["tiered-repayment-grant"].Steps[step.Key], ignoreOrder: true);
    }

    private static Amount Grant(params (string Fact, FactValue? Value)[] known) => Compute(
        "tiered-repayment-grant",
        Numbers(("limit", 1_000_000), ("cap", 10_000_000), ("small.upTo", 20), ("small.above", 10), ("medium.upTo", 10), ("medium.above", 5), ("large.upTo", 0), ("large.above", 0)),
        Inputs(("volume", "f.loan"), ("size", "f.size")),
        Facts(known));

    private static Amount Room(Amount claim, FactSet facts)
    {
        var calculator = Calculator.All["remaining-room"];
        var definition = new AmountDefinition("room", calculator, "EUR", Inputs(("used", "f.used"), ("ceiling", "f.ceiling")), ["grant"], [new AmountNumbers(Day, Numbers(), Evidence)]);
        return calculator.Compute(definition, facts, Day, new Dictionary<string, Amount> { ["grant"] = claim });
    }

    private static Amount Compute(string name, ImmutableSortedDictionary<string, decimal> numbers, ImmutableSortedDictionary<string, Fact> inputs, FactSet facts)
    {
        var calculator = Calculator.All[name];
        calculator.RequiredNumbers(inputs).Except(numbers.Keys).ShouldBeEmpty();
        var definition = new AmountDefinition(name, calculator, "EUR", inputs, [], [new AmountNumbers(Day, numbers, Evidence)]);
        return calculator.Compute(definition, facts, Day, ImmutableDictionary<string, Amount>.Empty);
    }

    private static FactSet Facts(params (string Fact, FactValue? Value)[] known)
    {
        var builder = new FactSetBuilder(Vocabulary);
        foreach (var (fact, value) in known.Where(each => each.Value is not null))
            builder.Set(Vocabulary[fact], value);
        return builder.Build();
    }

    private static ImmutableSortedDictionary<string, decimal> Numbers(params (string Name, decimal Value)[] numbers) =>
        numbers.ToImmutableSortedDictionary(number => number.Name, number => number.Value);

    private static ImmutableSortedDictionary<string, Fact> Inputs(params (string Name, string Fact)[] inputs) =>
        inputs.ToImmutableSortedDictionary(input => input.Name, input => Vocabulary[input.Fact]);
}
