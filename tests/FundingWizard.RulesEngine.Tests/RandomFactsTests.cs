using Xunit.Abstractions;

namespace FundingWizard.RulesEngine.Tests;

public class RandomFactsTests(ITestOutputHelper output)
{
    private const int SetsPerRuleSet = 10_000;

    [Fact]
    public async Task Verdicts_OnCompleteFacts_AreThoseOfRulesEngine()
    {
        var tally = new Tally();
        var oneSided = new List<string>();
        foreach (var shipped in Shipped.All)
        {
            var twins = shipped.Load();
            var random = shipped.Facts(twins, seed: 1);
            for (var count = 0; count < SetsPerRuleSet; count++)
                await twins.CompareAsync(random.Complete(), tally);
            oneSided.AddRange(twins.OneSided.Select(rule => $"{shipped.Programme.Id} {rule}"));
        }

        tally.ShouldBeWithoutDifference(output, $"random facts of {Shipped.All.Count} rule sets");
        oneSided.ShouldBeEmpty("These rules never turned; draw more telling facts.");
    }
}
