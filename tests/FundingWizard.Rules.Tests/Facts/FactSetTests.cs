using System.Collections.Immutable;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Tests.Expressions;

namespace FundingWizard.Rules.Tests.Facts;

public class FactSetTests
{
    private static readonly Vocabulary Vocabulary = SampleFacts.Vocabulary;

    public static readonly TheoryData<string, FactValue> Values = new()
    {
        { "firm.isYoung", new FlagValue(true) },
        { "firm.isYoung", new FlagValue(false) },
        { "firm.kind", new CodeValue("university") },
        { "firm.site", new CodeValue("t400") },
        { "plan.purposes", new CodesValue([]) },
        { "plan.purposes", new CodesValue(["energy", "noise"]) },
        { "firm.staff", new NumberValue(0) },
        { "plan.cost", new NumberValue(1234.56m) },
        { "plan.startsOn", new DateValue(new DateOnly(2024, 2, 29)) },
        { "firm.note", new TextValue("x") },
        { "firm.partners", new RowsValue([new Row(ImmutableSortedDictionary<string, FactValue>.Empty.Add("staff", new NumberValue(5)))]) },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_WhenSet_ComesBack(string factId, FactValue value)
    {
        var fact = Vocabulary[factId];

        var facts = new FactSetBuilder(Vocabulary).Set(fact, value).Build();

        facts.Value(fact).ShouldBe(value);
        facts.State(fact).ShouldBe(FactState.Known);
        facts.IsKnown(fact).ShouldBeTrue();
    }

    [Theory]
    [InlineData(FactState.Unanswered)]
    [InlineData(FactState.DontKnow)]
    [InlineData(FactState.LawUnknown)]
    public void Value_WhenUnknownForWhateverReason_IsNothing(FactState state)
    {
        var fact = Vocabulary["firm.staff"];

        var facts = new FactSetBuilder(Vocabulary).SetUnknown(fact, state).Build();

        facts.Value(fact).ShouldBeNull();
        facts.State(fact).ShouldBe(state);
        facts.IsKnown(fact).ShouldBeFalse();
    }

    [Fact]
    public void State_WhenAnswered_TellsDontKnowFromUnanswered()
    {
        var facts = new FactSetBuilder(Vocabulary).Set(Vocabulary["firm.staff"], null).Build();

        facts.State(Vocabulary["firm.staff"]).ShouldBe(FactState.DontKnow);
        facts.State(Vocabulary["firm.kind"]).ShouldBe(FactState.Unanswered);
    }

    [Fact]
    public void Value_WhenOptionsWereGivenInAnotherOrder_FollowsTheDeclaration()
    {
        var purposes = Vocabulary["plan.purposes"];

        var facts = new FactSetBuilder(Vocabulary).Set(purposes, new CodesValue(["noise", "energy"])).Build();

        facts.Value(purposes).ShouldBe(new CodesValue(["energy", "noise"]));
    }
}
