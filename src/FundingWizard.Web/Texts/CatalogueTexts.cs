namespace FundingWizard.Web.Texts;

/// <summary>Names the texts of the list of programmes and of their rules.</summary>
public sealed class CatalogueTexts;
