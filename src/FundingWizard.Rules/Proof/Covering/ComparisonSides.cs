using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Expressions.Compiling;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Rules.Proof.Covering;

/// <summary>
/// Every comparison of numbers or dates needs a case exactly on its limit and one beside it, on the side where the comparison turns:
/// at most a cent of money, a day, or one unit of the last written digit away. An equation and every item of a list of numbers or dates need a
/// case that is equal and one that is not. Parameters count where they are used.
/// </summary>
/// <param name="rulebook">The rulebook.</param>
/// <param name="cases">Cases that evaluate the condition.</param>
internal sealed class ComparisonSides(Rulebook rulebook, IReadOnlyCollection<WorkedCase> cases)
{
    /// <summary>Notes the comparisons of one condition that lack a side.</summary>
    /// <returns>Number of comparisons and list items.</returns>
    public int Check(Node node, Place place) => node switch
    {
        Relation relation when IsOrdered(relation.Left) => Check(relation, place),
        Membership membership when IsOrdered(membership.Left) => membership.Items.Sum(item => CheckItem(membership, item, place)),
        _ => NodeTree.Children(node).Sum(child => Check(child, place)),
    };

    private bool IsOrdered(Node side) => Terms.KindOf(side, rulebook.Vocabulary) is ValueKind.Number or ValueKind.Date;

    private int Check(Relation relation, Place place)
    {
        foreach (var period in Periods(relation))
            Check(relation, new Sides(Distances(relation.Left, relation.Right, period.Cases), Precision.Of(relation, rulebook)), period.Words, place);
        return 1;
    }

    private static void Check(Relation relation, Sides sides, string period, Place place)
    {
        var quoted = $"\"{SourcePrinter.Print(relation)}\"{period}";
        if (!sides.HasLimit)
            place.Report($"In no case are the two sides of {quoted} equal; add one.", relation.Column);
        var (hasBeside, beside) = relation.Comparison switch
        {
            Comparison.Equal or Comparison.NotEqual => (sides.HasOther, "different"),
            Comparison.Less or Comparison.GreaterOrEqual => (sides.HasBelow, FormattableString.Invariant($"so close that the left is smaller by {sides.Step} at most")),
            _ => (sides.HasAbove, FormattableString.Invariant($"so close that the left is greater by {sides.Step} at most")),
        };
        if (!hasBeside)
            place.Report($"In no case are the two sides of {quoted} {beside}; add one.", relation.Column);
    }

    /// <summary>The cases, apart for every value of the law the comparison reads: each of its steps needs both sides.</summary>
    private IEnumerable<(string Words, IReadOnlyCollection<WorkedCase> Cases)> Periods(Relation relation)
    {
        var law = NodeTree.Facts(relation, rulebook.Vocabulary).Where(fact => fact.IsLaw).ToArray();
        return cases.Where(example => law.All(example.Facts.IsKnown))
            .GroupBy(example => string.Concat(law.Select(fact => FormattableString.Invariant($" while {fact.Id} is {example.Facts[fact.Slot].Number}"))), StringComparer.Ordinal)
            .Select(period => (period.Key, (IReadOnlyCollection<WorkedCase>)[.. period]))
            .DefaultIfEmpty(("", []));
    }

    private int CheckItem(Membership membership, Node item, Place place)
    {
        var sides = new Sides(Distances(membership.Left, item, cases), Step: 1);
        if (!sides.HasLimit)
            place.Report($"In no case is {membership.Left.Name} equal to {SourcePrinter.Print(item)}; add one.", item.Column);
        if (!sides.HasOther)
            place.Report($"In no case is {membership.Left.Name} different from {SourcePrinter.Print(item)}; add one.", item.Column);
        return 1;
    }

    private decimal[] Distances(Node left, Node right, IEnumerable<WorkedCase> among) => Terms.KindOf(left, rulebook.Vocabulary) == ValueKind.Date
        ? [.. Distances(Terms.Bits(left, rulebook.Vocabulary), Terms.Bits(right, rulebook.Vocabulary), (a, b) => a - b, among)]
        : [.. Distances(Terms.Number(left, rulebook.Vocabulary), Terms.Number(right, rulebook.Vocabulary), (a, b) => a - b, among)];

    private static IEnumerable<decimal> Distances<T>(IReader<T> left, IReader<T> right, Func<T, T, decimal> subtract, IEnumerable<WorkedCase> among)
        where T : struct
    {
        foreach (var example in among)
        {
            if (left.TryRead(example.Facts, out var a) && right.TryRead(example.Facts, out var b))
                yield return subtract(a, b);
        }
    }
}
