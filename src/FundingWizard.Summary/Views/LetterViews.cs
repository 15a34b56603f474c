using System.Collections.Immutable;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Summary.Texts;

namespace FundingWizard.Summary.Views;

/// <summary>Writes the letters of a check out.</summary>
/// <param name="assessment">The check.</param>
/// <param name="words">The words that no rulebook brings along.</param>
/// <param name="selection">The facts that introduce a letter.</param>
/// <param name="forOthers">Which programmes are meant for somebody else.</param>
/// <param name="date">Day of the letters.</param>
internal sealed class LetterViews(Assessment assessment, Words words, LetterSelection selection, ForOthers forOthers, DateOnly date)
{
    private readonly Wording wording = new(assessment.Rulebook, words.Language);
    private readonly LetterPlan plan = new(assessment, forOthers);

    public LettersView View() => new(
        [.. plan.Offices.Select(Letter)],
        [.. plan.Waiting.Select(programme => programme.Programme.Texts[words.Language].Name)],
        Context().Answers(plan.FirstQuestions));

    private LetterView Letter(IGrouping<string, Addressed> office)
    {
        var context = Context();
        var programmes = office
            .GroupBy(addressed => addressed.Programme.Programme.Id, StringComparer.Ordinal)
            .Select(group => (Views: new LetterProgrammeViews(context, group.First().Programme), Contacts: group.Select(addressed => addressed.Contact)))
            .ToArray();
        ImmutableArray<ContactView> recipients = [.. office
            .Select(addressed => ContactViews.Of(addressed.Contact, addressed.Programme.Programme.Texts[words.Language]))
            .DistinctBy(contact => (contact.Title, contact.Address))];
        return new LetterView
        {
            Language = words.Language,
            Office = office.Key,
            Title = words.Fill(Word.LetterTitle, ("recipient", Name(recipients))),
            Recipients = recipients,
            Date = wording.Format.Date(date),
            Day = wording.Format.Date(assessment.Day),
            Site = new LetterSite(context, Selected(selection.Site)).View(),
            Project = [.. context.Answers(Selected(selection.Project)).Where(answer => answer.IsKnown)],
            Programmes = [.. programmes.Select(programme => programme.Views.View(programme.Contacts))],
            IsShared = plan.IsShared(office),
            Enclosures = [.. programmes.SelectMany(programme => programme.Views.Papers).Distinct(StringComparer.Ordinal)],
            Sources = context.Sources.All,
            Rulebook = context.Rulebook,
        };
    }

    /// <summary>Several sections of one office are named by what stands before the comma: "Amt Nord, Dezernat 3".</summary>
    private string Name(ImmutableArray<ContactView> recipients) => recipients is [var only]
        ? only.Title
        : wording.Format.And(recipients.Select(recipient => recipient.Title.Split(", ")[0]).Distinct(StringComparer.Ordinal));

    /// <summary>Every letter counts its own sources.</summary>
    private ViewContext Context() => new(assessment, forOthers, words, wording, new SourceRegister(words, wording));

    /// <summary>A fact that the rulebook no longer has is left out: templates and rulebook are changed by different people.</summary>
    private IEnumerable<Fact> Selected(IEnumerable<string> ids) => ids.Select(assessment.Rulebook.Vocabulary.Find).OfType<Fact>();
}
