using System.Globalization;
using FundingWizard.Rules.Expressions;

namespace FundingWizard.Rules.Tests.Expressions;

/// <summary>A tree as fully bracketed text without columns, so that two trees can be compared without trusting the printer under test.</summary>
internal static class TreeShape
{
    public static string Of(Node node) => node switch
    {
        Reference reference => reference.Name,
        NumberLiteral number => number.Value.ToString("0.##########", CultureInfo.InvariantCulture) + (number.IsDecimal ? "m" : ""),
        TextLiteral text => $"'{text.Value}'",
        FlagLiteral flag => flag.Value ? "yes" : "no",
        DateLiteral date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Not not => $"not[{Of(not.Operand)}]",
        Negate negate => $"negate[{Of(negate.Operand)}]",
        AllOf all => $"all[{Join(all.Operands)}]",
        AnyOf any => $"any[{Join(any.Operands)}]",
        Relation relation => $"{relation.Comparison}[{Of(relation.Left)} {Of(relation.Right)}]",
        Membership membership => $"in[{membership.Left.Name}: {Join(membership.Items)}]",
        Containment containment => $"contains[{containment.List.Name} {containment.Code.Value}]",
        Calculation calculation => $"{calculation.Operator}[{Of(calculation.Left)} {Of(calculation.Right)}]",
        Shift shift => string.Create(CultureInfo.InvariantCulture, $"{shift.Unit}[{Of(shift.Date)} {shift.Amount}]"),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Join(IEnumerable<Node> nodes) => string.Join(" ", nodes.Select(Of));
}
