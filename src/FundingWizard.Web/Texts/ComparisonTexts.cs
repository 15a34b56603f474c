namespace FundingWizard.Web.Texts;

/// <summary>Names the texts of the comparison of two days.</summary>
public sealed class ComparisonTexts;
