using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Programmes.Tests;

public class StepTextsTests
{
    /// <summary>A programme may use any building block: its sentences are there before the first one does.</summary>
    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Steps_OfEveryBuildingBlock_HaveASentence(Language language)
    {
        var steps = Calculator.All.Values.SelectMany(calculator => calculator.Steps.Keys).Concat(DerivedFunction.All.Values.SelectMany(function => function.Steps.Keys));

        TheRulebook.Value.Texts[language].Steps.Keys.ShouldBe(steps.Distinct(), ignoreOrder: true);
    }

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Units_OfEveryBuildingBlock_HaveWords(Language language) =>
        Calculator.All.Values.SelectMany(calculator => calculator.Units).Except(TheRulebook.Value.Texts[language].Units.Keys).ShouldBeEmpty();
}
