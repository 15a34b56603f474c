using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Explanations;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Texts;

namespace FundingWizard.Summary.Views;

/// <summary>Writes out what came out for one programme.</summary>
internal sealed class ProgrammeViews
{
    private const int PlaceOfBrief = 5;

    private readonly ViewContext context;
    private readonly ProgrammeAssessment assessment;
    private readonly Programme programme;
    private readonly ProgrammeTexts texts;
    private readonly Explanation explanation;
    private readonly CriterionViews criteria;
    private readonly AmountViews amounts;

    public ProgrammeViews(ViewContext context, ProgrammeAssessment assessment, Explanation explanation)
    {
        this.context = context;
        this.assessment = assessment;
        programme = assessment.Programme;
        texts = programme.Texts[context.Words.Language];
        this.explanation = explanation;
        criteria = new CriterionViews(context, texts);
        amounts = new AmountViews(context, texts);
    }

    /// <summary>0 is read first: what fits, what may fit, what can still be changed, what is closed or settled.</summary>
    public int Place => IsBrief ? PlaceOfBrief : assessment.Outcome switch
    {
        Outcome.Fulfilled => 0,
        Outcome.CheckNeeded => 1,
        Outcome.Open => 2,
        Outcome.Closed => 3,
        _ => 4,
    };

    /// <summary>
    /// It is meant for somebody else, or nobody can apply, no day for it is known and no figure could be computed: then the reason is all there is
    /// to read.
    /// </summary>
    private bool IsBrief => context.ForOthers.Includes(assessment, explanation.Reasons)
        || (assessment.Outcome == Outcome.Closed
            && assessment.Window?.State != WindowState.Expected
            && assessment.Amounts.All(amount => amount.Kind == AmountKind.NotComputable));

    /// <summary>Of a card that only points to an offer and computes nothing, there is nothing to take along.</summary>
    private bool HasBankTalk =>
        programme.Kind == ProgrammeKind.Loan && assessment.Outcome != Outcome.Closed && !(programme.AtBestCheckNeeded is not null && programme.Amounts.IsEmpty);

    /// <summary>Numbers the sources a reader meets first.</summary>
    public void Cite()
    {
        if (IsBrief)
            return;
        foreach (var finding in assessment.Findings)
            criteria.Cite(finding);
        foreach (var amount in assessment.Amounts)
            amounts.Of(amount);
    }

    public ProgrammeView View() => new()
    {
        Id = programme.Id,
        Name = texts.Name,
        Provider = texts.Provider,
        Summary = texts.Summary,
        Outcome = Headline(),
        IsBrief = IsBrief,
        Reasons = [.. explanation.Reasons.Select(Reason)],
        OpenPoints = OpenPoints(),
        Changes = [.. explanation.BetterIf.SelectMany(new ChangeViews(context).Of)],
        Fixed = context.Answers(explanation.Reasons.SelectMany(reason => reason.Facts).Distinct().Where(fact => fact.Change == Change.Fixed)),
        Criteria = [.. assessment.Findings.Select(finding => criteria.Of(finding))],
        Amounts = [.. assessment.Amounts.Select(amounts.Of)],
        AmountCondition = AmountCondition(),
        Missing = [.. explanation.Missing.Select(Missing)],
        Undecided = [.. programme.Undecided.Select(Undecided)],
        Hints = [.. assessment.Hints.Select(hint => new HintView(hint.Id, texts.Hints[hint.Id].Title, texts.Hints[hint.Id].Text, hint.When is null))],
        Route = [.. programme.Route.Select(step => Point(step.Id, texts.Route[step.Id]))],
        Documents = [.. assessment.Documents.OrderBy(document => document.Document.Stage).ThenByDescending(document => document.Need).Select(Document)],
        Contacts = [.. programme.Contacts.Where(IsResponsible).Select(contact => ContactViews.Of(contact, texts))],
        Related = [.. programme.Related.Select(related => new RelatedView(
            related.Id, texts.Related[related.Id].Title, texts.Related[related.Id].Text, related.Programme, related.Url))],
        HasBankTalk = HasBankTalk,
        Status = context.Status(assessment),
    };

    private string? AmountCondition() => assessment.Outcome switch
    {
        Outcome.Open or Outcome.CheckNeeded => context.Words[Word.AmountIfEligible],
        Outcome.Closed => context.Words[Word.AmountForInformation],
        _ => null,
    };

