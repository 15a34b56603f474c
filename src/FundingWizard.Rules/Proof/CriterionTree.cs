using System.Collections.Immutable;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Proof;

/// <summary>A criterion or a part of one, in words; what every picture of the rules is drawn from.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Title">The condition as a statement.</param>
/// <param name="Sentence">The condition as the rulebook has it, in words; null for a group, which its parts explain.</param>
/// <param name="Parts">Its parts.</param>
public sealed record CriterionNode(Criterion Criterion, string Title, string? Sentence, ImmutableArray<CriterionNode> Parts)
{
    /// <summary>For a group: true when all its parts are needed, false when one of them is enough. Of no meaning for a leaf.</summary>
    public bool NeedsAll => Criterion.Condition.Kind == ConditionKind.All;

    /// <summary>This node and everything below it, outer first.</summary>
    public IEnumerable<CriterionNode> SelfAndParts => Parts.SelectMany(part => part.SelfAndParts).Prepend(this);
}

/// <summary>The criteria of a rule set as a tree of words.</summary>
public static class CriterionTree
{
    /// <summary>One node per criterion, in the order of the file.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="programme">A programme of it.</param>
    /// <param name="set">One of its rule sets.</param>
    /// <param name="day">Picks the dated values that the sentences show.</param>
    /// <param name="language">Language of the words.</param>
    public static ImmutableArray<CriterionNode> Of(Rulebook rulebook, Programme programme, RuleSet set, DateOnly day, Language language)
    {
        var shared = rulebook.Texts[language];
        var printer = new SentencePrinter(rulebook.Vocabulary, shared.Facts, shared.Format);
        var law = FactSets.Create(rulebook, Answers.None, day);
        var texts = programme.Texts[language].Criteria;
        return [.. set.Criteria.Select(Node)];

        CriterionNode Node(Criterion criterion) => new(
            criterion,
            texts.TryGetValue(criterion.Id, out var text) ? text.Title : criterion.Id,
            criterion.IsLeaf ? printer.Print(criterion.Condition, law) : null,
            [.. criterion.Parts.Select(Node)]);
    }
}
