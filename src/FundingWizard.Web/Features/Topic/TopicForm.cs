using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Forms;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Topic;

/// <summary>The questions of one page and the answers to them.</summary>
public sealed class TopicForm(Rulebook rulebook, SharedTexts texts, IStringLocalizer<AnswerTexts> answer)
{
    /// <summary>The questions with the answers as they are kept.</summary>
    public ImmutableArray<Control> Show(IEnumerable<Fact> facts, Answers answers) =>
        [.. facts.Select(fact => For(fact).Show(Given.Of(answers, fact)))];

    /// <summary>The questions with what was typed.</summary>
    public ImmutableArray<(Fact Fact, Reading Reading)> Read(IEnumerable<Fact> facts, IFormCollection form) =>
        [.. facts.Select(fact => (fact, For(fact).Read(form)))];

    /// <summary>
    /// The facts a form asks: it names them itself, because in another window the page may have changed since. A form that names none of
    /// the topic is taken for the page as it is now.
    /// </summary>
    public ImmutableArray<Fact> Asked(StepKey key, IFormCollection form, Journey journey)
    {
        var named = form[TopicPage.AskedName].OfType<string>().Distinct(StringComparer.Ordinal).Select(rulebook.Vocabulary.Find).OfType<Fact>()
            .Where(fact => fact.IsAsked && Journey.KeyOf(fact) == key)
            .ToImmutableArray();
        return named.IsEmpty ? journey.Find(key)?.Facts ?? [] : named;
    }

    private FactForm For(Fact fact) => FactForm.For(FactWords.Of(fact, texts), rulebook, answer);
}
