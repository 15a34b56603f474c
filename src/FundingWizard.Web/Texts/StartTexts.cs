namespace FundingWizard.Web.Texts;

/// <summary>Names the texts of the start page.</summary>
public sealed class StartTexts;
