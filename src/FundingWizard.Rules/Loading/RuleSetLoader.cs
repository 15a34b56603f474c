using System.Collections.Immutable;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Loading;

/// <summary>Turns one RulesEngine workflow into a rule set and notes everything wrong with it.</summary>
/// <param name="expressions">Compiles expressions.</param>
/// <param name="sources">Sources of the card.</param>
internal sealed class RuleSetLoader(ExpressionLoader expressions, Sources sources)
{
    private const int MaximumRules = 500, MaximumParameters = 50, MaximumNesting = 8;

    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private int rules;
    private int parameters;

    /// <summary>The rule set; criteria with problems are left out.</summary>
    public RuleSet Load(RuleSetFile file, string programme, DateOnly from, Place place)
    {
        place["WorkflowName"].Require(file.WorkflowName == programme, $"The WorkflowName must be \"{programme}\", like the folder.");
        place["Rules"].Require(file.Rules.Count > 0, "A rule set needs at least one rule.");
        var scope = Parameters(file.GlobalParams, Scope.Empty, place["GlobalParams"]);
        var criteria = file.Rules.Select((rule, index) => Criterion(rule, null, scope, 1, place["Rules"][index])).OfType<Criterion>();
        var set = new RuleSet(from, [.. criteria]);
        place["Rules"].Require(rules <= MaximumRules, $"A rule set has at most {MaximumRules} rules, this one has {rules}.");
        place["GlobalParams"].Require(parameters <= MaximumParameters, $"A rule set has at most {MaximumParameters} parameters, this one has {parameters}.");
        return set;
    }

    private Criterion? Criterion(RuleEntry rule, Role? inherited, Scope scope, int depth, Place place)
    {
        rules++;
        place["RuleName"].Require(Names.IsKebab(rule.RuleName), $"\"{rule.RuleName}\" is no name of a rule; {Names.KebabRule}.");
        place["RuleName"].Require(names.Add(rule.RuleName), $"\"{rule.RuleName}\" stands twice in this file.");
        place["ErrorMessage"].Require(rule.ErrorMessage?.Contains("$(", StringComparison.Ordinal) != true, "An ErrorMessage is plain text without $( ... ).");
        var role = Role(rule, inherited, place["Properties"]);
        var inner = Parameters(rule.LocalParams, scope, place["LocalParams"]);
        return (rule.Expression, rule.Operator, rule.Rules) switch
        {
            ({ } expression, null, null) => Leaf(rule, expression, role, inner, place),
            (null, { } group, { } parts) => Group(rule, group, parts, role, inner, depth, place),
            _ => Refused(place, "A rule is either a leaf (\"Expression\") or a group (\"Operator\" and \"Rules\"), never both."),
        };
    }

    private static Role? Role(RuleEntry rule, Role? inherited, Place place)
    {
        var own = rule.Properties?.Role;
        place["role"].Require(inherited is null || own is null || own == inherited, "A part has the role of its criterion; leave \"role\" out.");
        if (inherited is null && own is null)
            place["role"].Report("The role is missing; write hard, soft or info.");
        return inherited ?? own;
    }

    private Criterion? Leaf(RuleEntry rule, string expression, Role? role, Scope scope, Place place)
    {
        var condition = expressions.Condition(expression, scope, place["Expression"]);
        var properties = rule.Properties;
        if (properties?.Confidence is not { } confidence)
        {
            place["Properties"]["confidence"].Report("The confidence is missing; write high, medium-high, medium or low.");
            return null;
        }

        var evidence = sources.Evidence(properties.Source ?? [], confidence, properties.Section, properties.Basis, properties.Fact, place["Properties"]);
        place["Properties"]["role"].Require(role != Programmes.Role.Hard || evidence.MayBeHard || evidence.Sources.IsEmpty,
            "The evidence is too weak for a hard criterion: it needs at least medium-high confidence and a primary or law source or two independent publishers; make it soft.");
        return condition is null || role is null || !rule.Enabled ? null : new Criterion(rule.RuleName, role.Value, condition, [], evidence);
    }

    private Criterion? Group(RuleEntry rule, string group, IReadOnlyList<RuleEntry> entries, Role? role, Scope scope, int depth, Place place)
    {
        if (depth >= MaximumNesting)
            return Refused(place["Rules"], $"Groups stand at most {MaximumNesting} deep; flatten them.");
        var isAll = group is "And" or "AndAlso";
        place["Operator"].Require(isAll || group is "Or" or "OrElse", $"\"{group}\" is no operator; write And, AndAlso, Or or OrElse, and negate inside a leaf.");
        place["Rules"].Require(entries.Any(entry => entry.Enabled), "A group needs at least one enabled part.");
        var parts = entries.Select((entry, index) => Criterion(entry, role, scope, depth + 1, place["Rules"][index])).OfType<Criterion>().ToImmutableArray();
        if (parts.IsEmpty || role is null || !rule.Enabled)
            return null;
        var conditions = parts.Select(part => part.Condition).ToImmutableArray();
        var evidence = rule.Properties is { Source: { } source, Confidence: var confidence }
            ? sources.Evidence(source, confidence ?? Confidence.High, rule.Properties.Section, rule.Properties.Basis, rule.Properties.Fact, place["Properties"])
            : null;
        return new Criterion(rule.RuleName, role.Value, ConditionCompiler.Join(isAll ? ConditionKind.All : ConditionKind.Any, conditions), parts, evidence);
    }

    private Scope Parameters(IReadOnlyList<ParamEntry>? entries, Scope scope, Place place)
    {
        parameters += entries?.Count ?? 0;
        for (var index = 0; index < entries?.Count; index++)
            scope = expressions.Parameter(entries[index], scope, names, place[index]);
        return scope;
    }

    private static Criterion? Refused(Place place, string sentence)
    {
        place.Report(sentence);
        return null;
    }
}
