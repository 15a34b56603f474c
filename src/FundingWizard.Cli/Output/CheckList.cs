using System.Globalization;
using FundingWizard.Summary.Views;

namespace FundingWizard.Cli.Output;

/// <summary>A check as a short list for a terminal.</summary>
internal static class CheckList
{
    private const string Indent = "  ";

    public static IEnumerable<string> Lines(CheckView check) =>
        check.Programmes.SelectMany(Lines).Append(string.Create(CultureInfo.InvariantCulture, $"{check.Programmes.Length} programmes"));

    private static IEnumerable<string> Lines(ProgrammeView programme) =>
    [
        $"{programme.Name}: {programme.Outcome.Headline}",
        .. Indented(programme.Outcome.Otherwise),
        .. programme.Reasons.SelectMany(reason => Indented($"{reason.Title}: {reason.Text}")),
        .. programme.Missing.SelectMany(missing => Indented($"{missing.FactId}: {missing.Question} ({missing.State})")),
        .. programme.Amounts.SelectMany(amount => Indented($"{amount.Title}: {amount.Value}")),
    ];

    private static IEnumerable<string> Indented(string? line) => line is null ? [] : [Indent + line];
}
