using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Features.Shared;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Topic;

/// <summary>Puts a page of questions together.</summary>
public sealed class TopicPages(Rulebook rulebook, SharedTexts texts, Links links, Trail trail, Reasons reasons, News news, IStringLocalizer<CheckTexts> check)
{
    /// <summary>The page.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="journey">Where the check stands.</param>
    /// <param name="facts">The facts it asks.</param>
    /// <param name="controls">Their questions, in the same order.</param>
    /// <param name="query">How it is shown.</param>
    /// <param name="errors">What is wrong with the answers; null when nothing is.</param>
    public TopicPage Page(StepKey key, Journey journey, ImmutableArray<Fact> facts, ImmutableArray<Control> controls, StepQuery query, ErrorSummary? errors)
    {
        var topic = texts.Topics[key.Topic];
        string?[] whys = [.. facts.Select(fact => reasons.Why(journey.Question(fact)))];
        var common = whys.OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        ImmutableArray<Control> questions = common.Length > 1 ? [.. controls.Zip(whys, (control, why) => control with { Why = why })] : controls;
        var isSingle = questions.Length == 1;
        return new TopicPage(
            isSingle ? questions[0].Label : topic.Title,
            isSingle && questions[0].Label != topic.Title ? topic.Title : null,
            query.OnlyOpen ? check["OnlyOpen"] : topic.Lead,
            common is [var only] ? only : null,
            isSingle ? [questions[0] with { IsHeading = true }] : questions,
            [.. facts.Select(fact => fact.Id)],
            links.Step(key, query with { After = null, IsRenewed = false }),
            trail.Back(key, journey, query),
            errors,
            errors is null ? news.Of(query) ?? Understood(journey, query.After) : null);
    }

    /// <summary>The numbers of the page before: the only answers that can be typed in one way and understood in another.</summary>
    private Notification? Understood(Journey journey, string? topic)
    {
        var numbers = journey.Assessment.Answers
            .Where(answer => answer.Value is NumberValue && rulebook.Vocabulary[answer.Key].Topic == topic)
            .Select(answer => (Fact: rulebook.Vocabulary[answer.Key], Value: answer.Value!))
            .OrderBy(answer => answer.Fact.Slot)
            .Select(answer => $"{texts.Facts.Label(answer.Fact)}: {texts.Format.Value(answer.Fact, answer.Value)}")
            .ToArray();
        return numbers.Length == 0 ? null : new Notification(check["Understood"], string.Join("; ", numbers));
    }
}
