using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions.Checking;

/// <content>Comparisons, lists, and whether they can be met at all.</content>
internal sealed partial class TypeChecker
{
    private Typed CheckRelation(Relation relation, bool isNegated)
    {
        var isOperandNegated = FlagTest.Of(relation) is { } test && test.IsNegated != isNegated;
        var left = Check(relation.Left, isOperandNegated);
        var right = Check(relation.Right, isOperandNegated);
        var flag = new Typed(ValueKind.Flag, IsConstant: left.IsConstant && right.IsConstant);
        if (!left.IsKnown || !right.IsKnown)
            return flag with { IsConstant = false };
        if (left.Kind != right.Kind)
            return RefuseTypes(relation.Left, left.Kind, relation.Right, right.Kind);
        if (flag.IsConstant)
            return Refuse(relation, $"{KindWords.Quote(relation)} compares constants only; compare a fact");
        if (ComparisonSentence(relation, left.Kind) is { } sentence)
            return Refuse(relation, sentence);
        if (HasOptions(relation))
            CheckReach(relation, left, right, isNegated);
        return flag;
    }

    private static string? ComparisonSentence(Relation relation, ValueKind kind) => (kind, relation.Comparison) switch
    {
        (ValueKind.CodeList, _) => $"{KindWords.Quote(relation.Left)} is a list of codes, which is not compared; write {KindWords.Quote(relation.Left)}.Contains(\"code\")",
        (ValueKind.Code, not (Comparison.Equal or Comparison.NotEqual)) => "codes have no order; use ==, != or in",
        (ValueKind.Flag, not (Comparison.Equal or Comparison.NotEqual)) => "flags have no order; use == or !=",
        _ => null,
    };

    private Typed CheckMembership(Membership membership, bool isNegated)
    {
        var flag = new Typed(ValueKind.Flag);
        var left = Check(membership.Left, isNegated: false);
        if (!left.IsKnown)
            return flag;
        if (left.Kind is ValueKind.Flag or ValueKind.CodeList)
            return Refuse(membership, $"{membership.Left.Name} is {KindWords.Of(membership.Left, left.Kind)} and knows no list; " + (left.Kind == ValueKind.Flag ? "use == or !=" : "use Contains"));

        var before = problems.Count;
        foreach (var item in membership.Items)
            CheckItem(membership.Left, left, item);
        var fact = vocabulary[membership.Left.Name];
        if (isNegated && problems.Count == before && left.Kind == ValueKind.Code && membership.Items.Length == fact.Options.Length)
            Refuse(membership, $"the list names every option of {fact.Id}, so its negation can never be met; remove an item");
        return flag;
    }

    private void CheckItem(Reference reference, Typed left, Node item)
    {
        var value = Check(item, isNegated: false);
        if (value.Kind != left.Kind)
            RefuseTypes(reference, left.Kind, item, value.Kind);
        else if (item is TextLiteral text)
            HasOption(reference, text);
        else if (FractionOf(reference, item) || !Interval.CanHold(left.Range, Comparison.Equal, value.Range))
            Refuse(item, $"{KindWords.Quote(item)} can never be met: {Reason(reference, left, item, value)}; remove it");
    }

    private Typed CheckContainment(Containment containment)
    {
        var list = Check(containment.List, isNegated: false);
        if (!list.IsKnown)
            return new Typed(ValueKind.Flag);
        if (list.Kind != ValueKind.CodeList)
        {
            return Refuse(containment, $"Contains looks into a list of codes, but {containment.List.Name} is {KindWords.Of(containment.List, list.Kind)}; "
                + (list.Kind == ValueKind.Code ? $"write {containment.List.Name} == \"{containment.Code.Value}\"" : "compare it with =="));
        }

        HasOption(containment.List, containment.Code);
        return new Typed(ValueKind.Flag);
    }

    private bool HasOptions(Relation relation) => relation switch
    {
        { Left: Reference fact, Right: TextLiteral code } => HasOption(fact, code),
        { Left: TextLiteral code, Right: Reference fact } => HasOption(fact, code),
        _ => true,
    };

    /// <summary>True when the fact declares the option; otherwise reports it.</summary>
    private bool HasOption(Reference reference, TextLiteral code)
    {
        var fact = vocabulary[reference.Name];
        if (fact.Options.Contains(code.Value, StringComparer.Ordinal))
            return true;
        var nearest = NearestName.Of(code.Value, fact.Options) is { } name ? $"; nearest: {name}" : "";
        var options = fact.Options.Length <= MostOptionsNamed ? $"; options: {string.Join(", ", fact.Options)}" : "";
        Refuse(code, $"\"{code.Value}\" is not an option of {fact.Id}{nearest}{options}");
        return false;
    }

    private void CheckReach(Relation relation, Typed left, Typed right, bool isNegated)
    {
        if (!CanHold(relation, left, right))
            Refuse(relation, $"{KindWords.Quote(relation)} can never be met: {Reason(relation.Left, left, relation.Right, right)}");
        else if (isNegated && !CanHold(relation with { Comparison = Opposite(relation.Comparison) }, left, right))
            Refuse(relation, $"{KindWords.Quote(relation)} can never fail, so its negation can never be met: {Reason(relation.Left, left, relation.Right, right)}");
    }

    private bool CanHold(Relation relation, Typed left, Typed right)
    {
        if (AreSame(relation.Left, relation.Right))
            return relation.Comparison is Comparison.Equal or Comparison.LessOrEqual or Comparison.GreaterOrEqual;
        if (relation.Comparison == Comparison.Equal && (FractionOf(relation.Left, relation.Right) || FractionOf(relation.Right, relation.Left)))
            return false;
        return left.Kind switch
        {
            ValueKind.Number or ValueKind.Date => Interval.CanHold(left.Range, relation.Comparison, right.Range),
            ValueKind.Code when relation.Comparison == Comparison.Equal => Options(relation.Left).Intersect(Options(relation.Right), StringComparer.Ordinal).Any(),
            ValueKind.Code => Options(relation.Left).Union(Options(relation.Right), StringComparer.Ordinal).Count() > 1,
            _ => true,
        };
    }

    private ImmutableArray<string> Options(Node code) => code is Reference reference ? vocabulary[reference.Name].Options : [((TextLiteral)code).Value];

    /// <summary>True when a whole-number fact meets a number with decimals.</summary>
    private bool FractionOf(Node fact, Node literal) =>
        literal is NumberLiteral number && !decimal.IsInteger(number.Value)
        && fact is Reference reference && vocabulary[reference.Name].Type == FactType.Integer;

    private static bool AreSame(Node left, Node right) => left is Reference a && right is Reference b && string.Equals(a.Name, b.Name, StringComparison.Ordinal);
}
