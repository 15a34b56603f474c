using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Questionnaire;

namespace FundingWizard.Programmes.Tests;

public class VocabularyTests
{
    /// <summary>A question nobody needs is a burden; one whose last rule went must go too.</summary>
    [Fact]
    public void AskedFacts_AreReadBySomeRuleAmountOrDocument()
    {
        var rulebook = TheRulebook.Value;
        var derived = rulebook.Derived.ToDictionary(each => each.Fact, each => each.Inputs);
        var conditions = rulebook.Programmes.SelectMany(programme => programme.RuleSets.SelectMany(set => set.Criteria).Select(criterion => criterion.Condition)
            .Concat(programme.Documents.Select(document => document.When!).Where(when => when is not null)));
        var read = conditions.SelectMany(condition => condition.Facts)
            .Concat(rulebook.Programmes.SelectMany(programme => programme.Amounts).SelectMany(amount => amount.Inputs.Values))
            .SelectMany(Inputs).ToHashSet();

        rulebook.Vocabulary.Facts.Where(fact => fact.IsAsked && !read.Contains(fact)).Select(fact => fact.Id).ShouldBeEmpty();

        IEnumerable<Fact> Inputs(Fact fact) => derived.TryGetValue(fact, out var from) ? from.SelectMany(Inputs).Append(fact) : [fact];
    }

    [Fact]
    public void Municipalities_AreComplete()
    {
        var table = TheRulebook.Value.Tables["municipalities"];

        table.Keys.Length.ShouldBe(396);
        table.Keys.ShouldAllBe(key => key.Length == 8 && key.StartsWith("05", StringComparison.Ordinal) && key.All(char.IsAsciiDigit));
        table.Values("district_government").Count().ShouldBe(5);
    }

    [Fact]
    public void Weights_AreZeroForFactsThatDecideNothing() =>
        DecidingWeights.Of(TheRulebook.Value.Programmes, TheRulebook.Value.Derived).Values.ShouldAllBe(weight => weight > 0);

    [Fact]
    public void Functions_UsedByTheRulebook_AreAllKnown() =>
        TheRulebook.Value.Derived.Select(each => each.Function.Name).Except(DerivedFunction.All.Keys).ShouldBeEmpty();
}
