using System.Collections.Immutable;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Proof.Mutating;

/// <summary>A changed expression.</summary>
/// <param name="Column">1-based character where the change is made.</param>
/// <param name="Kind">What kind of change.</param>
/// <param name="Original">The part that is changed.</param>
/// <param name="Mutated">What it becomes.</param>
/// <param name="Expression">The whole changed expression.</param>
internal sealed record ExpressionChange(int Column, string Kind, string Original, string Mutated, string Expression);

/// <summary>
/// Changes an expression in one place: numbers by one step, days by one, a comparison at its limit, an option for the next declared one, a list by
/// one item, <c>&amp;&amp;</c> and <c>||</c> for each other, and a condition for its opposite.
/// </summary>
/// <param name="vocabulary">The facts.</param>
/// <param name="moneyParameters">Parameters that stand for money.</param>
internal sealed class ExpressionMutants(Vocabulary vocabulary, IReadOnlySet<string> moneyParameters)
{
    private readonly record struct Context(bool IsCondition, bool IsMoney);

    /// <summary>Every change of an expression that can be read.</summary>
    public IEnumerable<ExpressionChange> Of(string expression) =>
        ExpressionParser.TryParse(expression, out var root, out _) ? Of(root, changed => changed, new Context(IsCondition: true, IsMoney: false)) : [];

    /// <summary>True when money occurs in it.</summary>
    public bool IsMoney(Node node) => node is Reference reference
        ? reference.IsFact ? vocabulary.Find(reference.Name)?.Type == FactType.Money : moneyParameters.Contains(reference.Name)
        : NodeTree.Children(node).Any(IsMoney);

    private IEnumerable<ExpressionChange> Of(Node node, Func<Node, Node> put, Context context) =>
        Own(node, context).Select(change => new ExpressionChange(change.Column, change.Kind, SourcePrinter.Print(node), SourcePrinter.Print(change.Node), SourcePrinter.Print(put(change.Node))))
            .Concat(Operands(node).SelectMany((operand, index) => Of(operand, changed => put(With(node, index, changed)), Inside(node, context))));

    private IEnumerable<(int Column, string Kind, Node Node)> Own(Node node, Context context) => node switch
    {
        NumberLiteral number => Steps.Of(number.Value, context.IsMoney ? Precision.Cent : Precision.LastDigit(number.Value))
            .Select(step => (number.Column, step.Kind, (Node)(number with { Value = step.Value, IsDecimal = number.IsDecimal || step.Value.Scale > 0 }))),
        DateLiteral date => Steps.Of(date.Value).Select(step => (date.Column, step.Kind, (Node)(date with { Value = step.Value }))),
        Shift shift => [(shift.Column, "shift-", shift with { Amount = shift.Amount - 1 }), (shift.Column, "shift+", shift with { Amount = shift.Amount + 1 })],
        AllOf all => [(all.Column, "and-to-or", new AnyOf(all.Operands, all.Column))],
        AnyOf any => [(any.Column, "or-to-and", new AllOf(any.Operands, any.Column))],
        Not not => [(not.Column, "negate", not.Operand)],
        Relation relation => [(relation.Column, "comparison", relation with { Comparison = AtLimit(relation.Comparison) }), .. OtherCodes(relation)],
        Membership membership => [.. Negated(membership, context), .. Items(membership)],
        Containment containment => [.. Negated(containment, context), .. Other(containment.List, containment.Code).Select(code => (containment.Code.Column, "option", (Node)(containment with { Code = code })))],
        Reference reference => Negated(reference, context),
        _ => [],
    };

    private static IEnumerable<(int Column, string Kind, Node Node)> Negated(Node node, Context context) =>
        context.IsCondition ? [(node.Column, "negate", new Not(node, node.Column))] : [];

    private IEnumerable<(int Column, string Kind, Node Node)> OtherCodes(Relation relation) => relation switch
    {
        { Left: Reference fact, Right: TextLiteral code } => Other(fact, code).Select(other => (code.Column, "option", (Node)(relation with { Right = other }))),
        { Left: TextLiteral code, Right: Reference fact } => Other(fact, code).Select(other => (code.Column, "option", (Node)(relation with { Left = other }))),
        _ => [],
    };

    /// <summary>A list without one item, and with one item changed to something that is not in it.</summary>
    private IEnumerable<(int Column, string Kind, Node Node)> Items(Membership membership)
    {
        for (var index = 0; index < membership.Items.Length; index++)
        {
            var (item, others) = (membership.Items[index], membership.Items.RemoveAt(index));
            if (!others.IsEmpty)
                yield return (item.Column, "without", membership with { Items = others });
            if (item is not TextLiteral code)
                continue;
            foreach (var other in Other(membership.Left, code, [.. others.OfType<TextLiteral>().Select(each => each.Value)]))
                yield return (item.Column, "option", membership with { Items = membership.Items.SetItem(index, other) });
        }
    }

    /// <summary>The next declared option that is not taken, if there is one; a key of a table has no neighbour.</summary>
    private IEnumerable<TextLiteral> Other(Reference reference, TextLiteral code, params string[] taken)
    {
        if (vocabulary.Find(reference.Name) is not { } fact || fact.Options.IndexOf(code.Value) is not (>= 0 and var position))
            return [];
        return fact.Options.Skip(position + 1).Concat(fact.Options.Take(position)).Except(taken, StringComparer.Ordinal).Take(1).Select(option => code with { Value = option });
    }

    /// <summary>What stands inside a node: a sum of money holds money, a factor does not, and what a negation turns is not turned again.</summary>
    private Context Inside(Node node, Context context) => node switch
    {
        AllOf or AnyOf => context with { IsCondition = true },
        Relation relation => new Context(IsCondition: false, IsMoney(relation)),
        Calculation { Operator: Arithmetic.Multiply or Arithmetic.Divide } => default,
        Not { Operand: AllOf or AnyOf } => context with { IsCondition = true },
        _ => context with { IsCondition = false },
    };

    private static ImmutableArray<Node> Operands(Node node) => node is Membership or Containment ? [] : NodeTree.Children(node);

    private static Node With(Node node, int index, Node changed)
    {
        var position = 0;
        return NodeTree.Map(node, operand => position++ == index ? changed : operand);
    }

    private static Comparison AtLimit(Comparison comparison) => comparison switch
    {
        Comparison.Equal => Comparison.NotEqual,
        Comparison.NotEqual => Comparison.Equal,
        Comparison.Less => Comparison.LessOrEqual,
        Comparison.LessOrEqual => Comparison.Less,
        Comparison.Greater => Comparison.GreaterOrEqual,
        _ => Comparison.Greater,
    };
}
