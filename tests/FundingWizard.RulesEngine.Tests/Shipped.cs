using FundingWizard.Programmes.Tests;
using FundingWizard.Rules;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof;
using RulesEngine.Models;

namespace FundingWizard.RulesEngine.Tests;

/// <summary>A rule set of the repository.</summary>
internal sealed record Shipped(Programme Programme, RuleSet Own)
{
    private static readonly Lazy<FactDomains> Domains = new(() => new FactDomains(Rulebook));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Shipped> All { get; } =
        [.. Rulebook.Programmes.SelectMany(programme => programme.RuleSets.Select(set => new Shipped(programme, set)))];

    /// <summary>The rulebook they belong to.</summary>
    public static Rulebook Rulebook => TheRulebook.Value;

    /// <summary>Loads it into a fresh engine.</summary>
    public Twins Load(NestedRuleExecutionMode mode = NestedRuleExecutionMode.All)
    {
        var path = RuleSetEntries.FileOf(Programme.Id, Own.From);
        return new Twins(path, File.ReadAllText(Path.Combine(TheRulebook.Root, "rules", path)), Own, Rulebook.Vocabulary, mode);
    }

    /// <summary>Draws facts for it.</summary>
    public RandomFacts Facts(Twins twins, int seed) => new(Rulebook, Domains.Value, Own, twins.Package.Facts, seed);
}
