namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>One line of costs, as far as it is known.</summary>
/// <param name="Part">Part of the costs it belongs to; null while its kind is unknown.</param>
/// <param name="Amount">Money of the line.</param>
/// <param name="Eligible">What of it counts.</param>
internal readonly record struct CostLine(string? Part, Bounds Amount, Bounds Eligible);
