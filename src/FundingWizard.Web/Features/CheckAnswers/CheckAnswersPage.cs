using System.Collections.Immutable;
using FundingWizard.Web.Features.Lists;
using FundingWizard.Web.Features.Shared;
using FundingWizard.Web.Features.Shared.Controls;

namespace FundingWizard.Web.Features.CheckAnswers;

/// <summary>All answers of a check, to be looked through.</summary>
/// <param name="Day">Day of the check, in words.</param>
/// <param name="IsToday">True when nobody has named a day.</param>
/// <param name="DayLink">The page that changes it.</param>
/// <param name="Groups">The answers by topic, with what is still open.</param>
/// <param name="Dropped">Answers that are kept but not used.</param>
/// <param name="OpenQuestions">Number of open questions.</param>
/// <param name="ExpiresOn">Day the check is deleted, in words.</param>
/// <param name="Back">Where "back" leads.</param>
/// <param name="News">What happened before; null when there is nothing to tell.</param>
public sealed record CheckAnswersPage(
    string Day,
    bool IsToday,
    string DayLink,
    ImmutableArray<AnswerGroup> Groups,
    ImmutableArray<AnswerLine> Dropped,
    int OpenQuestions,
    string ExpiresOn,
    string Back,
    Notification? News);

/// <summary>The answers of one topic.</summary>
/// <param name="Title">The topic.</param>
/// <param name="Lines">At least one answer.</param>
public sealed record AnswerGroup(string Title, ImmutableArray<AnswerLine> Lines);

/// <summary>One answer.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="Label">Its short name.</param>
/// <param name="Question">The question; null for computed facts.</param>
/// <param name="Value">The answer in words, or that there is none; a list has one line per entry.</param>
/// <param name="IsKnown">False for "don't know" and unanswered.</param>
/// <param name="IsAnswered">False for open questions and computed facts.</param>
/// <param name="Link">The page that asks it; null where nothing can be changed.</param>
public sealed record AnswerLine(string FactId, string Label, string? Question, string Value, bool IsKnown, bool IsAnswered, string? Link)
{
    /// <summary>How a computed fact was computed, a sentence each; empty for answers.</summary>
    public ImmutableArray<string> Steps { get; init; } = [];

    /// <summary>For a list of costs how much of each kind counts, by programme; empty for anything else.</summary>
    public ImmutableArray<KindCounts> Counts { get; init; } = [];
}

/// <summary>The page that asks for the day of a check.</summary>
/// <param name="Question">The question.</param>
/// <param name="Action">Where the form is sent.</param>
/// <param name="Back">Where "back" leads.</param>
/// <param name="Errors">What is wrong; null when nothing is.</param>
public sealed record DayPage(Control Question, string Action, string Back, ErrorSummary? Errors);
