using System.Collections.Immutable;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Summary.Texts;

namespace FundingWizard.Summary.Views;

/// <summary>What every part of a view is written from.</summary>
/// <param name="Assessment">The check.</param>
/// <param name="ForOthers">Which programmes are meant for somebody else.</param>
/// <param name="Words">The words that no rulebook brings along.</param>
/// <param name="Wording">The words of the rulebook.</param>
/// <param name="Sources">Where sources get their numbers.</param>
internal sealed record ViewContext(Assessment Assessment, ForOthers ForOthers, Words Words, Wording Wording, SourceRegister Sources)
{
    /// <summary>The value of a fact, or why it has none.</summary>
    public AnswerView Answer(Fact fact) => View(fact, Assessment.Facts.Value(fact), Assessment.Facts.State(fact));

    /// <summary>An answer as it was given, used or not.</summary>
    public AnswerView Given(Fact fact, FactValue? value) => View(fact, value, FactState.DontKnow);

    /// <summary>A computed fact with its computation.</summary>
    public AnswerView Computed(ComputedFact computed) => Answer(computed.Fact) with { Steps = [.. computed.Steps.Select(Wording.Step)] };

    /// <summary>Several answers.</summary>
    public ImmutableArray<AnswerView> Answers(IEnumerable<Fact> facts) => [.. facts.Select(Answer)];

    /// <summary>State of the rules of a programme.</summary>
    public RuleStatusView Status(ProgrammeAssessment assessment) => new(
        assessment.Programme.Texts[Words.Language].RuleStatus,
        assessment.RuleSet is null
            ? Words[Word.RuleSetNone]
            : Words.Fill(Word.RuleSet, ("day", Wording.Format.Date(assessment.RuleSet.From))),
        Words.Fill(Word.Reviewed, ("day", Wording.Format.Date(assessment.Programme.ReviewedOn))),
        assessment.Programme.Fingerprint,
        CheckViews.Short(assessment.Programme.Fingerprint));

    /// <summary>State of the whole rulebook.</summary>
    public RulebookView Rulebook => new(Assessment.Rulebook.Fingerprint, CheckViews.Short(Assessment.Rulebook.Fingerprint), EvaluationVersion.Current);

    private AnswerView View(Fact fact, FactValue? value, FactState state)
    {
        var text = Wording.Facts[fact];
        return value is null
            ? new AnswerView(fact.Id, text.Label, text.Question, Words.Of(state), Words.Of(state), IsKnown: false)
            : new AnswerView(fact.Id, text.Label, text.Question, Wording.Value(fact, value), Wording.Short(fact, value), IsKnown: true);
    }
}
