using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Evaluation;

public class CriterionTests
{
    [Fact]
    public void Found_ByACopyWithAnotherRole_IsOfTheCopy()
    {
        var criterion = InventedRulebook.Load().Programmes[0].RuleSets[0].AllCriteria.First(each => each.IsLeaf);
        var found = criterion.Found(Verdict.Met);
        var copy = criterion with { Role = Role.Info };

        copy.Found(Verdict.Met).Criterion.ShouldBeSameAs(copy);
        criterion.Found(Verdict.Met).Criterion.ShouldBeSameAs(criterion);
        (found.Verdict, found.Criterion.Role, copy.Found(Verdict.Open).Verdict).ShouldBe((Verdict.Met, criterion.Role, Verdict.Open));
    }
}
