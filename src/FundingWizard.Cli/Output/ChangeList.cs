using System.Globalization;
using FundingWizard.Rules.Proof.Difference;

namespace FundingWizard.Cli.Output;

/// <summary>Changes of the rulebook as a list for a terminal, programme by programme.</summary>
internal static class ChangeList
{
    public static IEnumerable<string> Lines(IReadOnlyCollection<Change> changes) => changes
        .GroupBy(change => change.Programme, StringComparer.Ordinal)
        .SelectMany(group => group.SelectMany(Lines).Prepend(group.Key.Length == 0 ? "shared" : group.Key))
        .Append(string.Create(CultureInfo.InvariantCulture, $"{changes.Count} changes, {changes.Count(change => change.Subject == "case")} of them cases"));

    private static IEnumerable<string> Lines(Change change)
    {
        var from = change.From is { } day ? $" from {day.ToString("O", CultureInfo.InvariantCulture)}" : "";
        return change.Aspects.Select(aspect => $"    {aspect.Key}: {Text(aspect.Value)}")
            .Prepend($"  {change.Subject} {change.Id}{from}: {change.Kind.ToString().ToLowerInvariant()}");
    }

    private static string Text(BeforeAfter aspect) => aspect switch
    {
        { Before: null } => aspect.After!,
        { After: null } => $"was {aspect.Before}",
        _ => $"{aspect.Before} -> {aspect.After}",
    };
}
