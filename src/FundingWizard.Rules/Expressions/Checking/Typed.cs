using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions.Checking;

/// <summary>What is known about the value of a part.</summary>
/// <param name="Kind">Its type.</param>
/// <param name="Range">Values of a number or date.</param>
/// <param name="IsDecimal">Whether RulesEngine computes a number as a decimal.</param>
/// <param name="IsConstant">True when no fact occurs in it.</param>
internal sealed record Typed(ValueKind Kind, Interval Range = default, bool IsDecimal = false, bool IsConstant = false)
{
    /// <summary>Stands for a part with a problem, so that the parts around it are not reported too.</summary>
    public static readonly Typed Unknown = new(ValueKind.None);

    public bool IsKnown => Kind != ValueKind.None;
}
