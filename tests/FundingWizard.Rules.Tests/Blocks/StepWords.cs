using System.Globalization;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Computations;

namespace FundingWizard.Rules.Tests.Blocks;

/// <summary>Computations as short lines: the step and its values, numbers without unit.</summary>
internal static class StepWords
{
    public static IEnumerable<string> Lines(this Amount amount) => amount.Steps.Select(Line);

    public static string Line(this ComputationStep step) =>
        string.Join(' ', step.Values.Select(value => $"{value.Key}={Word(value.Value)}").Prepend(step.Key.Split('.')[1]));

    private static string Word(StepValue value) =>
        value.Text ?? value.Option ?? value.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? value.Number.ToString("0.##", CultureInfo.InvariantCulture);
}
