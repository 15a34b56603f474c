using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions.Checking;

/// <summary>
/// Puts parameters in where they are used, and checks the rules that speak of literals and so must be checked before:
/// divisors and list items. A use of a broken parameter stays as it is.
/// </summary>
internal sealed class Resolver(Vocabulary vocabulary, Scope scope, List<ExpressionProblem> problems)
{
    private int size;
    private bool isTooLarge;

    /// <summary>True when a parameter was used that is broken or unknown.</summary>
    public bool HasGap { get; private set; }

    /// <summary>The tree without parameters, or null when it would grow too large.</summary>
    public Node? Resolve(Node root)
    {
        var resolved = Resolve(root, 1);
        if (isTooLarge)
            problems.Add(new(root.Column, $"with its parameters the expression has more than {ExpressionLimits.ExpandedParts} parts, or more than {ExpressionLimits.ExpandedDepth} inside each other; split the rule"));
        return isTooLarge ? null : resolved;
    }

    private Node Resolve(Node node, int depth)
    {
        Grow(1, depth);
        if (isTooLarge)
            return node;
        CheckLiterals(node);
        return node switch
        {
            Reference { IsFact: false } reference => Inline(reference, depth) ?? reference,
            Membership membership => ResolveMembership(membership, depth),
            Containment { List.IsFact: false } containment => ResolveContainment(containment, depth),
            _ => NodeTree.Map(node, child => Resolve(child, depth + 1)),
        };
    }

    private Node? Inline(Reference reference, int depth)
    {
        var parameter = scope.Find(reference.Name);
        HasGap |= parameter?.Root is null;
        if (parameter is null)
        {
            problems.Add(new(reference.Column, UnknownSentence(reference.Name)));
            return null;
        }

        Grow(parameter.Size, depth + parameter.Depth);
        return parameter.Root is null || isTooLarge ? null : NodeTree.At(parameter.Root, reference.Column);
    }

    /// <summary>A parameter may be a calculation, which a list cannot hold on its left; then each item becomes a comparison.</summary>
    private Node ResolveMembership(Membership membership, int depth)
    {
        Grow(membership.Items.Length, depth);
        if (membership.Left.IsFact || Inline(membership.Left, depth) is not { } value)
            return membership;
        if (value is Reference fact)
            return membership with { Left = fact };

        Grow(membership.Items.Length * NodeTree.Size(value), depth);
        var relations = membership.Items.Select(Node (item) => new Relation(value, Comparison.Equal, item, item.Column));
        return membership.Items.Length == 1 ? relations.First() : new AnyOf([.. relations], membership.Column);
    }

    private Containment ResolveContainment(Containment containment, int depth)
    {
        if (Inline(containment.List, depth) is not null)
            problems.Add(new(containment.Column, $"{containment.List.Name} is a parameter and never a list of codes; name the fact before Contains"));
        return containment;
    }

    private void CheckLiterals(Node node)
    {
        if (node is Calculation { Operator: Arithmetic.Divide, Right: not NumberLiteral { Value: not 0 } and var divisor })
            problems.Add(new(divisor.Column, "a divisor is a number other than 0; write a <= 0.8m * b instead of a / b <= 0.8m"));
        if (node is not Membership membership)
            return;
        foreach (var twin in membership.Items.GroupBy(Value).SelectMany(equal => equal.Skip(1)))
            problems.Add(new(twin.Column, $"{KindWords.Quote(twin)} stands in the list already; remove it"));
    }

    private static object Value(Node literal) => literal switch
    {
        NumberLiteral number => number.Value,
        TextLiteral text => text.Value,
        DateLiteral date => date.Value,
        _ => literal,
    };

    private void Grow(int parts, int depth)
    {
        size += parts;
        isTooLarge |= size > ExpressionLimits.ExpandedParts || depth > ExpressionLimits.ExpandedDepth;
    }

    private string UnknownSentence(string name)
    {
        if (vocabulary.Facts.FirstOrDefault(fact => fact.Id.EndsWith("." + name, StringComparison.Ordinal)) is { } fact)
            return $"\"{name}\" is not a parameter; write a fact with its group: {fact.Id}";
        return NearestName.Of(name, scope.ParameterNames) is { } nearest
            ? $"\"{name}\" is not a parameter; nearest name: {nearest}"
            : $"\"{name}\" is not a parameter; write a fact as group.name, or declare the parameter before this place";
    }
}
