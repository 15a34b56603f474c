using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Explanations;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Texts;

namespace FundingWizard.Summary.Views;

/// <summary>Writes findings out.</summary>
internal sealed class CriterionViews(ViewContext context, ProgrammeTexts texts)
{
    private readonly FactSet facts = context.Assessment.Facts;
    private readonly Concern concern = new(context.Assessment.Facts);

    public CriterionView Of(Finding finding) => Of(finding, parent: null, depth: 0);

    private CriterionView Of(Finding finding, Finding? parent, int depth)
    {
        var criterion = finding.Criterion;
        var atom = DecidingAtom.Of(criterion.Condition, facts);
        var weight = depth == 0 ? criterion.Role : Role.Hard;
        return new CriterionView(
            criterion.Id,
            texts.Criteria[criterion.Id].Title,
            finding.Verdict,
            Answer(atom),
            Limit(atom),
            context.Words.State(finding.Verdict, isSoft: weight == Role.Soft),
            Tones.Of(finding.Verdict, weight),
            Tones.Icon(finding.Verdict, weight),
            context.Words.Of(criterion.Role),
            Advice(finding),
            Source(criterion),
            criterion.Evidence is null ? null : context.Words.Of(criterion.Evidence),
            depth,
            parent is null || concern.IsConcerned(finding, parent),
            parent is null || concern.IsTelling(finding, parent),
            [.. finding.Parts.Select(part => Of(part, finding, depth + 1))]);
    }

    /// <summary>Numbers the sources of a finding and of the parts that tell more.</summary>
    public void Cite(Finding finding)
    {
        Source(finding.Criterion);
        foreach (var part in finding.Parts.Where(part => concern.IsTelling(part, finding)))
            Cite(part);
    }

    /// <summary>What an unmet or open finding means and what can be done.</summary>
    public string? Advice(Finding finding) => finding.Verdict switch
    {
        Verdict.NotMet => texts.Criteria[finding.Criterion.Id].NotMet,
        Verdict.Open => texts.Criteria[finding.Criterion.Id].Open,
        _ => null,
    };

    /// <summary>The innermost parts of a finding that are not met and concern the person.</summary>
    public IEnumerable<Finding> UnmetParts(Finding finding) =>
        finding.Parts.Where(part => part.Verdict == Verdict.NotMet && concern.IsConcerned(part, finding)).SelectMany(part => part.Parts.IsEmpty ? [part] : UnmetParts(part));

    /// <summary>The innermost parts of a finding that are as open as it is and concern the person.</summary>
    public IEnumerable<Finding> OpenParts(Finding finding) =>
        finding.Parts.Where(part => part.Verdict == Verdict.Open && concern.IsTelling(part, finding)).SelectMany(part => part.Parts.IsEmpty ? [part] : OpenParts(part));

    /// <summary>Numbers of the sources of a criterion and the place in them.</summary>
    public string Source(Criterion criterion) => context.Sources.Reference(Evidence(criterion));

    private string Answer(DecidingAtom atom) => (atom.View, atom.Value(facts)) switch
    {
        (null, _) => "",
        ({ Value: FactOperand { Fact: var fact } }, null) => context.Words.Of(facts.State(fact)),
        (_, null) => context.Words[Word.Unanswered],
        (_, CodesValue { Codes.Length: > 1 }) when atom.IsUnchosen => context.Words[Word.NotChosen],
        ({ Comparison: AtomComparison.Contains, Like: { } like } view, _) when atom.Verdict == Verdict.Met => Value(like, view.Limits[0].Read(facts)!),
        ({ Like: { } like }, FlagValue flag) => context.Words.Fill(
            Word.LabelledValue, ("label", context.Wording.Facts.Label(like)), ("value", context.Wording.Format.Flag(flag.Flag))),
        (var view, var value) => Value(view.Like, value),
    };

    private string? Limit(DecidingAtom atom)
    {
        var limits = atom.Limits(facts);
        return limits.IsEmpty ? null : context.Wording.Format.Or(limits.Select(limit => Value(atom.View!.Like, limit)));
    }

    private string Value(Fact? like, FactValue value) => (like, value) switch
    {
        (null, NumberValue number) => context.Wording.Format.Number(number.Number),
        (null, DateValue date) => context.Wording.Format.Date(date.Date),
        _ => context.Wording.Short(like!, value),
    };

    /// <summary>A group without evidence of its own rests on that of its parts.</summary>
    private static IEnumerable<Evidence> Evidence(Criterion criterion) =>
        criterion.Evidence is { } own ? [own] : criterion.Parts.SelectMany(Evidence);
}
