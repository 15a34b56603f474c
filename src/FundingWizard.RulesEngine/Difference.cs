using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using FundingWizard.Rules.Facts;

namespace FundingWizard.RulesEngine;

/// <summary>A criterion on which the two engines do not agree.</summary>
/// <param name="RuleSet">Path of the rule set below <c>rules/</c>.</param>
/// <param name="Criterion">Names of the criterion and of the parts down to the one in question, joined by slashes.</param>
/// <param name="Expression">The condition as FundingWizard reads it.</param>
/// <param name="Facts">The facts in it, <c>id=value</c>.</param>
/// <param name="Here">What FundingWizard says.</param>
/// <param name="There">What RulesEngine says.</param>
public sealed record Difference(string RuleSet, string Criterion, string Expression, string Facts, string Here, string There)
{
    /// <inheritdoc/>
    public override string ToString() => $"{RuleSet}: {Criterion}: {Here} here, {There} in RulesEngine: {Expression} with {Facts}";

    /// <summary>Facts on one line.</summary>
    internal static string Line(ImmutableArray<Fact> facts, FactSet set) => string.Join("; ", facts.Select(fact => $"{fact.Id}={Text(set.Value(fact))}"));

    private static string Text(FactValue? value) => value switch
    {
        null => "unknown",
        FlagValue flag => flag.Flag ? "true" : "false",
        CodeValue code => code.Code,
        CodesValue codes => $"[{string.Join(", ", codes.Codes)}]",
        NumberValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        DateValue date => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new UnreachableException(),
    };
}
