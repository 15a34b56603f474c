using Xunit.Abstractions;

namespace FundingWizard.RulesEngine.Tests;

public class PartialFactsTests(ITestOutputHelper output)
{
    private const int SetsPerRuleSet = 100, MostCompletions = 27;

    /// <summary>What FundingWizard says with up to three facts missing, RulesEngine says with every value of them.</summary>
    [Fact]
    public async Task Verdicts_WhenFactsAreMissing_HoldInRulesEngineWhateverTheyAre()
    {
        var tally = new Tally();
        foreach (var shipped in Shipped.All)
        {
            var twins = shipped.Load();
            var random = shipped.Facts(twins, seed: 2);
            for (var count = 0; count < SetsPerRuleSet; count++)
            {
                var missing = random.Some();
                var known = random.Without(random.Complete(), missing);
                foreach (var complete in random.Completions(known, missing, MostCompletions))
                    await twins.CompareAsync(complete, tally, known);
            }
        }

        tally.ShouldBeWithoutDifference(output, "completions of partial facts");
    }
}
