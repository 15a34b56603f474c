using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq.Dynamic.Core;
using FundingWizard.Rules.Facts;
using RulesEngine.Models;

namespace FundingWizard.RulesEngine;

/// <summary>
/// Hands facts to RulesEngine: one input per group, an object with one typed property per fact. The types never change from call to
/// call, also for an empty list, because RulesEngine compiles a workflow anew for every shape it sees.
/// </summary>
internal sealed class Inputs(IEnumerable<Fact> facts)
{
    private readonly ImmutableArray<IGrouping<string, Fact>> groups = [.. facts.GroupBy(fact => fact.Id[..Dot(fact)], StringComparer.Ordinal)];

    /// <summary>The inputs; every fact must be known.</summary>
    public RuleParameter[] Of(FactSet set) =>
        [.. groups.Select(group => new RuleParameter(group.Key, DynamicClassFactory.CreateInstance([.. group.Select(fact => Property(fact, set))])))];

    private static DynamicPropertyWithValue Property(Fact fact, FactSet set) => new(fact.Id[(Dot(fact) + 1)..], Value(set.Value(fact)));

    private static int Dot(Fact fact) => fact.Id.IndexOf('.', StringComparison.Ordinal);

    private static object Value(FactValue? value) => value switch
    {
        FlagValue flag => flag.Flag,
        CodeValue code => code.Code,
        CodesValue codes => codes.Codes.ToArray(),
        NumberValue number => number.Number,
        DateValue date => date.Date,
        _ => throw new UnreachableException(),
    };
}
