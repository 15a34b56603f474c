namespace FundingWizard.Web.Features.Shared.Controls;

/// <summary>One option of a group.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What is shown.</param>
/// <param name="Hint">One line under it.</param>
public sealed record Option(string Value, string Label, string? Hint = null);

/// <summary>An option as one radio button or checkbox.</summary>
/// <param name="Id">Id of the field.</param>
/// <param name="Name">Name of the field.</param>
/// <param name="Option">What is sent and shown.</param>
/// <param name="IsChosen">Whether it is checked.</param>
/// <param name="IsRadio">Radio button, or else checkbox.</param>
public sealed record Choice(string Id, string Name, Option Option, bool IsChosen, bool IsRadio)
{
    /// <summary>Value of <c>type</c>.</summary>
    public string Type => IsRadio ? "radio" : "checkbox";

    /// <summary>Id of the hint; null when there is none.</summary>
    public string? HintId => Option.Hint is null ? null : Id + "-hint";

    /// <summary>The options as fields of one name, their ids counted from 1.</summary>
    internal static IEnumerable<Choice> Numbered(string id, string name, IEnumerable<Option> options, Func<Option, bool> isChosen, bool areRadios) =>
        options.Select((option, index) => new Choice($"{id}-{index + 1}", name, option, isChosen(option), areRadios));
}
