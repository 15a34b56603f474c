using System.Collections.Immutable;
using System.Diagnostics;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions;

/// <summary>Walks over trees, whatever they mean.</summary>
internal static class NodeTree
{
    /// <summary>The direct parts of a node, from left to right.</summary>
    public static ImmutableArray<Node> Children(Node node) => node switch
    {
        Not not => [not.Operand],
        Negate negate => [negate.Operand],
        AllOf all => all.Operands,
        AnyOf any => any.Operands,
        Relation relation => [relation.Left, relation.Right],
        Membership membership => [membership.Left, .. membership.Items],
        Containment containment => [containment.List, containment.Code],
        Calculation calculation => [calculation.Left, calculation.Right],
        Shift shift => [shift.Date],
        Reference or NumberLiteral or TextLiteral or FlagLiteral or DateLiteral => [],
        _ => throw new UnreachableException(),
    };

    /// <summary>A node and everything below it, outermost first.</summary>
    public static IEnumerable<Node> SelfAndParts(Node node) => Children(node).SelectMany(SelfAndParts).Prepend(node);

    /// <summary>The same tree with every part at one column: the place where a parameter is used.</summary>
    public static Node At(Node node, int column) => Map(node, part => At(part, column)) with { Column = column };

    /// <summary>The node with its operands replaced; the names and items of lists stay, they are no operands.</summary>
    public static Node Map(Node node, Func<Node, Node> map) => node switch
    {
        Not not => not with { Operand = map(not.Operand) },
        Negate negate => negate with { Operand = map(negate.Operand) },
        AllOf all => all with { Operands = [.. all.Operands.Select(map)] },
        AnyOf any => any with { Operands = [.. any.Operands.Select(map)] },
        Relation relation => relation with { Left = map(relation.Left), Right = map(relation.Right) },
        Calculation calculation => calculation with { Left = map(calculation.Left), Right = map(calculation.Right) },
        Shift shift => shift with { Date = map(shift.Date) },
        _ => node,
    };

    /// <summary>Number of parts.</summary>
    public static int Size(Node node) => 1 + Children(node).Sum(Size);

    /// <summary>Number of parts inside each other.</summary>
    public static int Depth(Node node) => 1 + Children(node).Select(Depth).DefaultIfEmpty(0).Max();

    /// <summary>Distinct facts in the order in which they occur.</summary>
    public static ImmutableArray<Fact> Facts(Node node, Vocabulary vocabulary)
    {
        var facts = new OrderedDictionary<string, Fact>(StringComparer.Ordinal);
        Collect(node);
        return [.. facts.Values];

        void Collect(Node part)
        {
            if (part is Reference reference)
                facts.TryAdd(reference.Name, vocabulary[reference.Name]);
            foreach (var child in Children(part))
                Collect(child);
        }
    }
}
