using System.Diagnostics;
using System.Globalization;

namespace FundingWizard.Rules.Expressions;

/// <summary>Writes a tree as canonical source: one space around operators, parentheses only where the tree needs them.</summary>
public static class SourcePrinter
{
    /// <summary>How tightly a construct binds; an operand that binds more loosely than its place asks for gets parentheses.</summary>
    private enum Binding
    {
        Any,
        All,
        Condition,
        Sum,
        Product,
        Factor,
        Primary,
    }

    /// <summary>The source; parsing it gives an equal tree, apart from columns.</summary>
    public static string Print(Node node) => node switch
    {
        Reference reference => reference.Name,
        NumberLiteral number => number.Value.ToString("0.##########", CultureInfo.InvariantCulture) + (number.IsDecimal ? "m" : ""),
        TextLiteral text => $"\"{text.Value}\"",
        FlagLiteral flag => flag.Value ? "true" : "false",
        DateLiteral date => string.Create(CultureInfo.InvariantCulture, $"DateOnly({date.Value.Year}, {date.Value.Month}, {date.Value.Day})"),
        Not not => "!" + Print(not.Operand, Binding.Primary),
        Negate negate => "-" + Print(negate.Operand, Binding.Primary),
        AllOf all => string.Join(" && ", all.Operands.Select(operand => Print(operand, Binding.Condition))),
        AnyOf any => string.Join(" || ", any.Operands.Select(operand => Print(operand, Binding.All))),
        Relation relation => $"{Print(relation.Left, Binding.Sum)} {Sign(relation.Comparison)} {Print(relation.Right, Binding.Sum)}",
        Membership membership => $"{membership.Left.Name} in ({string.Join(", ", membership.Items.Select(Print))})",
        Containment containment => $"{containment.List.Name}.Contains({Print(containment.Code)})",
        Calculation calculation => Print(calculation),
        Shift shift => string.Create(CultureInfo.InvariantCulture, $"{Print(shift.Date)}.Add{shift.Unit}({shift.Amount})"),
        _ => throw new UnreachableException(),
    };

    /// <summary>The spelling of a comparison.</summary>
    internal static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "==",
        Comparison.NotEqual => "!=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        _ => throw new UnreachableException(),
    };

    private static string Print(Node node, Binding atLeast) => BindingOf(node) < atLeast ? $"({Print(node)})" : Print(node);

    private static string Print(Calculation calculation)
    {
        var binding = BindingOf(calculation);
        return $"{Print(calculation.Left, binding)} {Sign(calculation.Operator)} {Print(calculation.Right, binding + 1)}";
    }

    private static Binding BindingOf(Node node) => node switch
    {
        AnyOf => Binding.Any,
        AllOf => Binding.All,
        Relation or Membership => Binding.Condition,
        Calculation { Operator: Arithmetic.Add or Arithmetic.Subtract } => Binding.Sum,
        Calculation => Binding.Product,
        Not or Negate or NumberLiteral { Value: < 0 } => Binding.Factor,
        _ => Binding.Primary,
    };

    private static string Sign(Arithmetic sign) => sign switch
    {
        Arithmetic.Add => "+",
        Arithmetic.Subtract => "-",
        Arithmetic.Multiply => "*",
        Arithmetic.Divide => "/",
        _ => throw new UnreachableException(),
    };
}
