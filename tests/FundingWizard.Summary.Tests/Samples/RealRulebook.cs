using System.Text;
using System.Text.Json.Nodes;
using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Summary.Tests.Samples;

/// <summary>The rulebook and the templates of the repository, loaded once.</summary>
internal static class RealRulebook
{
    private static readonly Lazy<Rulebook> Loaded = new(() => RulebookLoader.Load(RulebookFiles.FromFolder(Path.Combine(Repository.Root, "rules"))).Rulebook!);
    private static readonly Lazy<SummaryDocuments> LoadedDocuments = new(() => SummaryDocuments.Load(TestTemplates.Original, Value.Vocabulary).Documents!);

    public static Rulebook Value => Loaded.Value;

    public static SummaryDocuments Documents => LoadedDocuments.Value;

    /// <summary>The check of one of the examples of the command line.</summary>
    public static Assessment Example(string name) => Assess(name, File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "FundingWizard.Cli.Tests", "Answers", $"{name}.json")));

    /// <summary>The check of one of the people of the shelf.</summary>
    public static Assessment Person(string name)
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "FundingWizard.Programmes.Tests", "Shelf", $"{name}.json")))!;
        var answers = new JsonObject { ["day"] = file["day"]!.DeepClone(), ["answers"] = file["answers"]!.DeepClone() };
        return Assess(name, Encoding.UTF8.GetBytes(answers.ToJsonString()));
    }

    private static Assessment Assess(string name, byte[] content)
    {
        var answers = AnswersFile.Read(name, content, Value.Vocabulary, out var problems);
        problems.ShouldBeEmpty();
        return Assessor.Assess(Value, answers!.Answers, answers.Day!.Value);
    }
}
