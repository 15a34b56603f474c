using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Proof;

namespace FundingWizard.Programmes.Tests;

public class CoverageTests
{
    /// <summary>What no case looks at cannot be told from a mistake. Whether cases would notice one is asked by <c>rules mutate</c>.</summary>
    [Fact]
    public void Cases_LookAtEverythingTheRulebookSays()
    {
        var files = RulebookFiles.FromFolder(Path.Combine(TheRulebook.Root, "rules"));

        Coverage.Of(TheRulebook.Value, files).Gaps.ShouldBeEmpty();
    }
}
