using System.Globalization;
using RulesEngine.Models;
using Xunit.Abstractions;

namespace FundingWizard.RulesEngine.Tests;

public class SettingsTests(ITestOutputHelper output)
{
    private const int SetsPerRuleSet = 200;

    public static TheoryData<string, NestedRuleExecutionMode> Settings => new()
    {
        { "de-DE", NestedRuleExecutionMode.All },
        { "en-US", NestedRuleExecutionMode.All },
        { "tr-TR", NestedRuleExecutionMode.All },
        { "de-DE", NestedRuleExecutionMode.Performance },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Verdicts_InAnyCultureAndMode_AreThoseOfRulesEngine(string culture, NestedRuleExecutionMode mode)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var tally = new Tally();
            foreach (var shipped in Shipped.All)
            {
                var twins = shipped.Load(mode);
                var random = shipped.Facts(twins, seed: 4);
                for (var count = 0; count < SetsPerRuleSet; count++)
                    await twins.CompareAsync(random.Complete(), tally);
            }

            tally.ShouldBeWithoutDifference(output, $"{culture}, mode {mode}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
