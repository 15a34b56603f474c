using System.Collections.Immutable;
using FundingWizard.Web.Features.Shared.Controls;

namespace FundingWizard.Web.Features.Rows;

/// <summary>One entry of a list, new or to be changed.</summary>
/// <param name="Title">Which entry.</param>
/// <param name="Caption">The question the list answers.</param>
/// <param name="Fields">What is asked about the entry.</param>
/// <param name="Version">Version of the check the entry was read from.</param>
/// <param name="Action">Where the form is sent.</param>
/// <param name="Back">The list.</param>
/// <param name="Errors">What is wrong; null when nothing is.</param>
public sealed record RowPage(
    string Title, string Caption, ImmutableArray<Control> Fields, int Version, string Action, string Back, ErrorSummary? Errors)
{
    /// <summary>Name of the hidden field with the version: an entry is known by its place, which another window may have changed.</summary>
    public const string VersionName = "stand";
}

/// <summary>Asks whether to remove an entry.</summary>
/// <param name="Row">The entry.</param>
/// <param name="Version">Version of the check the entry was read from.</param>
/// <param name="Action">Where the form is sent.</param>
/// <param name="Back">The list.</param>
/// <param name="Errors">What is wrong; null when nothing is.</param>
public sealed record RemovePage(ListedRow Row, int Version, string Action, string Back, ErrorSummary? Errors);
