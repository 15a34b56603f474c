using FundingWizard.Rules;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Summary.Json;

/// <summary>The machine-readable check. Property names and words are the published format: a change here is a change for every reader.</summary>
/// <param name="Day">Planned application date.</param>
/// <param name="Rulebook">Fingerprint of the rulebook.</param>
/// <param name="Version">Version of the code that evaluated it, because calculators are code.</param>
/// <param name="Language">Two-letter code of the texts.</param>
/// <param name="Programmes">One entry per programme.</param>
/// <param name="Together">What is known about using the fitting ones together.</param>
/// <param name="Answers">Fact to value, or null for "don't know": an answers file together with <paramref name="Day"/>.</param>
/// <param name="Unused">Answers that were kept but not used.</param>
/// <param name="Computed">Facts that were computed from answers, with their computations.</param>
internal sealed record AssessmentShape(
    DateOnly Day,
    string Rulebook,
    string Version,
    string Language,
    IReadOnlyList<ProgrammeShape> Programmes,
    TogetherShape Together,
    IReadOnlyDictionary<string, FactValue?> Answers,
    IReadOnlyDictionary<string, FactValue?> Unused,
    IReadOnlyList<ComputedShape> Computed);

/// <summary>A fact that was computed from answers.</summary>
/// <param name="Value">Null when the answers leave it open.</param>
internal sealed record ComputedShape(string Fact, FactValue? Value, IReadOnlyList<StepShape> Steps);

/// <summary>What came out for one programme.</summary>
internal sealed record ProgrammeShape(
    string Id,
    string Name,
    Outcome Outcome,
    Outcome? Otherwise,
    DateOnly? RuleSet,
    string Fingerprint,
    IReadOnlyList<CriterionShape> Criteria,
    IReadOnlyList<AmountShape> Amounts,
    IReadOnlyList<MissingShape> Missing,
    IReadOnlyList<ReasonShape> Reasons,
    IReadOnlyList<BetterShape> WouldBeEligibleIf,
    IReadOnlyList<PointShape> Hints,
    IReadOnlyList<UndecidedShape> Undecided,
    IReadOnlyList<DocumentShape> Documents);

/// <summary>A finding. Value and limit are those of the comparison that decides a leaf; null for a group.</summary>
/// <param name="Limit">One value, or a list when any of them will do.</param>
internal sealed record CriterionShape(
    string Id,
    Verdict Verdict,
    Role Role,
    Basis? Basis,
    Confidence? Confidence,
    IReadOnlyList<SourceShape> Sources,
    string Text,
    FactValue? Value,
    LimitShape? Limit,
    IReadOnlyList<CriterionShape> Parts);

/// <summary>What a value is compared with.</summary>
/// <param name="Values">At least one.</param>
internal sealed record LimitShape(IReadOnlyList<FactValue> Values);

/// <summary>Where a statement is written.</summary>
internal sealed record SourceShape(string Id, string Title, string? Url, string? Date, SourceKind Kind, string? Section);

/// <summary>A computed benefit.</summary>
/// <param name="Missing">Facts that would make it firmer.</param>
internal sealed record AmountShape(
    string Id,
    string Title,
    string Unit,
    AmountKind Kind,
    decimal? Low,
    decimal? High,
    IReadOnlyList<ReadingShape> Readings,
    IReadOnlyList<StepShape> Steps,
    IReadOnlyList<string> Missing);

/// <summary>The bounds under one reading of the rule.</summary>
internal sealed record ReadingShape(string Id, string Title, decimal Low, decimal High);

/// <summary>One line of a computation.</summary>
internal sealed record StepShape(string Id, string Text);

/// <summary>A fact without value.</summary>
internal sealed record MissingShape(string Fact, FactState State);

/// <summary>A criterion that blocks a better outcome, and the answers that make it fail.</summary>
internal sealed record ReasonShape(string Criterion, IReadOnlyList<string> Facts, string Text);

/// <summary>Other answers, and the outcome they lead to.</summary>
internal sealed record BetterShape(IReadOnlyList<ChangeShape> Changes, Outcome Outcome);

/// <summary>Another answer to one question; any of the values will do.</summary>
internal sealed record ChangeShape(string Fact, IReadOnlyList<FactValue> Values);

/// <summary>Something worth knowing.</summary>
internal sealed record PointShape(string Id, string Title, string? Text);

/// <summary>Something that somebody else decides.</summary>
internal sealed record UndecidedShape(string Id, UndecidedRole Role, string Decider, string Title, string? Text, IReadOnlyList<SourceShape> Sources);

/// <summary>A paper.</summary>
internal sealed record DocumentShape(string Id, DocumentStage Stage, Need Need, string Title, string? Text);

/// <summary>Whether a paper is needed.</summary>
internal enum Need
{
    /// <summary>Needed by what is known.</summary>
    Needed,

    /// <summary>An answer is missing that decides it.</summary>
    Perhaps,
}
