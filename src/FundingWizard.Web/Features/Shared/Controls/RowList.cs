using System.Collections.Immutable;

namespace FundingWizard.Web.Features.Shared.Controls;

/// <summary>A repeatable group: what was entered so far, each entry on its own page.</summary>
public sealed record RowList : Control
{
    /// <summary>The entries.</summary>
    public ImmutableArray<ListedRow> Rows { get; init; } = [];

    /// <summary>What is shown while there is no entry.</summary>
    public required string EmptyText { get; init; }

    /// <summary>Text of the link that adds an entry.</summary>
    public required string AddText { get; init; }

    /// <summary>Address of the page that adds an entry.</summary>
    public required string AddLink { get; init; }

    /// <summary>What stands above <see cref="ListedRow.Counts"/>.</summary>
    public string? CountsText { get; init; }

    /// <summary>Text of the choice "there are none"; null when it makes no sense.</summary>
    public string? NoneText { get; init; }

    /// <summary>True when "there are none" was chosen.</summary>
    public bool IsNone { get; init; }

    /// <summary>Name of the field that holds "there are none".</summary>
    public string NoneName => Name + ".none";

    /// <summary>The choice "there are none"; null when it makes no sense.</summary>
    public Choice? NoneChoice => NoneText is null ? null : new Choice(Id + "-none", NoneName, new Option("none", NoneText), IsNone, IsRadio: false);

    /// <inheritdoc/>
    public override string FirstFieldId => Id + "-add";
}

/// <summary>One entry of a <see cref="RowList"/>.</summary>
/// <param name="Title">What the entry is called.</param>
/// <param name="Details">Label and value of what was entered.</param>
/// <param name="ChangeLink">Address of the page that changes it.</param>
/// <param name="RemoveLink">Address of the page that asks whether to remove it. A button here would catch the enter key of the whole form.</param>
public sealed record ListedRow(string Title, ImmutableArray<(string Label, string Value)> Details, string ChangeLink, string RemoveLink)
{
    /// <summary>How much of the entry counts, by programme; empty where nothing is computed from it.</summary>
    public ImmutableArray<LineCount> Counts { get; init; } = [];
}

/// <summary>How much of a line of costs counts in a programme.</summary>
/// <param name="Programme">Its name.</param>
/// <param name="Counts">How much, in words.</param>
public sealed record LineCount(string Programme, string Counts);
