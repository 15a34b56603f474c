using System.Collections.Immutable;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Summary.Texts;

namespace FundingWizard.Summary.Views;

/// <summary>Writes a whole check out.</summary>
internal sealed class CheckViews(ExplainedAssessment explained, Words words, FactSelection selection)
{
    private const int ShortLength = 12;

    private readonly Assessment assessment = explained.Assessment;
    private readonly Wording wording = new(explained.Assessment.Rulebook, words.Language);

    /// <summary>The first characters of a fingerprint: enough to compare by eye.</summary>
    public static string Short(string fingerprint) => fingerprint[..ShortLength];

    public CheckView View()
    {
        var sources = new SourceRegister(words, wording);
        var context = new ViewContext(assessment, new ForOthers(selection.Identity), words, wording, sources);
        var shelf = Shelf.Of(assessment);
        var programmes = explained.Programmes
            .Select(each => (Views: new ProgrammeViews(context, each.Programme, each.Explanation), Waiting: shelf.Waiting(each.Programme)))
            .OrderBy(each => each.Views.Place).ThenByDescending(each => each.Waiting).Select(each => each.Views).ToArray();
        foreach (var programme in programmes)
            programme.Cite();
        var together = new TogetherViews(context).Of(shelf);
        sources.EndCited();
        return new CheckView
        {
            Language = words.Language,
            Title = words[Word.Title],
            Day = wording.Format.Date(assessment.Day),
            Applicant = context.Answers(Selected(selection.Applicant)),
            Project = [.. context.Answers(Selected(selection.Project)).Where(answer => answer.IsKnown)],
            Loan = context.Answers(Selected(selection.Loan)),
            Programmes = [.. programmes.Select(programme => programme.View())],
            Together = together,
            Answers = [.. Answered(context), .. Derived(context)],
            Unused = [.. assessment.Unused.Select(answer => context.Given(assessment.Rulebook.Vocabulary[answer.Key], answer.Value))],
            Sources = sources.All,
            Rulebook = context.Rulebook,
        };
    }

    /// <summary>A fact that the rulebook no longer has is left out: templates and rulebook are changed by different people.</summary>
    private IEnumerable<Fact> Selected(IEnumerable<string> ids) => ids.Select(assessment.Rulebook.Vocabulary.Find).OfType<Fact>();

    private IEnumerable<AnswerGroupView> Answered(ViewContext context)
    {
        var byTopic = assessment.Answers.Select(answer => assessment.Rulebook.Vocabulary[answer.Key]).ToLookup(fact => fact.Topic, StringComparer.Ordinal);
        return assessment.Rulebook.Topics.Where(byTopic.Contains)
            .Select(topic => new AnswerGroupView(topic, wording.Topic(topic), context.Answers(byTopic[topic].OrderBy(fact => fact.Slot))));
    }

    private IEnumerable<AnswerGroupView> Derived(ViewContext context)
    {
        ImmutableArray<AnswerView> derived = [.. ComputedFact.All(assessment).Select(context.Computed)];
        return derived.IsEmpty ? [] : [new AnswerGroupView(null, words[Word.DerivedFacts], derived)];
    }
}
