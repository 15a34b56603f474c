using System.Collections.Immutable;

namespace FundingWizard.Web.Features.Shared.Controls;

/// <summary>Exactly one of several options.</summary>
public sealed record RadioGroup : Control
{
    /// <summary>The options in the order they are shown.</summary>
    public required ImmutableArray<Option> Options { get; init; }

    /// <summary>Value of the chosen option; null when none was chosen yet.</summary>
    public string? Selected { get; init; }

    /// <summary>True for two short options side by side.</summary>
    public bool IsInline { get; init; }

    /// <summary>The options as radio buttons.</summary>
    public IEnumerable<Choice> Choices => Choice.Numbered(Id, Name, Options, option => string.Equals(option.Value, Selected, StringComparison.Ordinal), areRadios: true);

    /// <inheritdoc/>
    public override Choice UnknownChoice(string label) => base.UnknownChoice(label) with { Name = Name, IsRadio = true };

    /// <inheritdoc/>
    public override string FirstFieldId => Id + "-1";
}

/// <summary>Any number of several options, or an option that excludes all others.</summary>
public sealed record CheckboxGroup : Control
{
    /// <summary>The options that can be combined.</summary>
    public required ImmutableArray<Option> Options { get; init; }

    /// <summary>Options such as "none of these", each of which excludes all others.</summary>
    public ImmutableArray<Option> Exclusive { get; init; } = [];

    /// <summary>Values of the chosen options.</summary>
    public ImmutableHashSet<string> Selected { get; init; } = [];

    /// <summary>The options that can be combined, as checkboxes.</summary>
    public IEnumerable<Choice> Choices => Choice.Numbered(Id, Name, Options, option => Selected.Contains(option.Value), areRadios: false);

    /// <summary>The options that exclude all others, as checkboxes.</summary>
    public IEnumerable<Choice> ExclusiveChoices => Choice.Numbered(Id + "-none", Name, Exclusive, option => Selected.Contains(option.Value), areRadios: false);

    /// <inheritdoc/>
    public override Choice UnknownChoice(string label) => base.UnknownChoice(label) with { Name = Name };

    /// <inheritdoc/>
    public override string FirstFieldId => Id + "-1";
}
