using System.Text;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Proof;

public class ProofFilesTests
{
    /// <summary>A file, its content, and the start of the one problem.</summary>
    public static TheoryData<string, string, string> Contents => new()
    {
        { ProvenRulebook.Rows, "id;role;where\nDB-1;hard;criterion:kind\n", $"{ProvenRulebook.Rows}:$:1: The first line must be row;role;where." },
        { ProvenRulebook.Rows, "row;role\nDB-1;hard\n", $"{ProvenRulebook.Rows}:$:1: The first line must be row;role;where." },
        { ProvenRulebook.Rows, "row;role;where\nDB-1;hard\n", $"{ProvenRulebook.Rows}:$:1: line 2 has 2 fields" },
        { ProvenRulebook.Rows, "row;role;where\nDB-1;hard;window\nDB-1;soft;window\n", $"{ProvenRulebook.Rows}:$:1: line 3: the row DB-1 stands there already" },
        { ProvenRulebook.Survivors, "{}", $"{ProvenRulebook.Survivors}:$:" },
        { ProvenRulebook.Survivors, """[ { "mutant": "x" } ]""", $"{ProvenRulebook.Survivors}:$[0]:" },
        { ProvenRulebook.Survivors, """[ { "mutant": "x", "reason": " " } ]""", $"{ProvenRulebook.Survivors}:$[0].reason:1: Write why" },
        { ProvenRulebook.Survivors, """[ { "mutant": "x", "reason": "a" }, { "mutant": "x", "reason": "b" } ]""", $"{ProvenRulebook.Survivors}:$[1].mutant:1: The mutant stands there already" },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void File_ThatIsBroken_IsNamedWithItsPlace(string file, string content, string problem)
    {
        var result = RulebookLoader.Load(InventedRulebook.Files.With(file, Encoding.UTF8.GetBytes(content)));

        result.Problems.ShouldHaveSingleItem().ToString().ShouldStartWith(problem);
    }

    [Fact]
    public void Informative_WhenItIsNoOption_IsNamed()
    {
        var files = InventedRulebook.Files.Replace("facts/project.json", "\"exclusiveOptions\": [\"none\"]", "\"exclusiveOptions\": [\"none\"], \"informative\": [\"nothing\"]");

        var problem = RulebookLoader.Load(files).Problems.ShouldHaveSingleItem();

        problem.ToString().ShouldStartWith("facts/project.json:$.facts[1].informative:1: \"nothing\" must be an option");
    }

    [Fact]
    public void Fingerprint_DoesNotDependOnProof()
    {
        var files = InventedRulebook.Files;

        var proven = ProvenRulebook.Files.WithSurvivors("x");

        InventedRulebook.Load(proven).Fingerprint.ShouldBe(InventedRulebook.Load(files).Fingerprint);
    }
}
