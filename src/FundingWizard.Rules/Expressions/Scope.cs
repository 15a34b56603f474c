using System.Collections.Immutable;
using FundingWizard.Rules.Expressions.Parsing;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions;

/// <summary>
/// The parameters an expression may use: those declared before it, global ones first, then those of its outer groups, then its own.
/// Immutable; a group hands its scope to its children.
/// </summary>
public sealed class Scope
{
    /// <summary>No parameters.</summary>
    public static readonly Scope Empty = new(ImmutableSortedDictionary.Create<string, Parameter>(StringComparer.Ordinal));

    private readonly ImmutableSortedDictionary<string, Parameter> parameters;

    private Scope(ImmutableSortedDictionary<string, Parameter> parameters) => this.parameters = parameters;

    internal IEnumerable<string> ParameterNames => parameters.Keys;

    /// <summary>This scope with one more parameter.</summary>
    /// <param name="name">Its name; ask <see cref="NameProblem"/> first.</param>
    /// <param name="expression">Its checked expression. A broken one is kept too, so that its uses are not reported again.</param>
    public Scope With(string name, CheckedExpression expression) => new(parameters.SetItem(name, new Parameter(expression.Root)));

    /// <summary>What forbids a new parameter of this name here, as a sentence with its cure, or null when it is fine.</summary>
    /// <param name="name">The name to declare.</param>
    /// <param name="vocabulary">The facts, whose groups a parameter must not be named like.</param>
    public string? NameProblem(string name, Vocabulary vocabulary)
    {
        if (Names.Problem(name) is { } problem)
            return problem;
        if (vocabulary.Facts.Any(fact => fact.Id.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase)))
            return $"\"{name}\" is a group of facts; choose another name";
        return parameters.Keys.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } taken
            ? $"\"{name}\" is taken by the parameter {taken}; choose another name"
            : null;
    }

    internal Parameter? Find(string name) => parameters.GetValueOrDefault(name);
}

/// <summary>A declared parameter; measured once, so that putting it in many times cannot take long.</summary>
internal sealed class Parameter(Node? root)
{
    /// <summary>Its tree without parameters; null when its expression is broken.</summary>
    public Node? Root => root;

    public int Size { get; } = root is null ? 1 : NodeTree.Size(root);

    public int Depth { get; } = root is null ? 1 : NodeTree.Depth(root);
}
