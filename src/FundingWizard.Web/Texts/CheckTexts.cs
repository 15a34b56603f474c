namespace FundingWizard.Web.Texts;

/// <summary>Names the texts of the pages of the check.</summary>
public sealed class CheckTexts;
