using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Proof;
using FundingWizard.Rules.Proof.Analysis;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Programmes.Tests;

public class AnalysisTests
{
    public static TheoryData<string> Programmes => [.. TheRulebook.Value.Programmes.Select(programme => programme.Id)];

    [Fact]
    public void Analysis_FindsNothingThatNobodyHasAccepted()
    {
        var files = RulebookFiles.FromFolder(Path.Combine(TheRulebook.Root, "rules"));

        Analyser.Analyse(TheRulebook.Value, files).Problems.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Graph_OfEveryRuleSet_NamesEveryCriterion(string programmeId)
    {
        var programme = TheRulebook.Value.Find(programmeId)!;
        foreach (var set in programme.RuleSets)
        {
            var chart = CriterionGraph.Mermaid(TheRulebook.Value, programme, set.From, Language.English)!;

            chart.Split(" --> ").Length.ShouldBe(set.AllCriteria.Count() + 1);
        }
    }
}
