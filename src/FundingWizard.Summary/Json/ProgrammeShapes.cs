using FundingWizard.Rules;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Explanations;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Texts;

namespace FundingWizard.Summary.Json;

/// <summary>Turns what came out for a programme into its machine-readable form.</summary>
internal sealed class ProgrammeShapes(Assessment assessment, Wording wording)
{
    public ProgrammeShape Of(ProgrammeAssessment programme, Explanation explanation)
    {
        var texts = programme.Programme.Texts[wording.Language];
        return new ProgrammeShape(
            programme.Programme.Id,
            texts.Name,
            programme.Outcome,
            programme.Otherwise,
            programme.RuleSet?.From,
            programme.Programme.Fingerprint,
            [.. programme.Findings.Select(finding => Criterion(finding, texts))],
            [.. programme.Amounts.Select(amount => Amount(amount, texts))],
            [.. explanation.Missing.Select(missing => new MissingShape(missing.Fact.Id, missing.State))],
            [.. explanation.Reasons.Select(reason => Reason(reason, texts))],
            [.. explanation.BetterIf.Select(Better)],
            [.. programme.Hints.Select(hint => new PointShape(hint.Id, texts.Hints[hint.Id].Title, texts.Hints[hint.Id].Text))],
            [.. programme.Programme.Undecided.Select(point => Undecided(point, texts))],
            [.. programme.Documents.Select(document => Document(document, texts))]);
    }

    private CriterionShape Criterion(Finding finding, ProgrammeTexts texts)
    {
        var (criterion, evidence) = (finding.Criterion, finding.Criterion.Evidence);
        var atom = criterion.IsLeaf ? DecidingAtom.Of(criterion.Condition, assessment.Facts) : null;
        var limits = atom?.Limits(assessment.Facts) ?? [];
        return new CriterionShape(
            criterion.Id,
            finding.Verdict,
            criterion.Role,
            evidence?.Basis,
            evidence?.Confidence,
            Sources(evidence),
            texts.Criteria[criterion.Id].Title,
            atom?.Value(assessment.Facts),
            limits.IsEmpty ? null : new LimitShape(limits),
            [.. finding.Parts.Select(part => Criterion(part, texts))]);
    }

    private AmountShape Amount(Amount amount, ProgrammeTexts texts)
    {
        var text = texts.Amounts[amount.Definition.Id];
        return new AmountShape(
            amount.Definition.Id,
            text.Title,
            amount.Definition.Unit,
            amount.Kind,
            Plain(amount.Low),
            Plain(amount.High),
            [.. amount.Readings.Select(reading => new ReadingShape(
                reading.Id, text.Readings[reading.Id], FactValueConverter.Plain(reading.Low), FactValueConverter.Plain(reading.High)))],
            Steps(amount.Steps, wording),
            [.. amount.Missing.Select(fact => fact.Id)]);
    }

    private static ReasonShape Reason(Reason reason, ProgrammeTexts texts)
    {
        var text = texts.Criteria[reason.Finding.Criterion.Id];
        return new ReasonShape(reason.Finding.Criterion.Id, [.. reason.Facts.Select(fact => fact.Id)], text.NotMet ?? text.Title);
    }

    private static BetterShape Better(BetterIf better) =>
        new([.. better.Changes.Select(change => new ChangeShape(change.Fact.Id, change.Values))], better.Outcome);

    private static UndecidedShape Undecided(Undecided point, ProgrammeTexts texts)
    {
        var text = texts.Undecided[point.Id];
        return new UndecidedShape(point.Id, point.Role, texts.Deciders[point.Decider], text.Title, text.Text, Sources(point.Evidence));
    }

    private static DocumentShape Document(NeededDocument needed, ProgrammeTexts texts)
    {
        var text = texts.Documents[needed.Document.Id];
        return new DocumentShape(needed.Document.Id, needed.Document.Stage, needed.Need == Verdict.Met ? Need.Needed : Need.Perhaps, text.Title, text.Text);
    }

    /// <summary>The sources of a statement.</summary>
    public static SourceShape[] Sources(Evidence? evidence) => evidence is null ? [] :
        [.. evidence.Sources.Select(source => new SourceShape(source.Id, source.Title, source.Url, source.Date, source.Kind, evidence.Section))];

    /// <summary>The lines of a computation.</summary>
    public static StepShape[] Steps(IEnumerable<ComputationStep> steps, Wording wording) => [.. steps.Select(step => new StepShape(step.Key, wording.Step(step)))];

    public static decimal? Plain(decimal? number) => number is { } value ? FactValueConverter.Plain(value) : null;
}
