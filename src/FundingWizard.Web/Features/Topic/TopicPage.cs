using System.Collections.Immutable;
using FundingWizard.Web.Features.Shared;
using FundingWizard.Web.Features.Shared.Controls;

namespace FundingWizard.Web.Features.Topic;

/// <summary>A page of questions, ready to be shown.</summary>
/// <param name="Title">Title of the topic, or the question when there is only one.</param>
/// <param name="Caption">Title of the topic above a question that is the title; null where there is none or it would say the same twice.</param>
/// <param name="Lead">Why the topic matters; null when there is nothing to say.</param>
/// <param name="Why">What the answers can change and for how many programmes; null when that differs or nothing is open.</param>
/// <param name="Questions">The questions.</param>
/// <param name="Asked">Ids of the facts they ask.</param>
/// <param name="Action">Where the answers are sent.</param>
/// <param name="Back">Where "back" leads.</param>
/// <param name="Errors">What is wrong with the answers; null when nothing is.</param>
/// <param name="News">What happened before; null when there is nothing to tell.</param>
public sealed record TopicPage(
    string Title,
    string? Caption,
    string? Lead,
    string? Why,
    ImmutableArray<Control> Questions,
    ImmutableArray<string> Asked,
    string Action,
    string Back,
    ErrorSummary? Errors,
    Notification? News)
{
    /// <summary>Name of the hidden fields that say which questions a form has.</summary>
    public const string AskedName = "frage";

    /// <summary>True when the only question is the heading of the page.</summary>
    public bool IsSingle => Questions.Length == 1;
}
