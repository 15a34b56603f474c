using System.Collections.Immutable;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Summary.Views;

/// <summary>The letters of one check: one to every office that decides on a programme that may fit.</summary>
/// <param name="Letters">In the order in which the rulebook names the offices; empty when no programme that may fit has a known office.</param>
/// <param name="Waiting">Names of the programmes that may fit and whose office depends on an answer that is missing or too vague.</param>
/// <param name="FirstQuestions">The answers on which those offices depend.</param>
public sealed record LettersView(ImmutableArray<LetterView> Letters, ImmutableArray<string> Waiting, ImmutableArray<AnswerView> FirstQuestions)
{
    /// <summary>The letter to an office; without one the only letter there is. Null when there is none or it is not clear which.</summary>
    public LetterView? Find(string? office) =>
        office is null ? Letters is [var only] ? only : null : Letters.FirstOrDefault(letter => string.Equals(letter.Office, office, StringComparison.Ordinal));
}

/// <summary>A letter to one office, written out in one language. The sender is left blank: who writes it is not known here.</summary>
public sealed record LetterView
{
    /// <summary>The language of everything in it.</summary>
    public required Language Language { get; init; }

    /// <summary>Name of the office, as the rulebook calls it everywhere.</summary>
    public required string Office { get; init; }

    /// <summary>Title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>Whom it is addressed to: every contact of the office that a programme names, each once.</summary>
    public required ImmutableArray<ContactView> Recipients { get; init; }

    /// <summary>Day of the letter, in words.</summary>
    public required string Date { get; init; }

    /// <summary>Planned application date, in words.</summary>
    public required string Day { get; init; }

    /// <summary>Where the project lies.</summary>
    public required SiteView Site { get; init; }

    /// <summary>What is planned; what is not known is left out.</summary>
    public required ImmutableArray<AnswerView> Project { get; init; }

    /// <summary>The programmes the office decides on; at least one.</summary>
    public required ImmutableArray<LetterProgrammeView> Programmes { get; init; }

    /// <summary>True when another letter asks about one of its programmes, too: only one of the offices decides.</summary>
    public required bool IsShared { get; init; }

    /// <summary>Papers that the applications need, each once.</summary>
    public required ImmutableArray<string> Enclosures { get; init; }

    /// <summary>Every source something in it refers to, by number.</summary>
    public required ImmutableArray<SourceView> Sources { get; init; }

    /// <summary>The state of knowledge it was made with.</summary>
    public required RulebookView Rulebook { get; init; }
}

/// <summary>Where a project lies.</summary>
/// <param name="Towns">The towns, joined; null when none is known.</param>
/// <param name="Plots">One line per plot: town, plot, size as far as known; empty when only the town is known.</param>
/// <param name="Size">Size of all plots together; null unless there are several and all are known.</param>
public sealed record SiteView(string? Towns, ImmutableArray<string> Plots, string? Size);

/// <summary>What a letter says about one programme.</summary>
/// <param name="Id">The programme.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Recipient">Who in the office is responsible.</param>
/// <param name="Questions">What the office is asked.</param>
/// <param name="Amounts">Benefits as computed here.</param>
/// <param name="AmountCondition">That the amounts hold only if the project is eligible; null when that is not in question.</param>
/// <param name="Status">State of its rules.</param>
public sealed record LetterProgrammeView(
    string Id,
    string Name,
    string Recipient,
    ImmutableArray<LetterQuestionView> Questions,
    ImmutableArray<AmountView> Amounts,
    string? AmountCondition,
    RuleStatusView Status);

/// <summary>A point that the office is asked about.</summary>
/// <param name="Id">The criterion or undecided point.</param>
/// <param name="Title">The point.</param>
/// <param name="Question">The question about it, a whole sentence or two.</param>
/// <param name="Text">What the check said to the applicant about it, to be quoted; null where it said nothing.</param>
/// <param name="Source">Numbers of its sources and the place in them.</param>
/// <param name="Parts">Its parts that are in question, with what the check said about each.</param>
public sealed record LetterQuestionView(string Id, string Title, string Question, string? Text, string Source, ImmutableArray<PointView> Parts);
