using System.Collections.Immutable;
using FundingWizard.Web.Features.Shared.Controls;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>How a programme has changed and will change.</summary>
/// <param name="Name">Official name.</param>
/// <param name="Programme">The page with its rules.</param>
/// <param name="Action">Where the form with the day is sent.</param>
/// <param name="Question">The question for a day.</param>
/// <param name="Errors">What is wrong with the day; null when nothing is.</param>
/// <param name="Chosen">What changed on the day asked for; null while none is.</param>
/// <param name="Entries">Every day on which something changes, newest first.</param>
public sealed record HistoryPage(
    string Name, string Programme, string Action, Control Question, ErrorSummary? Errors, ChosenDay? Chosen, ImmutableArray<HistoryEntry> Entries);

/// <summary>A day somebody asked for.</summary>
/// <param name="Title">The day.</param>
/// <param name="Rules">Which rule set holds on it.</param>
/// <param name="Entry">What changed on it; null when nothing did.</param>
/// <param name="Before">The last change before it; null when there is none.</param>
/// <param name="After">The first change after it; null when none is known.</param>
public sealed record ChosenDay(string Title, string Rules, HistoryEntry? Entry, HistoryLink? Before, HistoryLink? After);

/// <summary>Leads to an entry of the same page.</summary>
public sealed record HistoryLink(string Title, string Link);

/// <summary>What changes on a day.</summary>
/// <param name="Id">Id on the page.</param>
/// <param name="Title">The day.</param>
/// <param name="RuleSet">The rule set that begins, with its days; null when none does.</param>
/// <param name="Link">The page that shows the rule set; null when none begins.</param>
/// <param name="Note">What there is to say about the changes as a whole; null when they speak for themselves.</param>
/// <param name="Lines">The changes.</param>
public sealed record HistoryEntry(string Id, string Title, string? RuleSet, string? Link, string? Note, ImmutableArray<HistoryLine> Lines);

/// <summary>One change.</summary>
/// <param name="What">What happened to what, in words.</param>
/// <param name="Title">Its name; null where <paramref name="What"/> says it all.</param>
/// <param name="Text">What it says, or said before it was dropped; null when only <paramref name="Differences"/> tell.</param>
/// <param name="Differences">What differs.</param>
public sealed record HistoryLine(string What, string? Title, string? Text, ImmutableArray<HistoryDifference> Differences);

/// <summary>One thing that differs.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Before">What it was; null when it was not there.</param>
/// <param name="After">What it is; null when it is no longer there.</param>
public sealed record HistoryDifference(string Name, string? Before, string? After);
