using System.Collections.Immutable;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>The programmes somebody looks for, and the form to look for others.</summary>
/// <param name="Query">What was looked for.</param>
/// <param name="Selections">What can be chosen, list by list.</param>
/// <param name="Groups">The programmes found, by audience; empty when there is none.</param>
/// <param name="Count">How many were found, in words; null when everything is listed.</param>
/// <param name="Wider">How to find more, when nothing was found.</param>
public sealed record CatalogueListPage(
    CatalogueQuery Query, ImmutableArray<Selection> Selections, ImmutableArray<AudienceGroup> Groups, string? Count, ImmutableArray<WiderSearch> Wider);

/// <summary>One list to choose from.</summary>
/// <param name="Name">Name of the form field.</param>
/// <param name="Label">What is chosen.</param>
/// <param name="Options">The choices; the first, with an empty value, chooses nothing.</param>
public sealed record Selection(string Name, string Label, ImmutableArray<SelectionOption> Options);

/// <summary>One choice.</summary>
public sealed record SelectionOption(string Value, string Label, bool IsChosen);

/// <summary>The programmes for one kind of people.</summary>
/// <param name="Title">Whom they are for.</param>
/// <param name="Programmes">At least one programme.</param>
public sealed record AudienceGroup(string Title, ImmutableArray<ProgrammeCard> Programmes);

/// <summary>The same search without one of its conditions.</summary>
/// <param name="Text">What is left out, and how many programmes there are then.</param>
/// <param name="Link">The list.</param>
public sealed record WiderSearch(string Text, string Link);
