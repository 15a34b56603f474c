using System.Text;
using System.Text.Json.Nodes;
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

    /// <summary>A limit that is only compared with numbers in a list needs its sides as well.</summary>
    [Fact]
    public void Limits_OfNumbersInLists_NeedACaseOnThem()
    {
        var folder = Path.Combine(TheRulebook.Root, "rules");
        const string path = "programmes/nrw-bank-invest-zukunft/cases.json";
        var cases = JsonNode.Parse(File.ReadAllBytes(Path.Combine(folder, path)))!.AsArray();
        cases.RemoveAll(example => example!["name"]!.GetValue<string>().StartsWith("Business Angel mit genau", StringComparison.Ordinal)).ShouldBe(1);
        var files = RulebookFiles.FromFolder(folder).With(path, Encoding.UTF8.GetBytes(cases.ToJsonString()));

        var gaps = Coverage.Of(RulebookLoader.Load(files).Rulebook!, files).Gaps;

        gaps.ShouldContain(gap => gap.ToString().StartsWith("parameters/sme.json", StringComparison.Ordinal) && gap.ToString().Contains("No case lies exactly on 1250000", StringComparison.Ordinal));
    }
}
