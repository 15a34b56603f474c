namespace FundingWizard.Rules.Amounts;

/// <summary>A number of the card at which a computation changes its course.</summary>
/// <param name="Number">Name of the number.</param>
/// <param name="Input">The input it is compared with.</param>
/// <param name="Share">Number with the percentage of the input that is compared; null for the whole.</param>
public sealed record CalculatorLimit(string Number, string Input, string? Share = null);
