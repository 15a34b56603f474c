namespace FundingWizard.Rules.Expressions.Compiling;

/// <summary>How dear an expression is to decide, roughly: enough to ask a flag before a product of amounts.</summary>
internal static class Costs
{
    /// <summary>Decimals are compared in software, and arithmetic or a move in the calendar costs a multiple of that; only the order of these numbers matters.</summary>
    private const int Decimal = 3;

    private const int Computation = 8;

    public static int Of(Node node) => NodeTree.SelfAndParts(node).Sum(part => part switch
    {
        NumberLiteral => Decimal,
        Calculation or Negate or Shift => Computation,
        _ => 1,
    });
}
