using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Explanations;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Texts;

namespace FundingWizard.Summary.Views;

/// <summary>Writes out what a letter says about one programme.</summary>
internal sealed class LetterProgrammeViews
{
    private readonly ViewContext context;
    private readonly ProgrammeAssessment assessment;
    private readonly ProgrammeTexts texts;
    private readonly CriterionViews criteria;

    public LetterProgrammeViews(ViewContext context, ProgrammeAssessment assessment)
    {
        this.context = context;
        this.assessment = assessment;
        texts = assessment.Programme.Texts[context.Words.Language];
        criteria = new CriterionViews(context, texts);
    }

    /// <param name="contacts">Those in the office who are responsible for it.</param>
    public LetterProgrammeView View(IEnumerable<Contact> contacts) => new(
        assessment.Programme.Id,
        texts.Name,
        context.Wording.Format.And(contacts.Select(contact => texts.Contacts[contact.Id].Title).Distinct(StringComparer.Ordinal)),
        [.. assessment.Findings.Where(IsInQuestion).Select(Question), .. assessment.Programme.Undecided.Select(Question)],
        [.. assessment.Amounts.Select(new AmountViews(context, texts).Of)],
        assessment.Outcome == Outcome.Fulfilled || assessment.Amounts.IsEmpty ? null : context.Words[Word.AmountIfEligible],
        context.Status(assessment));

    /// <summary>Titles of the papers that its application needs.</summary>
    public IEnumerable<string> Papers => assessment.Documents
        .Where(document => document is { Need: Verdict.Met, Document.Stage: DocumentStage.Application })
        .Select(document => texts.Documents[document.Document.Id].Title);

    /// <summary>
    /// Soft criteria are the office's to judge. A hard one is, when the person cannot answer it; what nobody has asked the person yet
    /// is no question for an office.
    /// </summary>
    private bool IsInQuestion(Finding finding) => (finding.Criterion.Role, finding.Verdict) switch
    {
        (Role.Soft, not Verdict.Met) => true,
        (Role.Hard, Verdict.Open) => Explainer.Missing(context.Assessment, finding.Criterion.Condition) is var missing
            && (missing.IsEmpty || missing.Any(fact => fact.State != FactState.Unanswered)),
        _ => false,
    };

    private LetterQuestionView Question(Finding finding) => new(
        finding.Criterion.Id,
        texts.Criteria[finding.Criterion.Id].Title,
        Sentence(finding),
        criteria.Advice(finding),
        criteria.Source(finding.Criterion),
        [.. Parts(finding).Select(part => new PointView(part.Criterion.Id, texts.Criteria[part.Criterion.Id].Title, criteria.Advice(part)))]);

    private LetterQuestionView Question(Undecided point)
    {
        var text = texts.Undecided[point.Id];
        var question = point.Role == UndecidedRole.Manual ? Word.LetterUndecided : Word.LetterToKnow;
        return new LetterQuestionView(
            point.Id,
            text.Title,
            context.Words.Fill(question, ("decider", texts.Deciders[point.Decider])),
            text.Text,
            context.Sources.Reference([point.Evidence]),
            []);
    }

    private string Sentence(Finding finding)
    {
        if (finding.Verdict == Verdict.NotMet)
            return context.Words[Word.LetterNotMet];
        var isLawUnknown = finding.Criterion.Condition.Facts.Any(fact => context.Assessment.Facts.State(fact) == FactState.LawUnknown);
        return isLawUnknown
            ? context.Words.Fill(Word.LetterLawUnknown, ("day", context.Wording.Format.Date(context.Assessment.Day)))
            : context.Words[Word.LetterOpen];
    }

    private IEnumerable<Finding> Parts(Finding finding) => finding.Verdict == Verdict.NotMet ? criteria.UnmetParts(finding) : criteria.OpenParts(finding);
}
