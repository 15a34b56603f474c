using FundingWizard.Rules.Proof;
using FundingWizard.Rules.Tests.Invented;
using FundingWizard.Rules.Texts;
using FundingWizard.Tests.Shared;

namespace FundingWizard.Rules.Tests.Proof;

public class CriterionGraphTests
{
    [Fact]
    public void Mermaid_ShowsSentenceSourceAndRole() =>
        Chart(InventedRulebook.Load(), new DateOnly(2025, 6, 1)).ShouldMatchSnapshot();

    [Fact]
    public void Mermaid_DrawsEveryCriterionBelowItsGroup()
    {
        var rulebook = InventedRulebook.Load();

        var lines = Chart(rulebook, InventedAnswers.Day).Split('\n');

        var criteria = rulebook.Programmes[0].RuleSetOn(InventedAnswers.Day)!.AllCriteria.ToArray();
        foreach (var role in criteria.GroupBy(criterion => criterion.Role))
            lines.Count(line => line.EndsWith($":::{role.Key}", StringComparison.OrdinalIgnoreCase)).ShouldBe(role.Count());
        lines.Count(line => line.Contains(" --> ", StringComparison.Ordinal)).ShouldBe(criteria.Length);
        lines.ShouldContain("  n5 --> n6");
    }

    [Fact]
    public void Mermaid_WhenATextHoldsSignsOfTheChart_NamesThemByNumber()
    {
        var rulebook = InventedRulebook.Load(InventedRulebook.Files.Replace("programmes/digital-bonus/texts.de.json", "Unternehmen oder Gründung", "a \\\"b\\\"] <i>`c`</i> #d; {e}"));

        Chart(rulebook, new DateOnly(2025, 6, 1)).ShouldContain("[\"a #34;b#34;#93; #60;i#62;#96;c#96;#60;/i#62; #35;d#59; #123;e#125;<br/>");
    }

    [Fact]
    public void Mermaid_BeforeTheFirstRuleSet_IsNothing()
    {
        var rulebook = InventedRulebook.Load();

        CriterionGraph.Mermaid(rulebook, rulebook.Programmes[0], new DateOnly(2024, 12, 31), Language.German).ShouldBeNull();
    }

    private static string Chart(Rulebook rulebook, DateOnly day) => CriterionGraph.Mermaid(rulebook, rulebook.Programmes[0], day, Language.German)!;
}
