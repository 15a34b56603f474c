using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Facts;

public class VocabularyTests
{
    private static readonly Vocabulary Vocabulary = new(
    [
        new Fact { Id = "firm.kind", Type = FactType.Choice, Options = ["company", "founder"], Topic = "firm" },
        new Fact { Id = "firm.parent", Type = FactType.Choice, Options = ["none", "company"] },
        new Fact { Id = "plan.purposes", Type = FactType.Choices, Options = ["energy", "noise"] },
        new Fact { Id = "law.limit", Type = FactType.Decimal },
    ]);

    [Fact]
    public void Facts_WhenTheVocabularyIsBuilt_HaveTheirSlotsInOrder() =>
        Vocabulary.Facts.Select(fact => fact.Slot).ShouldBe([0, 1, 2, 3]);

    [Fact]
    public void Find_WhenTheIdIsUnknownOrMisspelt_FindsNothing()
    {
        Vocabulary.Find("firm.kind").ShouldBeSameAs(Vocabulary.Facts[0]);
        Vocabulary.Find("firm.Kind").ShouldBeNull();
        Should.Throw<KeyNotFoundException>(() => Vocabulary["firm.age"]);
    }

    [Fact]
    public void Code_WhenTwoFactsDeclareIt_IsOneNumber()
    {
        Vocabulary.CodeName(Vocabulary.Code("company")).ShouldBe("company");
        new[] { "company", "founder", "none", "energy", "noise" }.Select(Vocabulary.Code).Distinct().Count().ShouldBe(5);
        Vocabulary.Code("Company").ShouldBe(Vocabulary.UnknownCode);
    }

    [Fact]
    public void Bit_WhenTheFactDeclaresTheOption_FollowsTheOrderOfDeclaration()
    {
        var purposes = Vocabulary["plan.purposes"];

        Vocabulary.Bit(purposes, "energy").ShouldBe(1);
        Vocabulary.Bit(purposes, "noise").ShouldBe(2);
        Should.Throw<ArgumentException>(() => Vocabulary.Bit(purposes, "company")).Message.ShouldStartWith("\"company\" is not an option of plan.purposes");
    }

    [Fact]
    public void Fact_WhenAskedOrFromTheLaw_SaysSo()
    {
        Vocabulary.Facts.Where(fact => fact.IsAsked).ShouldHaveSingleItem().Id.ShouldBe("firm.kind");
        Vocabulary.Facts.Where(fact => fact.IsLaw).ShouldHaveSingleItem().Id.ShouldBe("law.limit");
    }

    [Theory]
    [InlineData(FactType.YesNo, ValueKind.Flag)]
    [InlineData(FactType.Choice, ValueKind.Code)]
    [InlineData(FactType.Entry, ValueKind.Code)]
    [InlineData(FactType.Choices, ValueKind.CodeList)]
    [InlineData(FactType.Integer, ValueKind.Number)]
    [InlineData(FactType.Decimal, ValueKind.Number)]
    [InlineData(FactType.Money, ValueKind.Number)]
    [InlineData(FactType.Percent, ValueKind.Number)]
    [InlineData(FactType.Date, ValueKind.Date)]
    [InlineData(FactType.Text, ValueKind.None)]
    [InlineData(FactType.List, ValueKind.None)]
    public void Kind_WhenUsedInAnExpression_FollowsTheType(FactType type, ValueKind kind) =>
        new Fact { Id = "a.b", Type = type }.Kind.ShouldBe(kind);
}
