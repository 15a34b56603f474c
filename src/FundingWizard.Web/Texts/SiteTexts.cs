namespace FundingWizard.Web.Texts;

/// <summary>Names the texts of every page: frame, errors, form controls.</summary>
public sealed class SiteTexts;
