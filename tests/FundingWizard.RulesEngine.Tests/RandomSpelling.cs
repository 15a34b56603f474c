using FundingWizard.Rules.Expressions;

namespace FundingWizard.RulesEngine.Tests;

/// <summary>Writes trees with more brackets and other spaces than needed.</summary>
internal sealed class RandomSpelling(Random random)
{
    private static readonly string[] Spaces = [" ", "  ", "\t", "\n", "\r\n"];

    /// <summary>A spelling of the tree.</summary>
    public string Of(Node node) => random.Next(3) == 0 ? SourcePrinter.Print(node) : node switch
    {
        Not not => $"!{Bracketed(not.Operand)}",
        Negate negate => $"-{Bracketed(negate.Operand)}",
        AllOf all => string.Join($"{Space}&&{Space}", all.Operands.Select(Bracketed)),
        AnyOf any => string.Join($"{Space}||{Space}", any.Operands.Select(Bracketed)),
        Relation relation => $"{Bracketed(relation.Left)}{Space}{SourcePrinter.Sign(relation.Comparison)}{Space}{Bracketed(relation.Right)}",
        Calculation calculation => $"{Bracketed(calculation.Left)}{Space}{Sign(calculation.Operator)}{Space}{Bracketed(calculation.Right)}",
        _ => SourcePrinter.Print(node),
    };

    private string Space => random.Next(2) == 0 ? "" : Spaces[random.Next(Spaces.Length)];

    private string Bracketed(Node node) => $"({Of(node)})";

    private static char Sign(Arithmetic sign) => sign switch
    {
        Arithmetic.Add => '+',
        Arithmetic.Subtract => '-',
        Arithmetic.Multiply => '*',
        _ => '/',
    };
}
