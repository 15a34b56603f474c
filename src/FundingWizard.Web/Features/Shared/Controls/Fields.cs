using System.Collections.Immutable;

namespace FundingWizard.Web.Features.Shared.Controls;

/// <summary>What a text field takes.</summary>
public enum TextKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A whole number: small key pad on telephones.</summary>
    Integer,

    /// <summary>A number with decimals, money or percent.</summary>
    Decimal,
}

/// <summary>A text or number in one line.</summary>
public sealed record TextField : Control
{
    /// <summary>What was typed, as it was typed.</summary>
    public string? Value { get; init; }

    /// <summary>What the field takes.</summary>
    public TextKind Kind { get; init; }

    /// <summary>Unit after the field, for instance "Euro".</summary>
    public string? Unit { get; init; }

    /// <summary>Most characters that can be typed.</summary>
    public int MaxLength { get; init; } = 200;

    /// <summary>What was understood, for instance "1.500.000 Euro"; null when there is nothing to say.</summary>
    public string? Understood { get; init; }
}

/// <summary>A day as three fields.</summary>
public sealed record DateFields : Control
{
    /// <summary>Day as typed.</summary>
    public string? Day { get; init; }

    /// <summary>Month as typed.</summary>
    public string? Month { get; init; }

    /// <summary>Year as typed.</summary>
    public string? Year { get; init; }

    /// <inheritdoc/>
    public override string FirstFieldId => Id + "-day";
}

/// <summary>A row of a long table, for instance a town: typed with suggestions, or picked from the rows that fit what was typed.</summary>
public sealed record RowField : Control
{
    /// <summary>What was typed.</summary>
    public string? Value { get; init; }

    /// <summary>Labels the browser suggests while typing.</summary>
    public ImmutableArray<string> Suggestions { get; init; } = [];

    /// <summary>Rows that fit what was typed, when more than one does; empty before.</summary>
    public ImmutableArray<Option> Matches { get; init; } = [];

    /// <summary>Codes that are no rows, for instance "outside of the Land"; they exclude what was typed.</summary>
    public ImmutableArray<Option> Specials { get; init; } = [];

    /// <summary>Value of the chosen match or special code.</summary>
    public string? Selected { get; init; }

    /// <summary>Name of the fields with the matches.</summary>
    public string MatchName => Name + ".match";

    /// <summary>Name of the fields with the special codes.</summary>
    public string SpecialName => Name + ".special";

    /// <summary>The matches as radio buttons.</summary>
    public IEnumerable<Choice> MatchChoices => Choice.Numbered(Id + "-match", MatchName, Matches, IsSelected, areRadios: true);

    /// <summary>The special codes as checkboxes, so that they can be unticked again.</summary>
    public IEnumerable<Choice> SpecialChoices => Choice.Numbered(Id + "-special", SpecialName, Specials, IsSelected, areRadios: false);

    /// <inheritdoc/>
    public override string FirstFieldId => Matches.IsEmpty ? Id : Id + "-match-1";

    private bool IsSelected(Option option) => string.Equals(option.Value, Selected, StringComparison.Ordinal);
}
