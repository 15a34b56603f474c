using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof;
using FundingWizard.Rules.Tests.Expressions;
using FundingWizard.Rules.Tests.Invented;
using Xunit.Abstractions;

namespace FundingWizard.RulesEngine.Tests;

/// <summary>What the rule sets of the repository do not use: parameters, parts that are switched off, groups in groups.</summary>
public class WorkflowsTests(ITestOutputHelper output)
{
    private const int Workflows = 500, SetsPerWorkflow = 32, SetsOfTheInvented = 1_000;
    private static readonly DateOnly Day = new(2026, 1, 1);
    private static readonly JsonSerializerOptions Json = new(JsonFiles.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    [Fact]
    public async Task Verdicts_OfGeneratedRuleSets_AreThoseOfRulesEngine()
    {
        var random = new RandomExpressions(seed: 7);
        var tally = new Tally();
        var (parameters, disabled) = (0, 0);
        for (var count = 0; count < Workflows; count++)
        {
            var json = JsonSerializer.Serialize(new RandomWorkflow(random).File(), Json);
            var twins = new Twins("workflow", json, Own(json), SampleFacts.Vocabulary);
            parameters += json.Split("\"Name\":\"piece").Length - 1;
            disabled += json.Split("\"Enabled\":false").Length - 1;
            for (var set = 0; set < SetsPerWorkflow; set++)
                await twins.CompareAsync(random.FactSet(unknown: 0), tally);
        }

        tally.ShouldBeWithoutDifference(output, $"{Workflows} generated rule sets with {parameters} parameters and {disabled} rules switched off");
        parameters.ShouldBeGreaterThan(Workflows);
        disabled.ShouldBeGreaterThan(Workflows);
    }

    [Fact]
    public async Task Verdicts_OfTheInventedProgramme_AreThoseOfRulesEngine()
    {
        var (files, rulebook) = (InventedRulebook.Files, InventedRulebook.Load());
        var (domains, tally) = (new FactDomains(rulebook), new Tally());
        foreach (var (programme, set) in rulebook.Programmes.SelectMany(programme => programme.RuleSets.Select(set => (programme, set))))
        {
            var path = RuleSetEntries.FileOf(programme.Id, set.From);
            var twins = new Twins(path, Encoding.UTF8.GetString(files[path]!), set, rulebook.Vocabulary);
            var random = new RandomFacts(rulebook, domains, set, twins.Package.Facts, seed: 8);
            for (var count = 0; count < SetsOfTheInvented; count++)
                await twins.CompareAsync(random.Complete(), tally);
            twins.OneSided.ShouldBeEmpty();
        }

        tally.ShouldBeWithoutDifference(output, "invented programme");
    }

    /// <summary>The same text through the loader of FundingWizard; every problem fails the test.</summary>
    private static RuleSet Own(string json)
    {
        var problems = new List<Problem>();
        var place = new Place("workflow", "$", problems);
        var sources = new Sources(new Dictionary<string, SourceEntry> { ["source"] = new("Source", SourceKind.Primary, "Publisher", Day) }, place);
        var file = JsonFiles.Read<RuleSetFile>("workflow", Encoding.UTF8.GetBytes(json), problems);
        var set = new RuleSetLoader(new ExpressionLoader(SampleFacts.Vocabulary), sources).Load(file!, "workflow", Day, place);
        problems.ShouldBeEmpty();
        return set;
    }
}
