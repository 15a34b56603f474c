using System.Text;
using System.Text.Json.Nodes;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Proof;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Proof;

/// <summary>The invented rulebook with cases that look at everything and notice every change, to be spoilt in one place.</summary>
internal static class ProvenRulebook
{
    public const string Folder = "programmes/digital-bonus";
    public const string Rows = $"{Folder}/fact-rows.csv";
    public const string Survivors = $"{Folder}/survivors.json";
    private const string CasesFile = $"{Folder}/cases.json";

    private static readonly string Place = Path.Combine(Repository.Root, "tests", "FundingWizard.Rules.Tests", "Proof");

    /// <summary>The files as they are.</summary>
    public static RulebookFiles Files => InventedRulebook.Files
        .With(CasesFile, File.ReadAllBytes(Path.Combine(Place, "cases.json")))
        .With(Rows, File.ReadAllBytes(Path.Combine(Place, "fact-rows.csv")));

    /// <summary>The files without the case of this name; fails when there is none.</summary>
    public static RulebookFiles WithoutCase(this RulebookFiles files, string name)
    {
        var cases = JsonNode.Parse(files[CasesFile]!)!.AsArray();
        cases.RemoveAll(each => each!["name"]!.GetValue<string>() == name).ShouldBe(1, name);
        return files.With(CasesFile, Encoding.UTF8.GetBytes(cases.ToJsonString()));
    }

    /// <summary>The files with these mutants excused.</summary>
    public static RulebookFiles WithSurvivors(this RulebookFiles files, params string[] mutants) =>
        files.With(Survivors, Encoding.UTF8.GetBytes($"[{string.Join(',', mutants.Select(mutant => $$"""{ "mutant": "{{mutant}}", "reason": "It is invented." }"""))}]"));

    /// <summary>What the cases look at.</summary>
    public static CoverageReport Coverage(this RulebookFiles files) => Rules.Proof.Coverage.Of(InventedRulebook.Load(files), files);

    /// <summary>What the cases notice.</summary>
    public static MutationReport Mutate(this RulebookFiles files) => Mutation.Run(InventedRulebook.Load(files), files);
}
