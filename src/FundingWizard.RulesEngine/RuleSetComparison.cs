using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.RulesEngine;

/// <summary>Compares what both engines say about one rule set, rule by rule.</summary>
/// <param name="name">Path of the rule set below <c>rules/</c>, for differences.</param>
/// <param name="own">The rule set as FundingWizard has loaded it.</param>
/// <param name="hasAllParts">Whether RulesEngine ran every part of a group; otherwise only the criteria themselves are compared.</param>
public sealed class RuleSetComparison(string name, RuleSet own, bool hasAllParts = true)
{
    /// <summary>Every difference for one set of facts; none when the engines agree.</summary>
    /// <param name="package">The findings of RulesEngine for all facts.</param>
    /// <param name="complete">The facts RulesEngine had.</param>
    public ImmutableArray<Difference> Differences(ImmutableArray<PackageFinding> package, FactSet complete) => Differences(package, complete, complete);

    /// <summary>
    /// Every difference when FundingWizard knows only some of the facts: what it has decided must hold, what it leaves open may turn out either way.
    /// </summary>
    /// <param name="package">The findings of RulesEngine for all facts.</param>
    /// <param name="complete">The facts RulesEngine had.</param>
    /// <param name="known">The facts FundingWizard has; a part of the others.</param>
    public ImmutableArray<Difference> Differences(ImmutableArray<PackageFinding> package, FactSet complete, FactSet known) =>
        [.. Differences(Evaluator.Findings(own, known), package, "", complete, known)];

    private IEnumerable<Difference> Differences(ImmutableArray<Finding> here, ImmutableArray<PackageFinding> there, string path, FactSet complete, FactSet known)
    {
        var (names, others) = (string.Join(", ", here.Select(finding => finding.Criterion.Id)), string.Join(", ", there.Select(finding => finding.Rule)));
        return names == others
            ? here.Zip(there).SelectMany(pair => Differences(pair.First, pair.Second, path + pair.First.Criterion.Id, complete, known))
            : [new Difference(name, path, "", "", $"the rules are {names}", $"they are {others}")];
    }

    private IEnumerable<Difference> Differences(Finding here, PackageFinding there, string path, FactSet complete, FactSet known)
    {
        // A group is decided twice: part by part for its findings, and compiled as one for the outcome.
        var condition = here.Criterion.Condition;
        foreach (var verdict in new[] { here.Verdict, condition.Decide(known) }.Distinct())
        {
            if (there.Error is not null || !Agrees(verdict, there.IsMet, condition.Facts.All(known.IsKnown)))
                yield return new Difference(name, path, SourcePrinter.Print(condition.Source), Difference.Line(condition.Facts, complete), Said(verdict), there.Error ?? Said(there.IsMet ? Verdict.Met : Verdict.NotMet));
        }

        foreach (var difference in hasAllParts ? Differences(here.Parts, there.Parts, path + "/", complete, known) : [])
            yield return difference;
    }

    private static bool Agrees(Verdict verdict, bool isMet, bool isEverythingKnown) => verdict switch
    {
        Verdict.Open => !isEverythingKnown,
        _ => isMet == (verdict == Verdict.Met),
    };

    private static string Said(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet => "not met",
        _ => "open",
    };
}
