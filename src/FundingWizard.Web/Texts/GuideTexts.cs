namespace FundingWizard.Web.Texts;

/// <summary>Names the texts of the page with all form controls.</summary>
public sealed class GuideTexts;
