namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>How much of a line of costs counts for an amount.</summary>
/// <param name="Kind">Option of the field <c>kind</c> of the list.</param>
/// <param name="Part">Part of the costs the line belongs to (<c>base</c>, <c>side</c>, ...); empty where a calculator knows no parts.</param>
/// <param name="Percent">Percent of the line that counts, 0 to 100; at most that much where it is unclear.</param>
/// <param name="Least">Percent that counts at least; smaller than <paramref name="Percent"/> exactly where it is unclear.</param>
/// <param name="IsOfPublic">True when both percentages are still multiplied by the public share of the area.</param>
public sealed record LineTreatment(string Kind, string Part, decimal Percent, decimal Least, bool IsOfPublic)
{
    /// <summary>True when nobody knows whether all of <see cref="Percent"/> counts.</summary>
    public bool IsUnclear => Least < Percent;
}
