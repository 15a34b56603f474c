using System.Collections.Immutable;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Derivation.Difficulty;
using FundingWizard.Rules.Derivation.Start;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Tests.Blocks;

namespace FundingWizard.Rules.Tests.Derivation;

public class DerivedFactTests
{
    private static readonly ImmutableSortedDictionary<string, string> Settings =
        new Dictionary<string, string> { ["column"] = "land", ["field"] = "area", ["when"] = "ask" }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static readonly Fact Day = new() { Id = "check.day", Type = FactType.Date, Derived = By("check-day") };

    /// <summary>For every function the fact it computes, and its inputs; a new function has to be added here.</summary>
    private static readonly Dictionary<string, (Fact Result, Fact[] Inputs)> Declared = new()
    {
        ["table-lookup"] = (Choice("result", "nw", "other"), [new() { Id = "site.town", Type = FactType.Entry, Table = "towns" }]),
        ["fallback"] = (Choice("result", "c", "d"), [Choice("listed", "c", "ask"), Choice("stated", "c", "d")]),
        ["age-years"] = (new() { Id = "result", Type = FactType.Integer }, [Given.Date("since", null).Fact, Day]),
        ["sum"] = (new() { Id = "result", Type = FactType.Decimal }, [Given.List("plots", null, Given.Field("area", FactType.Decimal)).Fact]),
        ["sme-class"] = (Choice("result", "micro", "small", "medium", "large"), [.. WithLaw(new SampleEnterprise(null, null, null).Givens, index => index is >= 7 and not 16)]),
        ["annual-work-units"] = (new() { Id = "result", Type = FactType.Decimal }, [Staff()]),
        ["undertaking-in-difficulty"] = (Choice("result", "no", "check", "yes"), [.. WithLaw(Difficulty(), index => index >= 15)]),
        ["incentive-effect"] = (Choice("result", "respected", "check", "violated"), [Events(), Given.Date("application", null).Fact, Given.YesNo("exempt", null).Fact]),
        ["national-start"] = (Choice("result", "respected", "check", "violated"), [Events(), Given.Date("decision", null).Fact, Given.YesNo("consent", null).Fact]),
    };

    public static TheoryData<string> Functions => [.. DerivedFunction.All.Keys.Where(name => name != "check-day")];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Function_WhenNothingItReadsIsAnswered_HasNoValueAndCanStillBeSettled(string name)
    {
        var (derived, facts) = Untouched(name);
        var call = new DerivationCall(derived.Fact, derived.Inputs, facts, ImmutableDictionary<string, Table>.Empty, new DateOnly(2026, 3, 1));

        derived.IsUntouched(facts).ShouldBeTrue();
        derived.Function.Problem(derived.Fact, derived.Inputs).ShouldBeNull();
        derived.Function.Compute(call).ShouldBeNull();
        derived.Function.Relevant(call).ShouldContain(input => facts.State(input) == FactState.Unanswered);
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Function_WhenOneInputIsNotKnown_IsTouched(string name)
    {
        var (derived, facts) = Untouched(name, builder => builder.Set(builder.Vocabulary.Facts[0], null));

        derived.IsUntouched(facts).ShouldBeFalse();
    }

    [Fact]
    public void CheckDay_ReadsNoAnswer_SoItIsNeverUntouched()
    {
        var vocabulary = new Vocabulary([Day]);

        new DerivedFact(vocabulary.Facts[0], DerivedFunction.All["check-day"], []).IsUntouched(new FactSetBuilder(vocabulary).Build()).ShouldBeFalse();
    }

    private static (DerivedFact Derived, FactSet Facts) Untouched(string name, Action<FactSetBuilder>? answer = null)
    {
        var (result, inputs) = Declared[name];
        var vocabulary = new Vocabulary([.. inputs, result with { Derived = By(name, inputs) }]);
        var builder = new FactSetBuilder(vocabulary);
        foreach (var law in vocabulary.Facts.Where(fact => fact.IsLaw))
            builder.Set(law, new NumberValue(1));
        foreach (var day in vocabulary.Facts.Where(fact => fact.Id == Day.Id))
            builder.Set(day, Given.Day("2026-03-01"));
        answer?.Invoke(builder);
        return (new DerivedFact(vocabulary.Facts[^1], DerivedFunction.All[name], vocabulary.Facts[..^1]), builder.Build());
    }

    private static DerivedBy By(string name, params Fact[] inputs) =>
        new(name, [.. inputs.Select(input => input.Id)], Settings);

    private static IEnumerable<Fact> WithLaw(IEnumerable<Given> givens, Func<int, bool> isLaw) =>
        givens.Select((given, index) => isLaw(index) ? given.Fact with { Id = $"law.{given.Name}" } : given.Fact);

    private static Given[] Difficulty() =>
    [
        Given.Choice("form", null, [.. DifficultyInputs.Forms.Keys]),
        Given.Choice("size", null, "micro", "small", "medium", "large"),
        Given.Date("foundedOn", null),
        Given.Date("grantDay", null),
        .. new[] { "capital", "premium", "reserves", "losses", "equity" }.Select(name => Given.Money(name, null)),
        Given.YesNo("insolvency", null),
        Given.YesNo("rescueAid", null),
        .. new[] { "debt", "cover", "debtBefore", "coverBefore", "years", "lossLimit", "debtLimit", "coverLimit" }.Select(name => Given.Decimal(name, null)),
    ];

    private static Fact Staff() => Given.List(
        "staff",
        null,
        Given.Field("role", FactType.Choice, "employee", "owner", "apprentice", "parental-leave"),
        Given.Field("persons", FactType.Integer),
        Given.Field("share", FactType.Percent),
        Given.Field("months", FactType.Decimal)).Fact;

    private static Fact Events() =>
        Given.List("events", null, Given.Field("what", FactType.Choice, StartEvents.All), Given.Field("on", FactType.Date)).Fact;

    private static Fact Choice(string id, params ImmutableArray<string> options) => new() { Id = id, Type = FactType.Choice, Options = options };
}
