using System.Collections.Immutable;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Explanations;

/// <summary>Why a programme has its outcome, and what would change it.</summary>
/// <param name="Missing">Facts without value on which a hard or soft criterion still depends.</param>
/// <param name="Reasons">For every criterion that blocks a better outcome, the answers that make it fail.</param>
/// <param name="BetterIf">Changes of answers that lead to a better outcome; each was tried.</param>
public sealed record Explanation(
    ImmutableArray<MissingFact> Missing,
    ImmutableArray<Reason> Reasons,
    ImmutableArray<BetterIf> BetterIf);

/// <summary>A fact that has no value.</summary>
/// <param name="State">Unanswered or don't know.</param>
public sealed record MissingFact(Fact Fact, FactState State);

/// <summary>A criterion that is not met, and an irreducible set of answers that makes it fail: without any one of them it would be open.</summary>
public sealed record Reason(Finding Finding, ImmutableArray<Fact> Facts);

/// <summary>If these answers were different, the outcome would be this one.</summary>
/// <param name="Changes">One change, or two that help only together.</param>
/// <param name="Outcome">The outcome after all changes.</param>
public sealed record BetterIf(ImmutableArray<AnswerChange> Changes, Outcome Outcome);

/// <summary>Another answer to one question; any one of the values will do. Numbers and dates stand nearest to the answer first.</summary>
public sealed record AnswerChange(Fact Fact, ImmutableArray<FactValue> Values);