    private OutcomeView Headline() => new(
        assessment.Outcome,
        Tones.Of(assessment.Outcome),
        Tones.Icon(assessment.Outcome),
        context.Words.Of(assessment.Outcome, explanation.Missing.Length),
        Meaning(),
        assessment.Otherwise is { } otherwise
            ? context.Words.Fill(Word.Otherwise, ("outcome", context.Words.Of(otherwise, explanation.Missing.Length)))
            : null,
        programme.AtBestCheckNeeded is null ? null : texts.AtBest);

    private string Meaning()
    {
        var day = ("day", context.Wording.Format.Date(context.Assessment.Day));
        return (assessment.Outcome, assessment.Window) switch
        {
            (Outcome.Fulfilled, _) => context.Words[Word.FulfilledMeaning],
            (Outcome.Open, _) => context.Words[Word.OpenMeaning],
            (Outcome.CheckNeeded, _) => CheckNeededMeaning(),
            (Outcome.NotEligible, _) => context.Words[Word.NotEligibleMeaning],
            (_, { Opens: { } opens }) => context.Words.Fill(Word.ExpectedMeaning, day, ("opens", context.Wording.Format.Date(opens))),
            _ => context.Words.Fill(Word.ClosedMeaning, day),
        };
    }

    private string CheckNeededMeaning()
    {
        var points = assessment.Findings.Where(finding => finding is { Verdict: not Verdict.Met, Criterion.Role: not Role.Info })
            .Select(finding => texts.Criteria[finding.Criterion.Id].Title).ToArray();
        var meaning = context.Words[Word.CheckNeededMeaning];
        return points.Length == 0 ? meaning : $"{meaning} {context.Words.Fill(Word.CheckNeededPoints, ("points", string.Join("; ", points)))}";
    }

    private ReasonView Reason(Reason reason)
    {
        var text = texts.Criteria[reason.Finding.Criterion.Id];
        return new ReasonView(
            reason.Finding.Criterion.Id,
            text.Title,
            context.Words.State(Verdict.NotMet, isSoft: reason.Finding.Criterion.Role == Role.Soft),
            text.NotMet,
            context.Answers(reason.Facts),
            [.. criteria.UnmetParts(reason.Finding).Select(part => new UnmetPartView(
                part.Criterion.Id, texts.Criteria[part.Criterion.Id].Title, context.Words[Word.StateNotMet], criteria.Advice(part)))]);
    }

    private ImmutableArray<PointView> OpenPoints() =>
        [.. assessment.Findings.Where(finding => finding is { Verdict: Verdict.Open, Criterion.Role: not Role.Info })
            .Select(finding => new PointView(finding.Criterion.Id, texts.Criteria[finding.Criterion.Id].Title, criteria.Advice(finding)))];

    private MissingView Missing(MissingFact missing)
    {
        var text = context.Wording.Facts[missing.Fact];
        return new MissingView(missing.Fact.Id, missing.Fact.Topic!, text.Label, text.Question!, context.Words.Of(missing.State));
    }

    private UndecidedView Undecided(Undecided point)
    {
        var (text, decider, isQuestion) = (texts.Undecided[point.Id], texts.Deciders[point.Decider], point.Role == UndecidedRole.Manual);
        var decision = isQuestion ? context.Words.Fill(Word.UndecidedManual, ("decider", decider)) : context.Words[Word.UndecidedInfo];
        return new UndecidedView(point.Id, text.Title, text.Text, decider, decision, isQuestion);
    }

    private DocumentView Document(NeededDocument needed)
    {
        var (text, isForApplication, isCertain) = (texts.Documents[needed.Document.Id], needed.Document.Stage == DocumentStage.Application, needed.Need == Verdict.Met);
        var need = !isCertain ? Word.DocumentPerhaps : isForApplication ? Word.DocumentNeeded : Word.DocumentAfterwards;
        return new DocumentView(needed.Document.Id, text.Title, text.Text, context.Words[need], isForApplication, isCertain);
    }

    /// <summary>Somebody who may be responsible is named rather than nobody.</summary>
    private bool IsResponsible(Contact contact) => contact.When?.Decide(context.Assessment.Facts) != Verdict.NotMet;

    private static PointView Point(string id, PointText text) => new(id, text.Title, text.Text);
}
