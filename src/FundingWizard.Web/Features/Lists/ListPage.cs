using FundingWizard.Web.Features.Shared;
using FundingWizard.Web.Features.Shared.Controls;

namespace FundingWizard.Web.Features.Lists;

/// <summary>A list and what was entered into it so far.</summary>
/// <param name="Caption">Title of its topic.</param>
/// <param name="List">The question with its entries.</param>
/// <param name="Why">What the answer can change; null when it can change nothing any more.</param>
/// <param name="Action">Where the form is sent.</param>
/// <param name="Back">Where "back" leads.</param>
/// <param name="Errors">What is wrong; null when nothing is.</param>
/// <param name="News">What happened before; null when there is nothing to tell.</param>
public sealed record ListPage(string Caption, RowList List, string? Why, string Action, string Back, ErrorSummary? Errors, Notification? News);
