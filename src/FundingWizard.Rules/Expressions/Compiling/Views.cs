using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions.Compiling;

/// <summary>Shows atoms as value, comparison and limit.</summary>
internal static class Views
{
    /// <summary>The view of an atom, or null for a constant flag and a comparison of two conditions.</summary>
    public static AtomView? Of(Node atom, Vocabulary vocabulary) => atom switch
    {
        Reference flag => View(flag, AtomComparison.Equal, [new FlagLiteral(true, flag.Column)], vocabulary),
        Membership membership => View(membership.Left, AtomComparison.OneOf, membership.Items, vocabulary),
        Containment containment => View(containment.List, AtomComparison.Contains, [containment.Code], vocabulary),
        Relation relation when Terms.KindOf(relation.Left, vocabulary) == ValueKind.Flag => null,
        Relation relation when Rank(relation.Right, vocabulary) > Rank(relation.Left, vocabulary) =>
            View(relation.Right, Turned(relation.Comparison), [relation.Left], vocabulary),
        Relation relation => View(relation.Left, (AtomComparison)relation.Comparison, [relation.Right], vocabulary),
        _ => null,
    };

    private static AtomView View(Node value, AtomComparison comparison, ImmutableArray<Node> limits, Vocabulary vocabulary) => new(
        Side(value, vocabulary),
        comparison,
        [.. limits.Select(limit => Side(limit, vocabulary))],
        Like(value, vocabulary) ?? limits.Select(limit => Like(limit, vocabulary)).FirstOrDefault(fact => fact is not null));

    /// <summary>The person's facts come before the law, and the law before what is written in the rule.</summary>
    private static int Rank(Node side, Vocabulary vocabulary) => NodeTree.Facts(side, vocabulary) switch
    {
        [] => 0,
        var facts when facts.All(fact => fact.IsLaw) => 1,
        _ => 2,
    };

    private static AtomComparison Turned(Comparison comparison) => comparison switch
    {
        Comparison.Less => AtomComparison.Greater,
        Comparison.LessOrEqual => AtomComparison.GreaterOrEqual,
        Comparison.Greater => AtomComparison.Less,
        Comparison.GreaterOrEqual => AtomComparison.LessOrEqual,
        _ => (AtomComparison)comparison,
    };

    private static Operand Side(Node node, Vocabulary vocabulary) => node switch
    {
        Reference reference => new FactOperand(vocabulary[reference.Name]),
        FlagLiteral flag => new LiteralOperand(new FlagValue(flag.Value)),
        TextLiteral text => new LiteralOperand(new CodeValue(text.Value)),
        _ when Terms.KindOf(node, vocabulary) == ValueKind.Date => Day(node, vocabulary),
        _ => Number(node, vocabulary),
    };

    private static Operand Number(Node node, Vocabulary vocabulary)
    {
        var number = Terms.Number(node, vocabulary);
        return number is Constant<decimal> literal
            ? new LiteralOperand(new NumberValue(literal.Value))
            : new CalculatedOperand(node, NodeTree.Facts(node, vocabulary), facts => number.TryRead(facts, out var value) ? new NumberValue(value) : null);
    }

    private static Operand Day(Node node, Vocabulary vocabulary)
    {
        var day = Terms.Bits(node, vocabulary);
        return day is Constant<long> literal
            ? new LiteralOperand(Date(literal.Value))
            : new CalculatedOperand(node, NodeTree.Facts(node, vocabulary), facts => day.TryRead(facts, out var value) ? Date(value) : null);
    }

    private static DateValue Date(long day) => new(DateOnly.FromDayNumber((int)day));

    /// <summary>The fact a value is counted in: a sum keeps its unit, a product that of its one factor with a unit.</summary>
    private static Fact? Like(Node node, Vocabulary vocabulary) => node switch
    {
        Reference reference => vocabulary[reference.Name],
        Negate negate => Like(negate.Operand, vocabulary),
        Shift shift => Like(shift.Date, vocabulary),
        Calculation { Operator: Arithmetic.Multiply } product => Product(Like(product.Left, vocabulary), Like(product.Right, vocabulary)),
        Calculation calculation => Like(calculation.Left, vocabulary) ?? Like(calculation.Right, vocabulary),
        _ => null,
    };

    private static Fact? Product(Fact? left, Fact? right) => (left, right) switch
    {
        (null, _) => right,
        (_, null) => left,
        _ when IsFactor(right) => left,
        _ when IsFactor(left) => right,
        _ => null,
    };

    private static bool IsFactor(Fact fact) => fact.Unit is null || fact.Type == FactType.Percent;
}
