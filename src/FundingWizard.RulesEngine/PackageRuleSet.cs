using System.Collections.Immutable;
using System.Text.Json;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace FundingWizard.RulesEngine;

/// <summary>
/// One rule set loaded into the package RulesEngine, as any other program would do it: the text of the file and default settings.
/// It has an engine of its own, because RulesEngine remembers a failed compilation. Not safe for several threads.
/// </summary>
public sealed class PackageRuleSet
{
    private readonly Engine engine;
    private readonly string workflow;
    private readonly Inputs inputs;

    private PackageRuleSet(Engine engine, string workflow, ImmutableArray<Fact> facts)
    {
        (this.engine, this.workflow, inputs) = (engine, workflow, new Inputs(facts));
        Facts = facts;
    }

    /// <summary>Every fact RulesEngine needs, also those of parameters no rule uses: it evaluates them all the same.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>Loads the text of a rule set.</summary>
    /// <param name="json">The file as it is.</param>
    /// <param name="vocabulary">The facts its expressions name.</param>
    /// <param name="mode">Whether all parts of a group are run, or only those that decide it; then the rest is missing in the findings.</param>
    /// <exception cref="ArgumentException">An expression lies outside the subset, or names a fact that does not exist.</exception>
    /// <exception cref="JsonException">RulesEngine cannot read the file.</exception>
    public static PackageRuleSet Load(string json, Vocabulary vocabulary, NestedRuleExecutionMode mode = NestedRuleExecutionMode.All)
    {
        var file = JsonSerializer.Deserialize<Workflow>(json) ?? throw new JsonException("A rule set is an object.");
        ImmutableArray<Fact> facts = [.. Expressions(file).SelectMany(expression => FactsOf(expression, vocabulary)).Distinct()];
        return new PackageRuleSet(new Engine([json], new ReSettings { NestedRuleExecutionMode = mode }), file.WorkflowName, facts);
    }

    /// <summary>True when RulesEngine may be asked: it has no notion of a missing fact.</summary>
    public bool CanEvaluate(FactSet facts) => Facts.All(facts.IsKnown);

    /// <summary>One finding per enabled top-level rule, in the order of the file.</summary>
    /// <param name="facts">Every fact of <see cref="Facts"/> must be known.</param>
    /// <exception cref="ArgumentException">A fact is missing.</exception>
    public async ValueTask<ImmutableArray<PackageFinding>> EvaluateAsync(FactSet facts)
    {
        if (!CanEvaluate(facts))
            throw new ArgumentException($"RulesEngine needs every fact; {string.Join(", ", Facts.Where(fact => !facts.IsKnown(fact)).Select(fact => fact.Id))} is missing.", nameof(facts));
        return [.. (await engine.ExecuteAllRulesAsync(workflow, inputs.Of(facts))).Select(PackageFinding.Of)];
    }

    private static IEnumerable<string> Expressions(Workflow file) => Expressions(file.GlobalParams).Concat(file.Rules.SelectMany(Expressions));

    private static IEnumerable<string> Expressions(Rule rule) => !rule.Enabled ? [] :
    [
        .. Expressions(rule.LocalParams),
        .. rule.Expression is { } expression ? [expression] : Array.Empty<string>(),
        .. rule.Rules?.SelectMany(Expressions) ?? [],
    ];

    private static IEnumerable<string> Expressions(IEnumerable<ScopedParam>? parameters) => parameters?.Select(parameter => parameter.Expression) ?? [];

    private static IEnumerable<Fact> FactsOf(string expression, Vocabulary vocabulary)
    {
        if (!ExpressionParser.TryParse(expression, out var root, out var problem))
            throw new ArgumentException($"{expression}: {problem.Column}: {problem.Sentence}", nameof(expression));
        return NodeTree.SelfAndParts(root).OfType<Reference>().Where(reference => reference.IsFact)
            .Select(reference => vocabulary.Find(reference.Name) ?? throw new ArgumentException($"{expression}: {reference.Name} is no fact.", nameof(expression)));
    }
}
