using System.Dynamic;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Tests.Expressions;
using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace FundingWizard.RulesEngine.Tests;

public class ProbesTests
{
    public static TheoryData<int, bool, string> Probes => AcceptedProbes.All;

    [Theory]
    [MemberData(nameof(Probes))]
    public async Task Probe_WithTypedInput_IsDecidedAsWrittenDown(int number, bool verdict, string expression)
    {
        var package = PackageRuleSet.Load(OneRule.Json(expression), ProbeFacts.Vocabulary);

        var finding = (await package.EvaluateAsync(ProbeFacts.Complete)).ShouldHaveSingleItem();

        finding.Error.ShouldBeNull($"probe {number}");
        finding.IsMet.ShouldBe(verdict, $"probe {number}");
    }

    [Theory]
    [MemberData(nameof(Probes))]
    public async Task Probe_WithExpandoInput_IsDecidedAsWrittenDown(int number, bool verdict, string expression)
    {
        var engine = new Engine([OneRule.Json(expression)]);

        var result = (await engine.ExecuteAllRulesAsync("expressions", Expandos())).ShouldHaveSingleItem();

        result.ExceptionMessage.ShouldBeEmpty($"probe {number}");
        result.IsSuccess.ShouldBe(verdict, $"probe {number}");
    }

    private static RuleParameter[] Expandos() =>
        [.. ProbeFacts.Vocabulary.Facts.GroupBy(fact => fact.Id.Split('.')[0]).Select(group => new RuleParameter(group.Key, Expando(group)))];

    private static ExpandoObject Expando(IEnumerable<Fact> facts)
    {
        IDictionary<string, object?> members = new ExpandoObject();
        foreach (var fact in facts)
            members[fact.Id.Split('.')[1]] = Plain(ProbeFacts.Complete.Value(fact)!);
        return (ExpandoObject)members;
    }

    private static object Plain(FactValue value) => value switch
    {
        FlagValue flag => flag.Flag,
        CodeValue code => code.Code,
        CodesValue codes => codes.Codes.ToArray(),
        NumberValue number => number.Number,
        DateValue date => date.Date,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
