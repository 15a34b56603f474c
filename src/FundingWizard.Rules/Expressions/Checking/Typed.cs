using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions.Checking;

/// <summary>What is known about the value of a part; the default stands for a part with a problem, which is not reported twice.</summary>
/// <param name="Kind">Its type.</param>
/// <param name="Range">Values of a number or date.</param>
/// <param name="IsDecimal">Whether RulesEngine computes a number as a decimal.</param>
/// <param name="IsConstant">True when no fact occurs in it.</param>
internal readonly record struct Typed(ValueKind Kind, Interval Range = default, bool IsDecimal = false, bool IsConstant = false)
{
    public bool IsKnown => Kind != ValueKind.None;
}
