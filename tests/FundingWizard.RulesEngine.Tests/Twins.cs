using System.Collections.Immutable;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using RulesEngine.Models;

namespace FundingWizard.RulesEngine.Tests;

/// <summary>One rule set in both engines.</summary>
internal sealed class Twins
{
    private readonly RuleSetComparison comparison;
    private readonly bool hasAllParts;
    private readonly HashSet<(string Rule, bool IsMet)> turns = [];

    public Twins(string name, string json, RuleSet own, Vocabulary vocabulary, NestedRuleExecutionMode mode = NestedRuleExecutionMode.All)
    {
        Own = own;
        Package = PackageRuleSet.Load(json, vocabulary, mode);
        hasAllParts = mode == NestedRuleExecutionMode.All;
        comparison = new RuleSetComparison(name, own, hasAllParts);
    }

    /// <summary>The rule set of FundingWizard.</summary>
    public RuleSet Own { get; }

    /// <summary>The same in RulesEngine.</summary>
    public PackageRuleSet Package { get; }

    /// <summary>Rules that RulesEngine found met every time, or never: about them the comparison says little.</summary>
    public IEnumerable<string> OneSided => turns.GroupBy(turn => turn.Rule).Where(rule => rule.Count() == 1).Select(rule => rule.Key);

    /// <summary>Compares both engines, FundingWizard with all facts or with some of them.</summary>
    public async Task CompareAsync(FactSet complete, Tally tally, FactSet? known = null)
    {
        var findings = await Package.EvaluateAsync(complete);
        tally.Add(Note(findings), comparison.Differences(findings, complete, known ?? complete));
    }

    /// <summary>Remembers how every compared rule turned out; gives their number.</summary>
    private int Note(ImmutableArray<PackageFinding> findings)
    {
        var compared = findings.Length;
        foreach (var finding in findings)
        {
            turns.Add((finding.Rule, finding.IsMet));
            compared += hasAllParts ? Note(finding.Parts) : 0;
        }

        return compared;
    }
}
