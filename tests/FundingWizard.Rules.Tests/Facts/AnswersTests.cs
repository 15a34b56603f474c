using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Facts;

public class AnswersTests
{
    [Fact]
    public void With_WhenAnsweredOrNotKnown_TellsTheTwoFromUnanswered()
    {
        var answers = Answers.None.With("firm.staff", new NumberValue(5)).With("firm.kind", null);

        answers["firm.staff"].ShouldBe(new NumberValue(5));
        answers["firm.kind"].ShouldBeNull();
        answers["firm.age"].ShouldBeNull();
        new[] { "firm.staff", "firm.kind", "firm.age" }.Select(answers.Contains).ShouldBe([true, true, false]);
        answers.Count.ShouldBe(2);
    }

    [Fact]
    public void With_WhenAnAnswerChanges_LeavesTheOldAnswersAlone()
    {
        var before = Answers.None.With("firm.staff", new NumberValue(5));

        var after = before.With("firm.staff", new NumberValue(6));

        before["firm.staff"].ShouldBe(new NumberValue(5));
        after["firm.staff"].ShouldBe(new NumberValue(6));
    }

    [Fact]
    public void Answers_InAnyOrder_AreFoundAndReadInTheOrderOfTheirIds()
    {
        string[] ids = ["e.x", "a.x", "d.x", "b.x", "c.x"];

        var answers = new Answers(ids.Select((id, index) => KeyValuePair.Create(id, (FactValue?)new NumberValue(index))));

        answers.Select(answer => answer.Key).ShouldBe(["a.x", "b.x", "c.x", "d.x", "e.x"]);
        ids.Select(id => answers[id]).ShouldBe(ids.Select((_, index) => new NumberValue(index)));
        answers.Contains("b.y").ShouldBeFalse();
    }

    [Fact]
    public void Answers_WhenAFactIsAnsweredTwice_TakeEqualOnesAndRefuseOthers()
    {
        static Answers Twice(bool second) => new([new("a.x", new FlagValue(true)), new("a.x", new FlagValue(second))]);

        Twice(true).Count.ShouldBe(1);
        Should.Throw<ArgumentException>(() => Twice(false)).Message.ShouldContain("a.x");
    }

    [Fact]
    public void Without_WhenSomeAnswersGo_KeepsTheOthersInOrder()
    {
        var answers = Answers.None.With("c.x", null).With("a.x", new FlagValue(true)).With("b.x", new FlagValue(false));

        var left = answers.Without(["b.x", "z.x"]);

        left.Select(answer => answer.Key).ShouldBe(["a.x", "c.x"]);
    }

    [Fact]
    public void FactValue_WhenTheContentIsEqual_IsEqual()
    {
        new CodesValue(["a", "b"]).ShouldBe(new CodesValue(["a", "b"]));
        new CodesValue(["a", "b"]).GetHashCode().ShouldBe(new CodesValue(["a", "b"]).GetHashCode());
        new CodesValue(["a", "b"]).ShouldNotBe(new CodesValue(["b", "a"]));
        Rows(5).ShouldBe(Rows(5));
        Rows(5).GetHashCode().ShouldBe(Rows(5).GetHashCode());
        Rows(5).ShouldNotBe(Rows(6));
    }

    [Fact]
    public void Row_WhenAFieldIsMissing_IsUnknownThere()
    {
        var row = Rows(5).Rows[0];

        row.Number("staff").ShouldBe(5);
        row.Number("turnover").ShouldBeNull();
        row["turnover"].ShouldBeNull();
    }

    private static RowsValue Rows(decimal staff) =>
        new([new Row(ImmutableSortedDictionary<string, FactValue>.Empty.Add("staff", new NumberValue(staff)))]);
}
