using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary;
using FundingWizard.Summary.Texts;
using FundingWizard.Summary.Views;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Features.Lists;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;

namespace FundingWizard.Web.Features.CheckAnswers;

/// <summary>Puts the page with all answers together.</summary>
public sealed class CheckAnswersPages(Rulebook rulebook, SummaryDocuments documents, SharedTexts texts, Words words, LineCounts counts, Links links, Trail trail, News news)
{
    private static readonly StepQuery Returning = StepQuery.ReturningTo(Origin.Answers);

    /// <summary>The page of a check.</summary>
    public CheckAnswersPage Page(Visit visit, Journey journey, StepQuery query)
    {
        var check = documents.View(journey.Assessment, SiteLanguage.Current.Texts);
        var given = check.Answers.SelectMany(group => group.Answers).ToImmutableDictionary(answer => answer.FactId, StringComparer.Ordinal);
        var asked = from topic in rulebook.Topics
                    let facts = journey.Steps.Where(step => step.Key.Topic == topic).SelectMany(step => step.Facts).ToArray()
                    where facts.Length > 0
                    select new AnswerGroup(texts.Topics[topic].Title, [.. facts.Select(fact => Line(fact, given.GetValueOrDefault(fact.Id), journey.Assessment))]);
        var computed = from @group in check.Answers
                       where @group.Topic is null
                       select new AnswerGroup(@group.Title, [.. @group.Answers.Select(answer => Line(answer, isAnswered: false, link: null))]);
        return new CheckAnswersPage(
            check.Day,
            visit.Content.Day is null,
            links.Day(Returning),
            [.. asked, .. computed],
            [.. check.Unused.Select(answer => Line(answer, isAnswered: true, link: null))],
            journey.Open.Count(),
            texts.Format.Date(visit.ExpiresOn),
            trail.Last(journey),
            news.Of(query));
    }

    private AnswerLine Line(Fact fact, AnswerView? given, Assessment assessment)
    {
        var link = links.Question(fact, Returning);
        if (given is not null)
            return Line(given, isAnswered: true, link) with { Counts = counts.Of(fact, assessment) };
        var text = texts.Facts[fact];
        return new AnswerLine(fact.Id, text.Label, text.Question, words[Word.Unanswered], IsKnown: false, IsAnswered: false, link);
    }

    private static AnswerLine Line(AnswerView answer, bool isAnswered, string? link) =>
        new(answer.FactId, answer.Label, answer.Question, answer.Value, answer.IsKnown, isAnswered, link) { Steps = answer.Steps };
}
