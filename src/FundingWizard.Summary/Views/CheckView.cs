using System.Collections.Immutable;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Summary.Views;

/// <summary>
/// One check, written out in one language: the only place screen, paper and HTML take their strings from. Nothing in it needs to be
/// formatted, translated or looked up any more.
/// </summary>
public sealed record CheckView
{
    /// <summary>The language of everything in it.</summary>
    public required Language Language { get; init; }

    /// <summary>Title of the result.</summary>
    public required string Title { get; init; }

    /// <summary>Planned application date, in words.</summary>
    public required string Day { get; init; }

    /// <summary>Who it is for: the answers that say who asks and where.</summary>
    public required ImmutableArray<AnswerView> Applicant { get; init; }

    /// <summary>The project in brief; what was not answered is left out.</summary>
    public required ImmutableArray<AnswerView> Project { get; init; }

    /// <summary>The financing in brief; what was not answered says so.</summary>
    public required ImmutableArray<AnswerView> Loan { get; init; }

    /// <summary>One entry per programme: what may fit first, what needs no more than a line last; of one outcome what others wait for first, else in the order of the rulebook.</summary>
    public required ImmutableArray<ProgrammeView> Programmes { get; init; }

    /// <summary>What is known about using the fitting ones together.</summary>
    public required TogetherView Together { get; init; }

    /// <summary>All answers that were used, by topic in the order of the wizard, then the facts computed from them.</summary>
    public required ImmutableArray<AnswerGroupView> Answers { get; init; }

    /// <summary>Answers that were kept but not used, because another answer makes their question pointless.</summary>
    public required ImmutableArray<AnswerView> Unused { get; init; }

    /// <summary>Every source something in it refers to, by number.</summary>
    public required ImmutableArray<SourceView> Sources { get; init; }

    /// <summary>The state of knowledge it was made with.</summary>
    public required RulebookView Rulebook { get; init; }
}

/// <summary>An answer, or a fact computed from answers.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="Label">Its short name.</param>
/// <param name="Question">The question that was asked; null for computed facts.</param>
/// <param name="Value">The answer, or that there is none; a list has one line per row.</param>
/// <param name="Short">The same where room is scarce, without explanations in brackets.</param>
/// <param name="IsKnown">False for "don't know" and unanswered.</param>
public sealed record AnswerView(string FactId, string Label, string? Question, string Value, string Short, bool IsKnown)
{
    /// <summary>The computation of a computed fact, a sentence each; empty for answers and for what was only looked up.</summary>
    public ImmutableArray<string> Steps { get; init; } = [];
}

/// <summary>The answers of one topic.</summary>
/// <param name="Topic">The topic; null for computed facts.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Answers">At least one answer.</param>
public sealed record AnswerGroupView(string? Topic, string Title, ImmutableArray<AnswerView> Answers);

/// <summary>A source.</summary>
/// <param name="Number">Number by which everything else refers to it, from 1.</param>
/// <param name="Title">Title as printed.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">Its date as far as known; null when it has none.</param>
/// <param name="Url">Address, or null.</param>
/// <param name="Kind">How near it is to the law, in words.</param>
/// <param name="ReadOn">Day it was read.</param>
/// <param name="IsCited">True when a criterion that concerns the person or an amount rests on it.</param>
public sealed record SourceView(int Number, string Title, string Publisher, string? Date, string? Url, string Kind, string ReadOn, bool IsCited);

/// <summary>The rulebook a check was made with.</summary>
/// <param name="Fingerprint">Full fingerprint.</param>
/// <param name="ShortFingerprint">Its first characters, for people.</param>
/// <param name="Version">Version of the code that evaluated it.</param>
public sealed record RulebookView(string Fingerprint, string ShortFingerprint, string Version);
